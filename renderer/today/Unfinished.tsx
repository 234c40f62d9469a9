import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { addDays } from '../../shared/kernel/dates.ts';
import { formatNumber } from '../../shared/kernel/numbers.ts';
import { api } from '../client/api.ts';
import { useToday } from '../client/today.ts';
import { Hint } from '../components/Hint.tsx';
import { todayTexts as texts } from './labels.ts';
import { Panel } from './Panel.tsx';
import classes from './TodayPage.module.css';

/** How far back the page looks; what is older was settled with its report. */
const daysBack = 92;

/** What has passed without anybody saying how it went, and people who are kept too long. */
export function Unfinished() {
  const today = useToday();
  const navigate = useNavigate();
  const span = { from: addDays(today, -daysBack), to: addDays(today, -1) };
  const airings = useQuery(api.broadcasts.list.queryOptions({ input: { filter: { ...span, status: 'planned' }, limit: 1 } }));
  const planned = useQuery(api.conferences.list.queryOptions({ input: { filter: { ...span, status: 'planned' }, limit: 1 } }));
  const invited = useQuery(api.conferences.list.queryOptions({ input: { filter: { ...span, status: 'invited' }, limit: 1 } }));
  const overdue = useQuery(api.people.retention.list.queryOptions({ input: { offset: 0, limit: 1 } }));
  const all = [airings, planned, invited, overdue];
  const lines = [
    {
      count: airings.data?.total ?? 0,
      text: texts.unconfirmed,
      open: () => void navigate({ to: '/broadcasts', search: { tab: 'list', ...span, status: 'planned' } }),
    },
    {
      count: planned.data?.total ?? 0,
      text: texts.unheld,
      open: () => void navigate({ to: '/conferences', search: { ...span, status: 'planned' } }),
    },
    {
      count: invited.data?.total ?? 0,
      text: texts.unheld,
      open: () => void navigate({ to: '/conferences', search: { ...span, status: 'invited' } }),
    },
    {
      count: overdue.data ? overdue.data.total + overdue.data.rosters.people : 0,
      text: texts.overdue,
      open: () => void navigate({ to: '/people', search: { tab: 'overdue' } }),
    },
  ].filter((line) => line.count > 0);
  return (
    <Panel
      title={texts.todo}
      query={{
        data: all.every((query) => query.data) || undefined,
        error: all.find((query) => query.error)?.error,
        refetch: () => all.map((query) => query.refetch()),
      }}
    >
      {lines.length === 0 && <Hint>{texts.nothing}</Hint>}
      {lines.map((line, at) => (
        <div key={at} className={classes.line}>
          <span style={{ flex: 1 }}>{line.text(formatNumber(line.count))}</span>
          <Button variant="default" size="compact-sm" onClick={line.open}>
            {texts.open}
          </Button>
        </div>
      ))}
    </Panel>
  );
}
