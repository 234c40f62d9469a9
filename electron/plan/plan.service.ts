import { invalid } from '../../shared/kernel/errors.ts';
import { indicatorCodes } from '../../shared/plan/indicators.ts';
import { binRecord, createRecord, updateRecord } from '../store/records.ts';
import type { Actor, Store } from '../store/store.ts';
import { targetRows } from './plan.queries.ts';
import { targetKind } from './target.kinds.ts';

export const listTargets = (store: Store, input: { year: number }): { code: string; amount: number }[] =>
  store.read((reader) => targetRows(reader, input.year).map(({ indicator, amount }) => ({ code: indicator, amount })));

/** Codes that are not named keep their target; null clears one. INVALID: unknown code, or one named twice («rows.0.code»). */
export const saveTargets = (
  store: Store,
  actor: Actor,
  input: { year: number; rows: readonly { code: string; amount: number | null }[] },
): { changed: number } =>
  store.write(actor, (writer) => {
    const problems = input.rows.flatMap((row, at) => {
      const field = `rows.${at}.code`;
      if (!indicatorCodes.includes(row.code)) return [{ field, message: `Không có chỉ tiêu «${row.code}».` }];
      const before = input.rows.findIndex((one) => one.code === row.code);
      return before < at ? [{ field, message: `Chỉ tiêu «${row.code}» được ghi hai lần.` }] : [];
    });
    if (problems.length > 0) throw invalid(...problems);
    const known = new Map(targetRows(writer, input.year).map((row) => [row.indicator, row]));
    let changed = 0;
    for (const { code, amount } of input.rows) {
      const stored = known.get(code);
      if (amount === (stored?.amount ?? null)) continue;
      changed += 1;
      if (amount === null) {
        if (stored) binRecord(writer, targetKind, stored);
      } else if (stored) updateRecord(writer, targetKind, stored, { amount });
      else createRecord(writer, targetKind, { year: input.year, indicator: code, amount });
    }
    return { changed };
  });
