import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { zVisitSlip, zVisitSlipRow } from '../../../shared/people/visit-slips/contract.ts';
import { client } from '../../client/api.ts';
import { openedWithPassword } from '../../components/file-password/ask-password.tsx';
import { commonTexts } from '../../components/labels.ts';
import { tellDone, tellProblem } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { StatusBadge, type Tone } from '../../components/StatusBadge.tsx';
import { visitSlipTexts as texts } from './labels.ts';

type Row = z.infer<typeof zVisitSlipRow>;
export interface CameBack {
  file: File;
  password: string | undefined;
  slip: z.infer<typeof zVisitSlip>;
  rows: Row[];
}

/** Reads a slip that came back; asks for the password if the file has one. Undefined when the user gave that up. */
export async function readCameBack(file: File): Promise<CameBack | undefined> {
  const opened = await openedWithPassword((password) => client.people.visitSlips.preview({ file, password }));
  return opened && { file, password: opened.password, ...opened.result };
}

const tones = { new: 'good', same: 'off', ask: 'waiting', error: 'bad' } as const satisfies Record<Row['state'], Tone>;
const first = { ask: 0, error: 1, new: 2, same: 3 } as const;
const figure = (value: number | null | undefined) => (value === null || value === undefined ? '' : formatNumber(value));

/** What each row of the slip would do, then into the store as visits. */
export function CameBackDialog({ back: { file, password, slip, rows }, onClose }: { back: CameBack; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const countOf = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  const chosen = countOf('new') + taken.size;
  const take = (key: string, on: boolean) => setTaken((known) => new Set(on ? [...known, key] : [...known].filter((one) => one !== key)));
  const write = () => {
    setBusy(true);
    client.people.visitSlips
      .apply({ file, password, take: [...taken] })
      .then((written) => {
        onClose();
        tellDone(texts.written(written.added.length + written.changed.length), () => client.people.visitSlips.undo(written));
      }, tellProblem)
      .finally(() => setBusy(false));
  };
  const title = texts.backTitle(slip.recipient, formatDay(slip.from), formatDay(slip.to));
  return (
    <Modal opened onClose={onClose} size={1180} title={<Text fw={600}>{title}</Text>}>
      <Stack gap="sm">
        <Text size="sm" role="status">
          {texts.counts({ new: countOf('new'), same: countOf('same'), ask: countOf('ask'), error: countOf('error') })}
        </Text>
        <div style={{ maxHeight: 440, overflow: 'auto' }}>
          <PlainTable
            label={title}
            head={[
              { title: texts.row, width: 52, number: true },
              { title: texts.day, width: 100 },
              { title: texts.commune, width: 120 },
              { title: texts.members, width: 150 },
              { title: texts.place, width: 170 },
              { title: texts.approached, width: 80, number: true },
              { title: texts.joinedSi, width: 76, number: true },
              { title: texts.joinedHi, width: 84, number: true },
              { title: texts.renewed, width: 66, number: true },
              { title: texts.state },
            ]}
          >
            {rows
              .toSorted((one, other) => first[one.state] - first[other.state])
              .map(({ key, row, line, communeName, state, reason }) => (
                <tr key={key}>
                  <td data-number>{row}</td>
                  <td>{line && formatDay(line.day)}</td>
                  <td>{communeName}</td>
                  <td>{line?.members.slice(1).join(', ') || slip.recipient}</td>
                  <td>{line?.note}</td>
                  <td data-number>{figure(line?.approached)}</td>
                  <td data-number>{figure(line?.joinedSi)}</td>
                  <td data-number>{figure(line?.joinedHi)}</td>
                  <td data-number>{figure(line?.renewed)}</td>
                  <td>
                    <StatusBadge tone={tones[state]}>
                      {[state === 'error' ? null : texts.states[state], reason].filter(Boolean).join(': ')}
                    </StatusBadge>
                    {state === 'ask' && (
                      <Checkbox
                        size="xs"
                        mt={4}
                        aria-label={texts.take(row)}
                        label={texts.takeWord}
                        checked={taken.has(key)}
                        onChange={(event) => take(key, event.currentTarget.checked)}
                      />
                    )}
                  </td>
                </tr>
              ))}
          </PlainTable>
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {commonTexts.cancel}
          </Button>
          <Button disabled={chosen === 0} loading={busy} onClick={write}>
            {texts.write(chosen)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
