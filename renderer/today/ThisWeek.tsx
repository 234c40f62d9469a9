import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { mondayOf, sundayOf } from '../../shared/kernel/dates.ts';
import { formatMonth, monthHolding } from '../../shared/kernel/periods.ts';
import { api } from '../client/api.ts';
import { useMonth } from '../client/period.ts';
import { useToday } from '../client/today.ts';
import { Hint } from '../components/Hint.tsx';
import { StatusBadge } from '../components/StatusBadge.tsx';
import { todayTexts as texts } from './labels.ts';
import { Panel } from './Panel.tsx';
import classes from './TodayPage.module.css';

/** Communes that would miss R1 if the week ended today; there is still time to act. */
export function ThisWeek() {
  const today = useToday();
  const { cutoff } = useMonth();
  const navigate = useNavigate();
  const [from, to] = [mondayOf(today), sundayOf(today)];
  const month = monthHolding(to, cutoff);
  const grid = useQuery(api.broadcasts.grid.queryOptions({ input: month }));
  const column = grid.data?.weeks.findIndex((week) => week.from === from) ?? -1;
  const short = (grid.data?.communes ?? []).flatMap((commune) => {
    const cell = commune.cells[column];
    return cell && cell.count < cell.required ? [{ ...commune, cell }] : [];
  });
  return (
    <Panel
      title={texts.week(from, to)}
      link={{
        label: texts.toGrid,
        onClick: () => void navigate({ to: '/broadcasts', search: { tab: 'grid', month: formatMonth(month) } }),
      }}
      query={grid}
    >
      {short.length === 0 && <StatusBadge tone="good">{texts.weekDone}</StatusBadge>}
      <div className={classes.short}>
        {short.map(({ id, name, cell }) => (
          <div key={id} className={classes.line}>
            <span className={classes.grow}>{name}</span>
            {cell.planned > 0 && <Hint size="xs">{texts.plannedToo(cell.planned)}</Hint>}
            <StatusBadge tone={cell.count + cell.planned >= cell.required ? 'waiting' : 'warn'}>
              {texts.shortOf(cell.count, cell.required)}
            </StatusBadge>
          </div>
        ))}
      </div>
    </Panel>
  );
}
