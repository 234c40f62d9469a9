import { ActionIcon, Button } from '@mantine/core';
import { IconArrowRight, IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { ComplianceOverview } from '../../../shared/broadcasts/compliance-contract.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import classes from './compliance.module.css';
import { complianceTexts as texts } from './labels.ts';
import { useOpenWeek } from './open-week.ts';

type Risk = ComplianceOverview['week']['rows'][number];

/** Who is still short of R1 this week, and who often was; each leads to the grid of the week. */
export function RiskPanel({ week, chronic }: Pick<ComplianceOverview, 'week' | 'chronic'>) {
  const openWeek = useOpenWeek();
  const title = texts.riskTitle(formatDayShort(week.from), formatDayShort(week.to));
  return (
    <section className={classes.card} aria-label={title}>
      <header className={classes.cardHead}>
        <h2>{title}</h2>
        <Button size="compact-xs" variant="light" className={classes.toWeek} onClick={() => openWeek(week.from)}>
          {texts.openWeek}
        </Button>
      </header>
      <div className={classes.risks}>
        {week.rows.length === 0 ? (
          <p className={classes.nothing}>{texts.riskNone}</p>
        ) : (
          <table className={classes.riskTable}>
            <thead>
              <tr>
                <th scope="col">{texts.riskCommune}</th>
                <th scope="col" data-number>
                  {texts.riskCount}
                </th>
                <th scope="col" data-number title={texts.riskPlanHint}>
                  {texts.riskPlan}
                </th>
                <th scope="col" data-number>
                  {texts.riskMissing}
                </th>
                <th />
              </tr>
            </thead>
            <tbody>
              {week.rows.map((row) => (
                <tr key={row.id ?? ''}>
                  <th scope="row" title={row.name}>
                    {row.name}
                  </th>
                  <td data-number>
                    {row.count}/{row.required}
                  </td>
                  <td data-number title={texts.riskPlanHint}>
                    {row.toCome}
                    {row.unconfirmed > 0 && ` (${row.unconfirmed})`}
                  </td>
                  <td data-number>{row.missing}</td>
                  <td className={classes.riskState}>
                    <State row={row} />
                    <ActionIcon
                      size={24}
                      variant="subtle"
                      aria-label={texts.openWeekOf(row.name)}
                      title={texts.openWeekOf(row.name)}
                      onClick={() => openWeek(week.from, row.id)}
                    >
                      <IconArrowRight size={15} />
                    </ActionIcon>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <h3>{texts.chronicTitle(chronic.weeks.length)}</h3>
        {chronic.rows.length === 0 ? (
          <p className={classes.nothing}>{texts.chronicNone}</p>
        ) : (
          <table className={classes.riskTable}>
            <tbody>
              {chronic.rows.map((row) => (
                <tr key={row.id ?? ''}>
                  <th scope="row" title={row.name}>
                    {row.name}
                  </th>
                  <td className={classes.marks}>
                    {row.met.map((met, at) => (
                      <Mark key={chronic.weeks[at]?.from ?? at} met={met} from={chronic.weeks[at]?.from} />
                    ))}
                  </td>
                  <td data-number>{texts.missed(row.missed, row.judged)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

function State({ row }: { row: Risk }) {
  if (row.uncovered > 0) return <StatusBadge tone="bad">{texts.uncovered(row.uncovered)}</StatusBadge>;
  return <StatusBadge tone="waiting">{row.unconfirmed >= row.missing ? texts.waiting : texts.covered}</StatusBadge>;
}

function Mark({ met, from }: { met: boolean | null; from: ComplianceOverview['span']['from'] | undefined }) {
  const Sign = met === null ? IconMinus : met ? IconCheck : IconX;
  const state = met === null ? texts.notJudged : met ? texts.isMet : texts.riskMissing.toLowerCase();
  const label = `${from ? formatDayShort(from) : ''}: ${state}`;
  return <Sign size={13} stroke={2.6} data-met={met} aria-label={label} role="img" />;
}
