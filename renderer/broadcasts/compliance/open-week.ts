import type { Day } from '../../../shared/kernel/dates.ts';
import { useBroadcastsAddress } from '../BroadcastsFrame.tsx';

/** Opens the week that begins on a Monday, on the row of a commune if one is given. */
export function useOpenWeek() {
  const { goTo } = useBroadcastsAddress();
  return (monday: Day, commune?: string | null) =>
    goTo({ tab: 'week', week: monday, commune: commune ?? undefined, topic: undefined, from: undefined, to: undefined, open: undefined });
}
