import { type Day, yearOf } from '../../shared/kernel/dates.ts';
import { invalid } from '../../shared/kernel/errors.ts';
import type { OpeningValues } from '../../shared/reports/contract.ts';
import { findIndicator } from '../../shared/plan/indicators.ts';
import { query } from '../store/connection.ts';
import { binRecord, type Ref, saveRecord } from '../store/records.ts';
import type { Actor, Reader, Store } from '../store/store.ts';
import { openingsOf } from './facts.queries.ts';
import { openingKind } from './opening.kinds.ts';

/** Opening figures of a year, by indicator and day. */
export const listOpenings = (store: Store, year: number) => store.read((reader) => openingsOf(reader, year));

/** One at the indicator and day of another takes its place. INVALID: unknown or recomputed indicator, a day of another year. */
export function saveOpening(store: Store, actor: Actor, { existing, values }: { existing: Ref | null; values: OpeningValues }): Ref {
  const { year, until, amount } = values;
  const indicator = findIndicator(values.code);
  if (!indicator) throw invalid({ field: 'code', message: `Không có chỉ tiêu mã «${values.code}».` });
  if (indicator.kind !== 'added')
    throw invalid({ field: 'code', message: 'Chỉ tiêu này được tính lại cho từng kỳ nên không có số chuyển sang.' });
  if (yearOf(until) !== year) throw invalid({ field: 'until', message: `Ngày phải thuộc năm ${year}.` });
  return store.write(actor, (writer) => {
    const standing = openingAt(writer, year, { code: indicator.code, until });
    const replaced = standing && standing.id !== existing?.id ? standing : undefined;
    if (replaced && existing) binRecord(writer, openingKind, existing);
    return saveRecord(writer, openingKind, replaced ?? existing, { year, indicator: indicator.code, until, amount });
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
