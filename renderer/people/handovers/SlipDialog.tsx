import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { zSlipRow } from '../../../shared/people/handovers/contract.ts';
import type { SlipAnswer } from '../../../shared/people/handovers/slip-reading.ts';
import { client } from '../../client/api.ts';
import { problemOf } from '../../client/errors.ts';
import { openedWithPassword } from '../../components/file-password/ask-password.tsx';
import { commonTexts } from '../../components/labels.ts';
import { Notice } from '../../components/Notice.tsx';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { handoverTexts as texts } from './labels.ts';
import { SlipLine } from './SlipLine.tsx';

interface Seen {
  rows: z.infer<typeof zSlipRow>[];
  sealed: boolean;
}
type Answers = Record<string, SlipAnswer>;
export interface Slip {
  handoverId: string;
  file: File;
  password: string | undefined;
  seen: Seen;
}

/** Reads a slip that came back; asks for the password if the file has one. Undefined when the user gave that up. */
export async function readSlip(handoverId: string, file: File): Promise<Slip | undefined> {
  const opened = await openedWithPassword((password) => client.people.handovers.slipPreview({ id: handoverId, file, password }));
  return opened && { handoverId, file, password: opened.password, seen: opened.result };
}

interface Props {
  slip: Slip;
  onClose: () => void;
  /** The form beside it holds an older version by then. */
  onWritten: () => void;
}

/** What each row of the slip would do, then into the store. */
export function SlipDialog({ slip: { handoverId, file, password, seen }, onClose, onWritten }: Props) {
  const [busy, setBusy] = useState(false);
  const [answers, setAnswers] = useState<Answers>({});
  const order = { id: handoverId, file, password, answers };
  const judged = useQuery({
    queryKey: ['people.slip', handoverId, file.name, file.lastModified, answers],
    queryFn: () => client.people.handovers.slipPreview(order),
    enabled: Object.keys(answers).length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  const { rows, sealed } = judged.data ?? seen;
  const countOf = (state: Seen['rows'][number]['state']) => rows.filter((row) => row.state === state).length;
  const fresh = countOf('new');
  const write = () => {
    setBusy(true);
    client.people.handovers
      .slipApply(order)
      .then((written) => {
        onClose();
        onWritten();
        tellDone(texts.written(written.before.length), () => client.people.handovers.slipUndo(written));
      }, tellProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Modal opened onClose={onClose} size={1080} title={<Text fw={600}>{texts.backTitle}</Text>}>
      <Stack gap="sm">
        {judged.error && <Notice tone="bad">{problemOf(judged.error).message}</Notice>}
        {!sealed && <Notice tone="warn">{texts.unsealed}</Notice>}
        {countOf('ask') > 0 && <Notice tone="warn">{texts.asking(countOf('ask'))}</Notice>}
        <Text size="sm" role="status">
          {texts.counts({
            new: fresh,
            same: countOf('same'),
            ask: countOf('ask'),
            blank: countOf('blank'),
            missing: countOf('missing'),
            error: countOf('error'),
          })}
        </Text>
        <div style={{ maxHeight: 420, overflow: 'auto' }}>
          <PlainTable
            label={texts.backTitle}
            head={[
              { title: texts.row, width: 52, number: true },
              { title: texts.name, width: 170 },
              { title: texts.asWritten, width: 160 },
              { title: texts.outcome, width: 230 },
              { title: texts.joinedOn, width: 144 },
              { title: texts.state },
            ]}
          >
            {inOrder(seen.rows, rows).map((row) => (
              <SlipLine
                key={row.key}
                row={row}
                answer={answers[row.key]}
                onAnswer={(answer) => setAnswers((known) => ({ ...known, [row.key]: answer }))}
              />
            ))}
          </PlainTable>
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {commonTexts.cancel}
          </Button>
          <Button disabled={fresh === 0} loading={busy} onClick={write}>
            {texts.write(fresh)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What asks first, then what is wrong, then the slip in its order: as it came, so that a row that is answered stays where it is. */
const first = { ask: 0, error: 1, new: 2, same: 2, blank: 2, missing: 3 } as const;
const inOrder = (seen: Seen['rows'], now: Seen['rows']) => {
  const byKey = new Map(now.map((row) => [row.key, row]));
  return seen.toSorted((one, other) => first[one.state] - first[other.state]).map((row) => byKey.get(row.key) ?? row);
};
