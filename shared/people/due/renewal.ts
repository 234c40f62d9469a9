import { addDays, type Day, dayOfMonth, daysInMonth, makeDay, monthOf, yearOf } from '../../kernel/dates.ts';

/** Months a family health card runs; the voluntary pension is paid for 1, 3, 6 or 12 months, as each payer chooses. */
export const healthMonths = 12;
export const insuranceLabels = { si: 'BHXH TN', hi: 'BHYT HGĐ' } as const;
export const pensionMonths = [1, 3, 6, 12] as const;

/** The day some months on (or back); the last of the month where there is no such day. */
export function monthsOn(value: Day, count: number): Day {
  const months = yearOf(value) * 12 + monthOf(value) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return makeDay(year, month, Math.min(dayOfMonth(value), daysInMonth(year, month))) ?? value;
}

export interface Joined {
  /** Whoever the result belongs to: a later one of the same insurance takes its place. */
  who: string;
  insurance: 'si' | 'hi';
  day: Day;
}

/**
 * Whose insurance runs out in a month (CV337 note 3: those due are followed month by month), with the day. A result of the same person
 * and insurance made later takes the place of the earlier one; two of one day are one line. `pension` null: the voluntary pension is left out, its period unknown.
 */
export function dueIn<Result extends Joined>(
  results: readonly Result[],
  month: { from: Day; to: Day },
  pension: number | null,
): (Result & { dueOn: Day })[] {
  const latest = new Map<string, Day>();
  for (const { who, insurance, day } of results) {
    const key = `${who} ${insurance}`;
    const known = latest.get(key);
    if (known === undefined || known < day) latest.set(key, day);
  }
  const told = new Set<string>();
  return results
    .filter(({ who, insurance, day }) => {
      const key = `${who} ${insurance}`;
      if (latest.get(key) !== day || told.has(key)) return false;
      told.add(key);
      return true;
    })
    .flatMap((result) => {
      const months = result.insurance === 'hi' ? healthMonths : pension;
      if (months === null) return [];
      const dueOn = addDays(monthsOn(result.day, months), -1);
      return dueOn >= month.from && dueOn <= month.to ? [{ ...result, dueOn }] : [];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
