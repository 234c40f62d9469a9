import type { ReactNode } from 'react';
import type { ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import classes from './compliance.module.css';
import { complianceTexts as texts, percent } from './labels.ts';

/** Four figures in a line: the share met, this week, R10, self-produced. */
export function Summary({ data: { sum, lastYear, week, airings, ethnicAim } }: { data: ComplianceOverview }) {
  const short = week.rows.length;
  const whole = week.rows.some((row) => row.id === null);
  const uncovered = week.rows.filter((row) => row.uncovered > 0).length;
  return (
    <dl className={classes.summary}>
      <Figure label={texts.met} value={percent(sum.met, sum.judged)}>
        {texts.metOf(sum.met, sum.judged)} ·{' '}
        {lastYear.judged === 0 ? texts.noLastYear : texts.lastYear(percent(lastYear.met, lastYear.judged))}
      </Figure>
      <Figure
        label={texts.thisWeek}
        value={short === 0 ? texts.nobodyShort : whole ? texts.officeShort : texts.shortOf(short, week.communes)}
        tone={uncovered > 0 ? 'bad' : short > 0 ? 'warn' : 'good'}
      >
        {texts.daysLeft(week.daysLeft)}
        {short > 0 && ` · ${uncovered === 0 ? texts.allCovered : whole ? texts.officeUncovered : texts.uncoveredIn(uncovered)}`}
      </Figure>
      <Figure
        label={texts.ethnic}
        value={percent(airings.areaEthnic, airings.areaTotal)}
        hint={texts.ethnicHint}
        tone={ethnicAim > 0 && airings.areaTotal > 0 && (airings.areaEthnic / airings.areaTotal) * 100 < ethnicAim ? 'bad' : undefined}
      >
        {airings.areaTotal === 0 ? texts.noArea : texts.ofAirings(airings.areaEthnic, airings.areaTotal)} ·{' '}
        {ethnicAim > 0 ? texts.aim(ethnicAim) : texts.noAim}
      </Figure>
      <Figure label={texts.own} value={percent(airings.own, airings.total)}>
        {texts.ofAirings(airings.own, airings.total)}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  label: string;
  value: string;
  tone?: 'good' | 'warn' | 'bad' | undefined;
  hint?: string;
  children: ReactNode;
}

function Figure({ label, value, tone, hint, children }: FigureProps) {
  return (
    <div className={classes.figure} title={hint}>
      <dt>{label}</dt>
      <dd data-tone={tone}>{value}</dd>
      <dd className={classes.about}>{children}</dd>
    </div>
  );
}
