import { type Day, yearOf } from '../../shared/kernel/dates.ts';
import { invalid } from '../../shared/kernel/errors.ts';
import { findIndicator } from '../../shared/plan/indicators.ts';
import { query } from '../store/connection.ts';
import { binRecord, createRecord, updateRecord } from '../store/records.ts';
import type { Actor, Reader, Store } from '../store/store.ts';
import { openingsOf } from './facts.queries.ts';
import { openingKind } from './opening.kinds.ts';

/** Opening figures of a year, by indicator and day. */
export const listOpenings = (store: Store, year: number) => store.read((reader) => openingsOf(reader, year));

/** Writes, changes or (amount null) clears one opening figure. INVALID: unknown or recomputed indicator, a day of another year. */
export function saveOpening(
  store: Store,
  actor: Actor,
  input: { year: number; code: string; until: Day; amount: number | null; instead?: { code: string; until: Day } | null },
): { changed: number } {
  const indicator = findIndicator(input.code);
  if (!indicator) throw invalid({ field: 'code', message: `Không có chỉ tiêu mã «${input.code}».` });
  if (indicator.kind !== 'added')
    throw invalid({ field: 'code', message: 'Chỉ tiêu này được tính lại cho từng kỳ nên không có số chuyển sang.' });
  if (yearOf(input.until) !== input.year) throw invalid({ field: 'until', message: `Ngày phải thuộc năm ${input.year}.` });
  return store.write(actor, (writer) => {
    const { instead } = input;
    const former =
      instead && (instead.code !== indicator.code || instead.until !== input.until) ? openingAt(writer, input.year, instead) : undefined;
    if (former) binRecord(writer, openingKind, former);
    const stored = openingAt(writer, input.year, { code: indicator.code, until: input.until });
    if (!stored) {
      if (input.amount === null) return { changed: 0 };
      createRecord(writer, openingKind, { year: input.year, indicator: indicator.code, until: input.until, amount: input.amount });
      return { changed: 1 };
    }
    if (input.amount === null) binRecord(writer, openingKind, stored);
    else if (updateRecord(writer, openingKind, stored, { amount: input.amount }).version === stored.version) return { changed: 0 };
    return { changed: 1 };
  });
}

const openingAt = (reader: Reader, year: number, { code, until }: { code: string; until: Day }) =>
  reader.first(
    query
      .selectFrom('openingFigure')
      .selectAll()
      .where('year', '=', year)
      .where('indicator', '=', code)
      .where('until', '=', until)
      .where('deletedAt', 'is', null),
  );
