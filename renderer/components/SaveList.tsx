import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { client } from '../client/api.ts';
import { saveFile } from '../client/download.ts';
import type { Column } from './columns.ts';
import { PasswordField } from './file-password/PasswordField.tsx';
import { useFilePassword } from './file-password/use-file-password.ts';
import { commonTexts as texts, savedList, savingList } from './labels.ts';
import { listFile } from './list-cells.ts';
import { tellDone, tellProblem } from './notify.tsx';
import type { TableRows } from './rows.ts';

interface Props<Row> {
  title: string;
  columns: readonly Column<Row>[];
  rows: TableRows<Row>;
  /** Rows are persons: a password is proposed first. */
  persons: boolean;
}

/** At the foot of a list: all of it into a workbook, in the order and with the filters it stands in, with progress and a way to stop. */
export function SaveList<Row>({ title, columns, rows, persons }: Props<Row>) {
  const [done, setDone] = useState<number>();
  const [asking, setAsking] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  const save = async (password?: string) => {
    const stop = new AbortController();
    stopping.current = stop;
    setDone(0);
    try {
      const all = await rows.all(setDone, stop.signal);
      const file = await client.exchange.listFile({ list: listFile(title, columns, all), password }, { signal: stop.signal });
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
      <>
        <Button
          variant="subtle"
          size="compact-xs"
          ml="auto"
          leftSection={<IconTableExport size={14} />}
          title={texts.saveListHint}
          onClick={() => (persons ? setAsking(true) : void save())}
        >
          {texts.saveList}
        </Button>
        <Modal opened={asking} onClose={() => setAsking(false)} title={<Text fw={600}>{`${texts.saveList}: ${title}`}</Text>}>
          <Lock
            onSave={(password) => {
              setAsking(false);
              void save(password);
            }}
          />
        </Modal>
      </>
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

function Lock({ onSave }: { onSave: (password: string | undefined) => void }) {
  const lock = useFilePassword();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!lock.problem) onSave(lock.password);
      }}
    >
      <Stack gap="sm">
        <PasswordField file={lock} />
        <Button type="submit" data-autofocus disabled={lock.problem !== undefined} style={{ alignSelf: 'flex-end' }}>
          {texts.saveList}
        </Button>
      </Stack>
    </form>
  );
}
