import { Box, Button, Text, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconBolt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { readQuick } from '../../../shared/conferences/quick/quick.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { api, client } from '../../client/api.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { useToday } from '../../client/today.ts';
import { tellDone, tellProblem, tellTrouble, undoLast } from '../../components/notify.tsx';
import { capital } from '../labels.ts';
import { quickTexts as texts } from './labels.ts';
import classes from './Quick.module.css';
import { QuickChips } from './QuickChips.tsx';
import { quickValues } from './quick-values.ts';

/** One line at the top of the list, like adding to a to-do list: what was understood is shown while typing, Enter saves. */
export function QuickEntry({ onOpen }: { onOpen: (id: string) => void }) {
  const today = useToday();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<{ of: string; id: string | null }>();
  const [saved, setSaved] = useState<{ id: string; text: string }>();
  const busy = useRef(false);
  const communes = useQuery(api.office.communes.list.queryOptions({ input: {} })).data ?? [];
  const audiences = useQuery(api.office.audiences.list.queryOptions()).data ?? [];
  const labels = new Map(useCommuneChoices().map((one) => [one.value, one.label]));
  useHotkeys([['alt+G', () => input.current?.focus()]], []);

  const typed = text.trim() !== '';
  const seen = readQuick(text, { today, communes, audiences });
  const question = seen.communeChoices.join(' ');
  const answer = question !== '' && picked?.of === question ? picked : undefined;
  const communeId = seen.communeId ?? answer?.id ?? null;
  const asks = question !== '' && answer === undefined;

  const save = () => {
    if (seen.day === null || seen.name === '' || busy.current) return;
    if (asks) {
      choices.current?.querySelector('button')?.focus();
      return;
    }
    const { data: values, error } = quickValues(seen, communeId);
    if (!values) {
      tellTrouble(error.issues[0]?.message ?? '');
      return;
    }
    busy.current = true;
    client.conferences
      .save({ existing: null, values })
      .then((ref) => {
        setSaved({ id: ref.id, text: texts.saved(values.name, formatDay(values.day)) });
        setText('');
        setPicked(undefined);
        tellDone(texts.saved(seen.name, formatDay(values.day)), () =>
          client.app.undo({ undo: ref.undo ?? '' }).then(() => setSaved(undefined)),
        );
      }, tellProblem)
      .finally(() => {
        busy.current = false;
      });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && typed) {
      event.stopPropagation();
      setText('');
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !typed) {
      event.preventDefault();
      void undoLast();
    }
  };
  const pick = (id: string | null) => {
    setPicked({ of: question, id });
    input.current?.focus();
  };
  return (
    <Box w="100%">
      <TextInput
        ref={input}
        aria-label={texts.label}
        placeholder={texts.placeholder}
        leftSection={<IconBolt size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setSaved(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      {typed && (
        <div className={classes.line} role="status" aria-label={texts.understood}>
          <QuickChips seen={seen} communeId={communeId} />
          {seen.day !== null && seen.name !== '' && !asks && <Text size="xs">{texts.save}</Text>}
        </div>
      )}
      {typed && asks && (
        <div className={classes.line} role="group" aria-label={texts.which} ref={choices}>
          {texts.which}
          {seen.communeChoices.map((id) => (
            <Button key={id} size="compact-sm" variant="default" onClick={() => pick(id)}>
              {capital(labels.get(id) ?? id)}
            </Button>
          ))}
          <Button size="compact-sm" variant="subtle" onClick={() => pick(null)}>
            {texts.noCommune}
          </Button>
        </div>
      )}
      {!typed && saved && (
        <div className={classes.line}>
          {saved.text}
          <Button size="compact-sm" variant="default" onClick={() => onOpen(saved.id)}>
            {texts.openForm}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void navigate({ to: '/conferences/$id', params: { id: saved.id } })}>
            {texts.openRoster}
          </Button>
        </div>
      )}
    </Box>
  );
}
