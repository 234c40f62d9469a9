import { Box, Button, Group, Text, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { readAbsentees } from '../../../shared/conferences/roster/absentees.ts';
import { Notice } from '../../components/Notice.tsx';
import { tellDone } from '../../components/notify.tsx';
import type { Apply } from './edit.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import type { ChoosableColumn } from './columns.ts';
import { absentText, countText, rosterTexts as texts, unsavedText } from './labels.ts';
import { markAbsent, remark, type Roster } from './roster.ts';
import { isBlank } from './rows.ts';

interface Props {
  roster: Roster;
  apply: Apply;
  unsaved: number;
  withCitizenId: boolean;
  onCitizenId: (shown: boolean) => void;
  chosen: readonly ChoosableColumn[];
  onChosen: (columns: ChoosableColumn[]) => void;
  /** Absent while no names may be kept. */
  onWalkIn: (() => void) | undefined;
  /** More ways of saying who came. */
  tools?: ReactNode;
}

/** Who came: the count, and the numbers of those who did not typed back from the signed sheet. */
export function RosterBar({ roster, apply, unsaved, withCitizenId, onCitizenId, chosen, onChosen, onWalkIn, tools }: Props) {
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  useHotkeys(
    [
      ['alt+V', () => box.current?.focus()],
      ['alt+T', () => onWalkIn?.()],
    ],
    [],
  );
  const people = roster.rows.filter((row) => !isBlank(row));
  const present = people.filter((row) => row.present).length;

  const mark = (absent: readonly number[]) => {
    const before = roster.rows;
    apply((known) => markAbsent(known, absent));
    tellDone(absentText(absent.length, people.length - absent.length), () => {
      apply((known) => remark(known, before));
      return Promise.resolve();
    });
  };
  const take = () => {
    const read = readAbsentees(
      line,
      people.map((row) => row.position),
    );
    if ('problem' in read) {
      setProblem(read.problem);
      return box.current?.focus();
    }
    setLine('');
    mark(read.absent);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    take();
  };

  return (
    <>
      <Group w="100%" gap="md">
        <Text fw={600} role="status" aria-live="polite">
          {countText(present, people.length)}
        </Text>
        <Group gap={6} wrap="nowrap">
          <TextInput
            ref={box}
            w={250}
            aria-label={`${texts.absent}: ${texts.absentHint}`}
            placeholder={texts.absentExample}
            leftSection={<Text size="sm">{texts.absent}</Text>}
            leftSectionWidth={56}
            title={texts.absentTitle}
            value={line}
            error={problem !== undefined}
            disabled={people.length === 0}
            autoComplete="off"
            onChange={(event) => {
              setLine(event.currentTarget.value);
              setProblem(undefined);
            }}
            onKeyDown={onKeyDown}
          />
          <Button variant="default" disabled={people.length === 0} onClick={take}>
            {texts.mark}
          </Button>
        </Group>
        <Button variant="default" disabled={people.length === 0 || present === people.length} onClick={() => mark([])}>
          {texts.allPresent}
        </Button>
        {tools}
        <Button variant="default" title={texts.addWalkInHint} disabled={onWalkIn === undefined} onClick={onWalkIn}>
          {texts.addWalkIn}
        </Button>
        <ColumnsMenu chosen={chosen} onChosen={onChosen} withCitizenId={withCitizenId} onCitizenId={onCitizenId} />
        {unsaved > 0 && (
          <Text size="sm" ml="auto" c="var(--warn)">
            {unsavedText(unsaved)}
          </Text>
        )}
      </Group>
      {problem && (
        <Box w="100%">
          <Notice tone="bad">{problem}</Notice>
        </Box>
      )}
    </>
  );
}
