import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { modals } from '@mantine/modals';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { birthText } from '../../../shared/people/values.ts';
import type { zMergePreview } from '../../../shared/people/persons/contract.ts';
import { api, client } from '../../client/api.ts';
import { commonTexts } from '../../components/labels.ts';
import { Notice } from '../../components/Notice.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { mergeTexts as texts } from './labels.ts';
import type { PersonRow } from './person-columns.tsx';
import type { Person } from './PersonForm.tsx';

/** Asks who else this person is, shows what will become of the two, and merges. */
export function openMerge(person: Person): void {
  const id = modals.open({
    size: 'lg',
    title: (
      <Text fw={600} component="span">
        {texts.title(person.name)}
      </Text>
    ),
    children: <MergeDialog person={person} onClose={() => modals.close(id)} />,
  });
}

function MergeDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const [typed, setTyped] = useState(person.name);
  const [text] = useDebouncedValue(typed, 200);
  const [goneId, setGoneId] = useState<string | null>(null);
  const found = useQuery(api.people.persons.list.queryOptions({ input: { offset: 0, limit: 50, filter: { text } } }));
  const preview = useQuery({
    ...api.people.persons.mergePreview.queryOptions({ input: { keptId: person.id, goneId: goneId ?? '' } }),
    enabled: goneId !== null,
  });
  const others = (found.data?.rows ?? []).filter((row) => row.id !== person.id);
  const merge = ({ kept, gone }: z.infer<typeof zMergePreview>) => {
    const refOf = ({ id, version }: PersonRow) => ({ id, version });
    client.people.persons.merge({ kept: refOf(kept), gone: refOf(gone) }).then(({ undo }) => {
      onClose();
      tellDone(texts.done, undo);
    }, tellProblem);
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{texts.hint}</Text>
      <Select
        label={texts.find}
        data-autofocus
        searchable
        nothingFoundMessage={texts.nobody}
        data={others.map((row) => ({ value: row.id, label: lineOf(row) }))}
        filter={({ options }) => options}
        value={goneId}
        onChange={setGoneId}
        onSearchChange={(next) => setTyped(next || person.name)}
        comboboxProps={{ transitionProps: { duration: 0 }, shadow: 'md' }}
      />
      {goneId && preview.data && <Preview preview={preview.data} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {commonTexts.cancel}
        </Button>
        <Button disabled={!goneId || !preview.data} onClick={() => preview.data && merge(preview.data)}>
          {texts.go}
        </Button>
      </Group>
    </Stack>
  );
}

function Preview({ preview: { result, meetings, kept, gone, idsDiffer } }: { preview: z.infer<typeof zMergePreview> }) {
  const commune = result.communeId === null ? null : (kept.communeName ?? gone.communeName);
  return (
    <>
      {idsDiffer && <Notice tone="warn">{texts.idsDiffer}</Notice>}
      <Text size="sm">
        {texts.after}: <b>{lineOf({ ...result, communeName: commune })}</b>. {texts.moves(meetings)}
      </Text>
    </>
  );
}

type Line = Pick<PersonRow, 'name' | 'birth' | 'phone' | 'address' | 'communeName'>;
const lineOf = ({ name, birth, phone, address, communeName }: Line): string =>
  [name, birth && birthText(birth), phone, address, communeName].filter(Boolean).join(' · ');
