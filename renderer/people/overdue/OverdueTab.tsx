import { Anchor, Button, Checkbox, Stack, Text } from '@mantine/core';
import { IconUserX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { birthText } from '../../../shared/people/values.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import type { zOverdue, zRosterNames } from '../../../shared/people/overdue/contract.ts';
import { api, client } from '../../client/api.ts';
import { confirm } from '../../components/confirm.tsx';
import { Notice } from '../../components/Notice.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { EmptyHint, TableEmpty, TableError } from '../../components/TableStates.tsx';
import { PeopleFrame } from '../PeopleFrame.tsx';
import { overdueTexts as texts } from './labels.ts';

type Overdue = z.infer<typeof zOverdue>;
const atOnce = 200;

/** Whose time of keeping is over: chosen, looked at once more and erased together. */
export function OverdueTab() {
  const list = useQuery(api.people.retention.list.queryOptions({ input: { offset: 0, limit: atOnce } }));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const rows = list.data?.rows ?? [];
  const chosen = rows.filter((row) => ticked.has(row.id));
  const tick = (ids: readonly string[], on: boolean) =>
    setTicked(new Set(on ? [...ticked, ...ids] : [...ticked].filter((id) => !ids.includes(id))));
  const erase = async () => {
    const people = chosen.map(({ id, version }) => ({ id, version }));
    const told = await client.people.retention.preview({ ids: people.map((one) => one.id) });
    if (!(await confirm({ title: texts.title(people.length), message: texts.message(told), confirm: texts.go, destructive: true }))) return;
    await client.people.retention.erase({ people });
    setTicked(new Set());
    tellDone(texts.done(people.length));
  };
  return (
    <PeopleFrame
      main={{
        label: texts.erase(chosen.length),
        onClick: () => void erase().catch(tellProblem),
        disabled: chosen.length === 0,
        shortcut: false,
        icon: <IconUserX size={16} />,
      }}
    >
      {list.error ? (
        <TableError error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data && rows.length === 0 && list.data.rosters.people === 0 ? (
        <TableEmpty>
          <EmptyHint title={texts.emptyTitle}>{texts.emptyHint(list.data.years)}</EmptyHint>
        </TableEmpty>
      ) : (
        list.data && (
          <Stack gap={8} px={16} py={8} h="100%" style={{ overflow: 'auto' }}>
            <OldRosters rosters={list.data.rosters} />
            <Notice tone="info">{texts.intro(list.data.years, list.data.before)}</Notice>
            {rows.length > 0 && <OverdueTable rows={rows} ticked={ticked} onTick={tick} />}
            {list.data.total > rows.length && (
              <Text size="sm" c="dimmed" p="xs">
                {texts.rest(list.data.total - rows.length)}
              </Text>
            )}
          </Stack>
        )
      )}
    </PeopleFrame>
  );
}

/** Names on rosters that nobody took into the register, all of them at once. */
function OldRosters({ rosters: { people, conferences, spared } }: { rosters: z.infer<typeof zRosterNames> }) {
  if (people === 0) return null;
  const erase = async () => {
    const message = texts.rostersMessage(people, conferences, spared);
    if (!(await confirm({ title: texts.rostersTitle, message, confirm: texts.go, destructive: true }))) return;
    const done = await client.people.retention.eraseRosters();
    tellDone(texts.rostersDone(done.people));
  };
  return (
    <Notice
      tone="warn"
      action={
        <Button variant="default" size="compact-sm" onClick={() => void erase().catch(tellProblem)}>
          {texts.eraseRosters}
        </Button>
      }
    >
      {texts.rosters(people, conferences)}
    </Notice>
  );
}

interface TableProps {
  rows: readonly Overdue[];
  ticked: ReadonlySet<string>;
  onTick: (ids: readonly string[], on: boolean) => void;
}
function OverdueTable({ rows, ticked, onTick }: TableProps) {
  const ids = rows.map((row) => row.id);
  const some = ids.filter((id) => ticked.has(id)).length;
  return (
    <>
      <Checkbox
        px={10}
        py={4}
        size="sm"
        label={texts.all}
        checked={some === ids.length}
        indeterminate={some > 0 && some < ids.length}
        onChange={(event) => onTick(ids, event.currentTarget.checked)}
      />
      <PlainTable
        label={texts.label}
        head={[
          { title: '', width: 40 },
          { title: texts.lastMet, width: 124 },
          { title: texts.name },
          { title: texts.birth, width: 110 },
          { title: texts.address },
          { title: texts.commune, width: 180 },
          { title: texts.signed, width: 150 },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Checkbox
                size="sm"
                aria-label={texts.one(row.name)}
                checked={ticked.has(row.id)}
                onChange={(event) => onTick([row.id], event.currentTarget.checked)}
              />
            </td>
            <td>{formatDay(row.lastMet)}</td>
            <td>
              <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/people/$id" params={{ id: row.id }} />}>
                {row.name}
              </Anchor>
            </td>
            <td>{row.birth && birthText(row.birth)}</td>
            <td>{row.address}</td>
            <td>{row.communeName}</td>
            <td>{row.signed && texts.signedYes}</td>
          </tr>
        ))}
      </PlainTable>
    </>
  );
}
