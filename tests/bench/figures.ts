import { join } from 'node:path';
import { day } from '../../shared/kernel/dates.ts';
import { monthlyReport } from '../../electron/reports/reports.service.ts';
import type { Store } from '../../electron/store/store.ts';
import { contest, type Result } from './measure.ts';
import { officeYears, reportYear } from './office-years.ts';

const month = { year: reportYear, month: 9 };
const today = day(`${reportYear}-11-15`);
const figuresOf = (store: Store) => () => {
  store.read((reader) => monthlyReport(reader, month, today));
};

/**
 * A month's figures where 10 and 50 years of records lie against where one does. The report year and the year it is compared with are in
 * every store, so that the work asked for is the same and only what lies around it grows: «n years» is the report year and the n before it.
 */
export async function figuresContests(folder: string): Promise<Result[]> {
  const stores = [1, 10, 50].map((years) => ({ years, store: officeYears(join(folder, `figures-${years}.sqlite`), years + 1) }));
  const [one, ...more] = stores;
  const results: Result[] = [];
  if (!one) return results;
  for (const { years, store } of more)
    results.push(
      await contest({
        name: `month's figures, ${years} years of history against 1 (report year and comparison year in both)`,
        aim: 1.2,
        rounds: 41,
        work: figuresOf(store),
        floor: figuresOf(one.store),
      }),
    );
  for (const { store } of stores) store.close();
  return results;
}
