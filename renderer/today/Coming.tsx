import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addDays, formatDay, formatDayShort, yearOf } from '../../shared/kernel/dates.ts';
import { api } from '../client/api.ts';
import { useToday } from '../client/today.ts';
import { Hint } from '../components/Hint.tsx';
import { todayTexts as texts } from './labels.ts';
import { Panel } from './Panel.tsx';
import classes from './TodayPage.module.css';

/** Conferences of the next two weeks. */
export function ComingConferences() {
  const today = useToday();
  const filter = { from: today, to: addDays(today, 14) };
  const list = useQuery(api.conferences.list.queryOptions({ input: { filter, limit: 8, sort: { by: 'day', descending: false } } }));
  return (
    <Panel title={texts.coming} query={list}>
      {list.data?.rows.length === 0 && <Hint>{texts.noneComing}</Hint>}
      {list.data?.rows.map((row) => (
        <div key={row.id} className={classes.line}>
          <span>{formatDayShort(row.day)}</span>
          <Anchor component={Link} to={`/conferences/${row.id}`} className={classes.grow} c="ink.7" size="sm">
            {row.name}
          </Anchor>
          <Text size="sm" c="dimmed" truncate maw={150}>
            {row.communeName ?? row.venue}
          </Text>
        </div>
      ))}
    </Panel>
  );
}

/** Waves that today lies in. */
export function CurrentWaves() {
  const today = useToday();
  const list = useQuery(api.calendar.waves.list.queryOptions({ input: { year: yearOf(today) } }));
  const now = list.data?.filter((wave) => wave.startsOn && wave.startsOn <= today && wave.endsOn && wave.endsOn >= today) ?? [];
  return (
    <Panel title={texts.waves} query={list}>
      {now.length === 0 && <Hint>{texts.noWaves}</Hint>}
      {now.map((wave) => (
        <div key={wave.id} className={classes.line}>
          <span className={classes.grow}>{wave.name}</span>
          <Hint>{wave.endsOn && texts.until(formatDay(wave.endsOn))}</Hint>
        </div>
      ))}
    </Panel>
  );
}
