import { Button } from '@mantine/core';
import type { Decision } from '../../../shared/intake/questions.ts';
import { parseMonth } from '../../../shared/kernel/periods.ts';
import { useCommuneChoices } from '../../client/choices.ts';
import { questionTexts as texts } from './labels.ts';
import classes from './Intake.module.css';

/** One thing that is understood, who says so, and the way to say otherwise. */
export function Settled({ decision, busy, onChange }: { decision: Decision; busy: boolean; onChange?: () => void }) {
  const { title, settledBy } = decision;
  const answer = useAnswerText(decision);
  return (
    <div className={classes.settled}>
      <span className={classes.soft}>{title}</span>
      {onChange && (
        <Button size="compact-xs" variant="subtle" disabled={busy} aria-label={`${texts.change}: ${title}`} onClick={onChange}>
          {texts.change}
        </Button>
      )}
      <span>
        <b>{answer}</b> {settledBy && <span className={classes.soft}>({texts.settledBy[settledBy]})</span>}
      </span>
    </div>
  );
}

function useAnswerText({ answer, choices }: Decision): string {
  const communes = useCommuneChoices();
  return (answer ?? [])
    .map((value) => {
      const label = [...choices, ...communes].find((choice) => choice.value === value)?.label;
      const month = label === undefined ? parseMonth(value) : undefined;
      return label ?? (month ? `Tháng ${month.month}/${month.year}` : value);
    })
    .join(', ');
}
