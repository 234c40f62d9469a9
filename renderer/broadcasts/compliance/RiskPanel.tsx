import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowRight, IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ComplianceOverview } from '../../../shared/broadcasts/compliance/contract.ts';
import { formatDayShort } from '../../../shared/kernel/dates.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import classes from './compliance.module.css';
import { complianceTexts as texts } from './labels.ts';
import { useOpenWeek } from './open-week.ts';

type Risk = ComplianceOverview['week']['rows'][number];

type View = 'week' | 'chronic';

/** Who is still short of R1 this week, or who often was; each leads to the grid of the week. */
export function RiskPanel({ week, chronic }: Pick<ComplianceOverview, 'week' | 'chronic'>) {
  const [view, setView] = useState<View>('week');
  const openWeek = useOpenWeek();
  return (
    <section className={classes.card} aria-label={texts.riskTitle(formatDayShort(week.from), formatDayShort(week.to))}>
      <header className={classes.cardHead}>
        <SegmentedControl<View>
          size="xs"
          aria-label={texts.riskLabel}
          data={[
            { value: 'week', label: texts.riskTab(week.rows.length) },
            { value: 'chronic', label: texts.chronicTab(chronic.rows.length) },
          ]}
          value={view}
          onChange={setView}
        />
        <Button size="compact-xs" variant="light" ml="auto" onClick={() => openWeek(week.from)}>
          {texts.openWeek}
        </Button>
      </header>
      <div className={classes.risks}>
        {view === 'week' ? <Running week={week} onOpen={(id) => openWeek(week.from, id)} /> : <Chronic chronic={chronic} />}
      </div>
    </section>
  );
}

function Running({ week, onOpen }: Pick<ComplianceOverview, 'week'> & { onOpen: (commune: string | null) => void }) {
  if (week.rows.length === 0) return <p className={classes.nothing}>{texts.riskNone}</p>;
  return (
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
              <IconButton
                size={24}
                color={undefined}
                label={texts.openWeekOf(row.name)}
                onClick={() => onOpen(row.id)}
                icon={<IconArrowRight size={15} />}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chronic({ chronic: { weeks, rows } }: Pick<ComplianceOverview, 'chronic'>) {
  if (rows.length === 0) return <p className={classes.nothing}>{texts.chronicNone}</p>;
  return (
    <table className={classes.riskTable}>
      <caption>{texts.chronicTitle(weeks.length)}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id ?? ''}>
            <th scope="row" title={row.name}>
              {row.name}
            </th>
            <td className={classes.marks}>
              {row.met.map((met, at) => (
                <Mark key={weeks[at]?.from ?? at} met={met} from={weeks[at]?.from} />
              ))}
            </td>
            <td data-number>{texts.missed(row.missed, row.judged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
