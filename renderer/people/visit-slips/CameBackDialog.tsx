import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { zVisitSlipShown } from '../../../shared/people/visit-slips/contract.ts';
import { client } from '../../client/api.ts';
import { IntakeDialog } from '../../components/intake/IntakeDialog.tsx';
import { makeIntakeJob, type ReadJob } from '../../components/intake/intake-job.ts';
import { stateTones } from '../../components/intake/labels.ts';
import { useIntake } from '../../components/intake/use-intake.ts';
import { tellDone, tellTrouble } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { visitSlipTexts as texts } from './labels.ts';

type Shown = z.infer<typeof zVisitSlipShown>;

/** A slip that came back, whichever it is; the password is asked for where it has one. */
export function useVisitSlipBack() {
  const { back } = client.people.visitSlips;
  const [own] = useState(() =>
    makeIntakeJob<Shown, { take: string[] }>({
      read: (given, options) => back.read(given, options),
      answer: (input, options) => back.answer(input, options),
      apply: (input, options) => back.apply(input, options),
    }),
  );
  return useIntake(own, tellTrouble);
}

const first = { ask: 0, error: 1, new: 2, same: 3 } as const;
const figure = (value: number | null | undefined) => (value === null || value === undefined ? '' : formatNumber(value));

/** What each row of the slip would do, then into the store as visits. */
export function CameBackDialog({ read, intake }: { read: ReadJob<Shown>; intake: ReturnType<typeof useVisitSlipBack> }) {
  const { slip, rows, counts } = read.result;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  // a row that asks no more, once columns were changed, is not taken for its old answer
  const asked = rows.filter(({ key, state }) => state === 'ask' && taken.has(key)).map(({ key }) => key);
  const chosen = counts.new + asked.length;
  const take = (key: string, on: boolean) => setTaken((known) => new Set(on ? [...known, key] : [...known].filter((one) => one !== key)));
  const write = async () => {
    const result = await intake.write({ take: asked });
    if (!result?.written) return;
    intake.forget();
    tellDone(texts.written(result.done), result.undo);
  };
  const title = texts.backTitle(slip.recipient, formatDay(slip.from), formatDay(slip.to));
  return (
    <IntakeDialog
      title={title}
      size={1180}
      read={read}
      onTold={(told) => void intake.answer(told)}
      counts={texts.counts(counts)}
      write={{ label: texts.write(chosen), disabled: chosen === 0, onClick: () => void write() }}
      onClose={intake.forget}
    >
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
                <StatusBadge tone={stateTones[state]}>
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
    </IntakeDialog>
  );
}
