import { join } from 'node:path';
import { overviewIn } from '../../electron/broadcasts/compliance/overview.service.ts';
import { complianceOfMonth } from '../../electron/broadcasts/compliance/compliance.service.ts';
import type { Store } from '../../electron/store/store.ts';
import { day } from '../../shared/kernel/dates.ts';
import { contest, type Result } from './measure.ts';
import { airingYears } from './week.ts';

const today = day('2025-11-15');
const month = { year: 2025, month: 10 };
const ofMonth = (store: Store) => () => {
  store.read((reader) => complianceOfMonth(reader, month, today));
};
const ofYear = (store: Store) => () => {
  store.read((reader) => overviewIn(reader, { period: { kind: 'year', year: 2025 }, units: 'now' }, today));
};

/**
 * R1 where 400,000 airings lie around the month or year looked at against where few do: the same work is asked for in both. The year is
 * shown with the year before, so the small store holds these two.
 */
export async function complianceContests(folder: string): Promise<Result[]> {
  const stores = [1, 2, 100].map((years) => airingYears(join(folder, `compliance-${years}.sqlite`), years));
  const [one, two, many] = stores;
  if (!one || !two || !many) throw new Error('no stores');
  const results = [
    await contest({
      name: "compliance of a month, all communes' weeks, 400,000 airings in the store against 4,000",
      aim: 1.5,
      rounds: 41,
      work: ofMonth(many),
      floor: ofMonth(one),
    }),
    await contest({
      name: 'compliance of a year with trend, shares and communes at risk, 400,000 airings in the store against 8,000 (both with the year before)',
      aim: 1.5,
      rounds: 21,
      work: ofYear(many),
      floor: ofYear(two),
    }),
  ];
  for (const store of stores) store.close();
  return results;
}
