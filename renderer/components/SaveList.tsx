import { Button, Group, Text } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { client } from '../app/api.ts';
import { saveFile } from '../app/download.ts';
import type { Column } from './columns.ts';
import { commonTexts as texts, savedList, savingList } from './labels.ts';
import { listFile } from './list-cells.ts';
import { tellDone, tellProblem } from './notify.tsx';
import type { TableRows } from './rows.ts';

interface Props<Row> {
  title: string;
  columns: readonly Column<Row>[];
  rows: TableRows<Row>;
}

/** At the foot of a list: all of it into a workbook, in the order and with the filters it stands in, with progress and a way to stop. */
export function SaveList<Row>({ title, columns, rows }: Props<Row>) {
  const [done, setDone] = useState<number>();
  const stopping = useRef<AbortController>(undefined);
  const save = async () => {
    const stop = new AbortController();
    stopping.current = stop;
    setDone(0);
    try {
      const all = await rows.all(setDone, stop.signal);
      const file = await client.exchange.listFile(listFile(title, columns, all), { signal: stop.signal });
      saveFile(file);
      tellDone(savedList(file.name, formatNumber(all.length)));
    } catch (error) {
      if (!stop.signal.aborted) tellProblem(error);
    } finally {
      setDone(undefined);
    }
  };
  if (done === undefined)
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        ml="auto"
        leftSection={<IconTableExport size={14} />}
        title={texts.saveListHint}
        onClick={() => void save()}
      >
        {texts.saveList}
      </Button>
    );
  return (
    <Group gap="xs" ml="auto">
      <Text size="xs">{savingList(formatNumber(done), formatNumber(rows.total ?? 0))}</Text>
      <Button variant="default" size="compact-xs" onClick={() => stopping.current?.abort()}>
        {texts.stop}
      </Button>
    </Group>
  );
}
