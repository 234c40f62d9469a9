import { resultKinds, resultLabels } from '../../../shared/people/results.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { Conference } from '../ConferenceForm.tsx';
import { conferenceTexts } from '../labels.ts';
import type { RosterRow } from '../roster/rows.ts';

/** Figures as they count: of the roster where it says something, otherwise as typed (domain §3 «Attendance», «Results»). */
export function countsOf(conference: Conference, rows: readonly Pick<RosterRow, 'present' | 'results'>[]) {
  const { invited, attended, joinedSi, joinedHi, renewed } = conference;
  const number = (value: number | null) => (value === null ? null : formatNumber(value));
  const present = rows.filter((row) => row.present).length;
  const fromRoster = resultKinds.map((kind) => rows.flatMap((row) => row.results.filter((one) => one.kind === kind)).length);
  const typed: [string, string | null][] = [
    [conferenceTexts.joinedSi, number(joinedSi)],
    [conferenceTexts.joinedHi, number(joinedHi)],
    [conferenceTexts.renewed, number(renewed)],
  ];
  return {
    invited: number(invited ?? (rows.length || null)),
    attended: number(present || attended),
    results: fromRoster.some((count) => count > 0)
      ? resultKinds.flatMap((kind, at): [string, string][] => {
          const count = fromRoster[at] ?? 0;
          return count > 0 ? [[resultLabels[kind], formatNumber(count)]] : [];
        })
      : typed,
  };
}
