import { Box, Button, Group, Text } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { EntityTable } from '../../components/EntityTable.tsx';
import { ColumnsBar } from '../../components/intake/ColumnsBar.tsx';
import type { ReadJob } from '../../components/intake/intake-job.ts';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { PageTabs } from '../../components/PageTabs.tsx';
import { useListRows } from '../../components/rows.ts';
import { EmptyHint } from '../../components/TableStates.tsx';
import { namesTexts } from '../names/labels.ts';
import { allAdded, answered, type Answers, countTaken, orderOf } from './answers.ts';
import { ignoredColumns, previewColumns, shownRow } from './columns.tsx';
import { countsText, rosterFileTexts as texts } from './labels.ts';
import { RosterFileButton } from './RosterFileButton.tsx';
import type { RosterFileJob, RosterFileShown } from './use-roster-file.ts';

interface Props {
  title: string;
  read: ReadJob<RosterFileShown>;
  job: RosterFileJob;
}

/** What will happen to each row of a list from outside; questions come first, then what is wrong, then the file in its order. */
export function RosterFilePreview({ title, read: { files, result: file, note, problem }, job }: Props) {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [tab, setTab] = useState<'people' | 'ignored'>('people');
  const people = useMemo(() => inOrder(file.rows.map(shownRow)), [file]);
  const ignored = useMemo(() => file.ignored.map((row, at) => ({ ...row, id: String(at) })), [file]);
  const shape = useMemo(
    () => ({ severalSheets: new Set(file.rows.map(({ sheet }) => sheet)).size > 1, withIds: file.rows.some(({ id }) => id !== null) }),
    [file],
  );
  const columns = useMemo(
    () => previewColumns(shape, file.likely, answers, (at, answer) => setAnswers((known) => answered(known, at, answer))),
    [shape, file, answers],
  );
  const rows = useListRows({ data: people, error: null, refetch: nothing }, columns, undefined);
  const aside = useListRows({ data: ignored, error: null, refetch: nothing }, ignoredColumns, undefined);
  const asked = file.rows.flatMap(({ state }, at) => (state === 'ask' ? [at] : []));
  // Those in error are people of the list all the same; a repeat is not counted twice.
  const headcount = file.rows.filter(({ state }) => state === 'new' || state === 'error').length;
  const taken = countTaken(file.rows, answers);
  return (
    <Page
      title={title}
      back={{ label: texts.back, onClick: job.close }}
      aside={
        <Text size="sm" c="dimmed" truncate>
          {files[0]?.name}
        </Text>
      }
      main={{
        label: texts.write(taken),
        icon: <IconDatabaseImport size={17} />,
        busy: job.busy,
        disabled: taken === 0,
        shortcut: { keys: ['mod+S'], hint: 'Ctrl+S' },
        onClick: () => job.write(orderOf(answers)),
      }}
      tabs={
        <PageTabs
          label={texts.tabs}
          tabs={[
            { value: 'people', label: texts.people(people.length) },
            { value: 'ignored', label: texts.ignored(ignored.length) },
          ]}
          value={tab}
          onChange={setTab}
        />
      }
      filters={
        <Group gap="8px 14px" w="100%">
          <Text fw={600} role="status">
            {countsText(file.rows, ignored.length)}
          </Text>
          <ColumnsBar tables={file.tables} busy={job.busy} onTold={job.told} />
          {note && <Notice tone="info">{note}</Notice>}
          {problem && <Notice tone="bad">{problem}</Notice>}
          {job.namesBlocked && <Notice tone="warn">{namesTexts.blocked}</Notice>}
          {asked.length > 1 && (
            <Button size="compact-sm" variant="default" onClick={() => setAnswers((known) => allAdded(known, asked))}>
              {texts.addAll}
            </Button>
          )}
          {file.rows.some(({ state }) => state === 'error') && (
            <Button size="compact-sm" variant="default" onClick={() => job.errorsFile(file.token)}>
              {texts.errorsFile}
            </Button>
          )}
          {job.namesBlocked && (
            <Button size="compact-sm" onClick={() => job.keepHeadcount(headcount)}>
              {namesTexts.keepCount(headcount)}
            </Button>
          )}
          <RosterFileButton label={texts.other} variant="subtle" job={job} />
        </Group>
      }
    >
      <Box h="100%" bg="#fff">
        {tab === 'people' ? (
          <EntityTable
            key="people"
            label={texts.people(people.length)}
            columns={columns}
            rows={rows}
            empty={<EmptyHint title={texts.none}>{texts.noneHint}</EmptyHint>}
          />
        ) : (
          <EntityTable
            key="ignored"
            label={texts.ignored(ignored.length)}
            columns={ignoredColumns}
            rows={aside}
            empty={<EmptyHint title={texts.nothingIgnored} />}
          />
        )}
      </Box>
    </Page>
  );
}

const first = { ask: 0, error: 1, new: 2, same: 2 } as const;
const inOrder = <Row extends { state: keyof typeof first }>(rows: Row[]) => rows.toSorted((a, b) => first[a.state] - first[b.state]);
/** The rows came whole with the file. */
const nothing = () => undefined;
