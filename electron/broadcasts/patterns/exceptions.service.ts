import type { z } from 'zod';
import type { ExceptionValues, zException } from '../../../shared/broadcasts/patterns/contract.ts';
import { isExcepted, type PatternException, parseTimes, slotOf } from '../../../shared/broadcasts/patterns/rules.ts';
import { addDays, type Day } from '../../../shared/kernel/dates.ts';
import { invalid } from '../../../shared/kernel/errors.ts';
import type { Ref } from '../../store/records.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { dropAirings } from './generated-airings.ts';
import { airingsOfSlots, allExceptions, dropException, patternRows, putException } from './patterns.queries.ts';
import { patternLabel } from './clashes.ts';

type Exception = z.infer<typeof zException>;
const everyPattern = 'Mọi lịch phát mẫu';

export const listExceptions = (store: Store): Exception[] =>
  store.read((reader) => {
    const labels = new Map(patternRows(reader).map((row) => [row.id, patternLabel(row)]));
    return allExceptions(reader).map((one) => ({
      ...one,
      label: one.patternId === null ? everyPattern : (labels.get(one.patternId) ?? ''),
    }));
  });

/** Nothing is generated at those times any more; what was generated there and nobody has touched goes. */
export const addExceptions = (
  store: Store,
  actor: Actor,
  { patternIds, from, to, times, reason }: ExceptionValues,
): { dropped: number; kept: number } =>
  store.write(actor, (writer) => {
    const known = new Set(patternRows(writer).map((row) => row.id));
    if (patternIds.some((id) => !known.has(id))) throw invalid({ field: 'patternIds', message: 'Không còn lịch phát mẫu này. Chọn lại.' });
    const parsed = parseTimes(times ?? '') ?? [];
    const span = { from, to: to ?? from };
    const whom = patternIds.length > 0 ? patternIds : [null];
    const keys = daysOf(span).flatMap((day) =>
      (parsed.length > 0 ? parsed : ['']).flatMap((time) => whom.map((patternId): PatternException => ({ patternId, day, time }))),
    );
    for (const key of keys) putException(writer, { ...key, reason });
    const { untouched, kept } = airingsUnder(writer, keys, [...known], span);
    dropAirings(writer, untouched);
    writer.audit({
      area: 'broadcasts',
      action: 'create',
      changes: { what: 'ngày không phát theo lịch mẫu', from, to: span.to, times: parsed, patternIds, reason, dropped: untouched.length },
    });
    writer.changed('broadcasts', []);
    return { dropped: untouched.length, kept };
  });

function daysOf({ from, to }: { from: Day; to: Day }): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function airingsUnder(writer: Writer, keys: readonly PatternException[], patternIds: readonly string[], span: { from: Day; to: Day }) {
  const there = airingsOfSlots(writer, patternIds, span).filter(
    ({ patternId, slot }) => patternId !== null && slot !== null && isExcepted(keys, patternId, slotOf(slot)),
  );
  const untouched = there.filter((one) => one.status === 'planned' && one.version === one.slotVersion);
  return { untouched: untouched.map(({ id, version }): Ref => ({ id, version })), kept: there.length - untouched.length };
}

/** Airings of those times come back when the pattern is generated again. */
export const removeExceptions = (store: Store, actor: Actor, { keys }: { keys: PatternException[] }): object =>
  store.write(actor, (writer) => {
    const gone = keys.flatMap((key) => dropException(writer, key) ?? []);
    writer.audit({ area: 'broadcasts', action: 'remove', changes: { what: 'bỏ ngày không phát', keys: gone } });
    writer.changed('broadcasts', []);
    return {};
  });
