import { Box, Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, type Client } from '../../client/api.ts';
import { type Column, dayWidth, type Sort } from '../../components/columns.ts';
import { EntityTable } from '../../components/EntityTable.tsx';
import { commonTexts } from '../../components/labels.ts';
import { ChooseFile } from '../../components/FileDrop.tsx';
import { tellProblem } from '../../components/notify.tsx';
import { useListRows } from '../../components/rows.ts';
import { removedText, removeRecord } from '../../components/saving.ts';
import { SidePanel } from '../../components/SidePanel.tsx';
import { EmptyHint } from '../../components/TableStates.tsx';
import { listTexts as texts } from './labels.ts';
import classes from './Lists.module.css';

type Mapping = Awaited<ReturnType<Client['broadcasts']['lists']['mappings']['list']>>[number];
type By = 'sender' | 'updatedOn';
const columns: Column<Mapping, By>[] = [
  { key: 'sender', title: texts.sender, value: (row) => row.sender, sort: 'sender', width: 190 },
  { key: 'headings', title: texts.headings, value: (row) => row.headings },
  { key: 'answers', title: texts.answers, value: (row) => row.answers.length, number: true, width: 76, from: 520 },
  { key: 'updatedOn', title: texts.updatedOn, value: (row) => row.updatedOn, sort: 'updatedOn', width: dayWidth + 40, from: 600 },
];

/** No list yet: where one goes in, and how earlier ones are read. */
export function StartView({ message, onChoose }: { message: ReactNode; onChoose: () => void }) {
  const [openId, setOpenId] = useState<string>();
  const [sort, setSort] = useState<Sort<By>>({ by: 'updatedOn', descending: true });
  const query = useQuery(api.broadcasts.lists.mappings.list.queryOptions());
  const rows = useListRows(query, columns, sort);
  const opened = query.data?.find((one) => one.id === openId);
  const remove = (row: Mapping) => {
    if (row.id === openId) setOpenId(undefined);
    removeRecord('intakeMapping', row, removedText(texts.mappingWord)).catch(tellProblem);
  };
  return (
    <div className={classes.start}>
      <div className={classes.enter}>
        {message}
        <ChooseFile title={texts.dropTitle} choose={texts.dropChoose} hint={texts.dropHint} onClick={onChoose} />
      </div>
      <div className={classes.known}>
        {opened ? (
          <SidePanel
            title={opened.sender}
            about={opened.headings}
            wide
            foot={
              <Button variant="default" color="red.8" onClick={() => remove(opened)}>
                {commonTexts.remove}
              </Button>
            }
            onClose={() => setOpenId(undefined)}
          >
            <dl className={classes.kept}>
              {opened.answers.map(({ title, answer }) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
              {opened.answers.length === 0 && <dd>{texts.nothingKept}</dd>}
            </dl>
          </SidePanel>
        ) : (
          <>
            <Title order={2}>{texts.mappings}</Title>
            <Box flex={1} mih={0}>
              <EntityTable
                label={texts.mappings}
                columns={columns}
                rows={rows}
                sort={sort}
                onSort={setSort}
                onOpen={(row) => setOpenId(row.id)}
                onDelete={remove}
                actions={(row) => [
                  { label: commonTexts.open, shortcut: 'Enter', onClick: () => setOpenId(row.id) },
                  { label: commonTexts.remove, shortcut: 'Delete', destructive: true, onClick: () => remove(row) },
                ]}
                empty={<EmptyHint title={texts.mappingsEmpty}>{texts.mappingsHint}</EmptyHint>}
              />
            </Box>
          </>
        )}
      </div>
    </div>
  );
}
