import { useState } from 'react';
import type { z } from 'zod';
import type { zSlipShown } from '../../../shared/people/handovers/contract.ts';
import type { SlipAnswer } from '../../../shared/people/handovers/slip-reading.ts';
import { client } from '../../client/api.ts';
import { IntakeDialog } from '../../components/intake/IntakeDialog.tsx';
import { makeIntakeJob, type ReadJob } from '../../components/intake/intake-job.ts';
import { useIntake } from '../../components/intake/use-intake.ts';
import { Notice } from '../../components/Notice.tsx';
import { tellDone, tellTrouble } from '../../components/notify.tsx';
import { PlainTable } from '../../components/PlainTable.tsx';
import { handoverTexts as texts } from './labels.ts';
import { SlipLine } from './SlipLine.tsx';

type Shown = z.infer<typeof zSlipShown>;
type Rows = Shown['rows'];

/** The slip of one list that came back; the password is asked for where it has one. */
export function useHandoverSlip(handoverId: string) {
  const { slip } = client.people.handovers;
  const [own] = useState(() =>
    makeIntakeJob<Shown, object, string[] | SlipAnswer>({
      read: (given, options) => slip.read({ handoverId, ...given }, options),
      answer: (input, options) => slip.answer(input, options),
      apply: (input, options) => slip.apply(input, options),
    }),
  );
  return useIntake(own, tellTrouble);
}

interface Props {
  read: ReadJob<Shown>;
  intake: ReturnType<typeof useHandoverSlip>;
  /** The form beside it holds an older version by then. */
  onWritten: () => void;
}

/** What each row of the slip would do, then into the store. */
export function SlipDialog({ read, intake, onWritten }: Props) {
  const { rows, sealed, counts } = read.result;
  const [seen] = useState(rows);
  const [answers, setAnswers] = useState<Record<string, SlipAnswer>>({});
  const say = (key: string, answer: SlipAnswer) => {
    setAnswers((known) => ({ ...known, [key]: answer }));
    void intake.answer({ [key]: answer });
  };
  const write = async () => {
    const result = await intake.write({});
    if (!result?.written) return;
    intake.forget();
    onWritten();
    tellDone(texts.written(result.done), result.undo);
  };
  const countAside = (why: Rows[number]['aside']) => rows.filter((row) => row.aside === why).length;
  return (
    <IntakeDialog
      title={texts.backTitle}
      size={1080}
      read={read}
      onTold={(told) => void intake.answer(told)}
      notices={
        <>
          {!sealed && <Notice tone="warn">{texts.unsealed}</Notice>}
          {counts.ask > 0 && <Notice tone="warn">{texts.asking(counts.ask)}</Notice>}
        </>
      }
      counts={texts.counts({ ...counts, blank: countAside('blank'), missing: countAside('missing') })}
      write={{ label: texts.write(counts.new), disabled: counts.new === 0, onClick: () => void write() }}
      onClose={intake.forget}
    >
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
        {inOrder(seen, rows).map((row) => (
          <SlipLine key={row.key} row={row} answer={answers[row.key]} onAnswer={(answer) => say(row.key, answer)} />
        ))}
      </PlainTable>
    </IntakeDialog>
  );
}

/** What asks first, then what is wrong, then the slip in its order: as it came, so that a row that is answered stays where it is. */
const first = { ask: 0, error: 1, new: 2, same: 2, aside: 2 } as const;
const rank = ({ state, aside }: Rows[number]) => (aside === 'missing' ? 3 : first[state]);
const inOrder = (seen: Rows, now: Rows) => {
  const places = new Map(seen.toSorted((one, other) => rank(one) - rank(other)).map((row, at) => [row.key, at]));
  return now.toSorted((one, other) => (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0));
};
