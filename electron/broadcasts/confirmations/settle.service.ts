import { type Comparison, isUnsaid, type PaperLine } from '../../../shared/broadcasts/confirmations/rules.ts';
import { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import { asOnPaper } from '../../../shared/broadcasts/confirmations/slip-matching.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { type Batch, runBatch } from '../log/batch.ts';
import { type CommuneMonth, comparisonId, comparisonsOf, monthNamed } from './months.ts';
import { type Done, saveConfirmation, inSteps } from './confirmations.service.ts';
import { stationFinder } from '../stations/finder.ts';

interface Settlement {
  month: Month;
  communeId: string;
  ids: string[];
  holds: 'paper' | 'log';
}

/**
 * Which of the two holds for rows where paper and log part: the paper (the log becomes what it says) or the log (the difference stays on
 * record but is no longer open, until the log changes again). REFUSED: nothing came back yet, a row has gone, or the log says nothing yet.
 */
export const settleDifferences = (store: Store, actor: Actor, input: Settlement): Done =>
  inSteps(store, actor, (writer) => {
    const month = monthNamed(writer, input.month, input.communeId);
    if (!month.confirmation?.receivedOn) throw refuse('Tháng này của xã chưa có phiếu về nên chưa có gì để đối chiếu.');
    const wanted = new Set(input.ids);
    const rows = comparisonsOf(month, store.today()).filter((row) => wanted.has(comparisonId(row, month.lines)));
    if (rows.length < wanted.size) throw refuse('Danh sách vừa thay đổi. Hãy xem lại rồi chọn.');
    return input.holds === 'log' ? [logHolds(writer, input.month, month, rows)] : paperHolds(writer, input.month, month, rows);
  });

function logHolds(writer: Writer, of: Month, month: CommuneMonth, rows: readonly Comparison[]) {
  if (rows.some((row) => row.kind === 'unconfirmed'))
    throw refuse('Có lượt chưa xác nhận trong sổ. Hãy ghi lượt đó là đã phát hoặc không phát, hoặc chọn theo phiếu.');
  const held = new Map(rows.flatMap((row) => (row.line ? [[row.line, row.log ?? 0] as const] : [])));
  const lines = month.lines.map((line) => (held.has(line) ? { ...line, held: held.get(line) ?? 0 } : line));
  const unsaid = rows.flatMap(({ line, airing, log }): PaperLine[] => {
    if (line || !airing) return [];
    const { id, day, time, station, programme, topics } = airing;
    return [{ airingId: id, day, time, station, programme, topics, planned: 0, count: 0, note: null, held: log ?? 0 }];
  });
  return saveConfirmation(writer, of, month, {}, [...lines, ...unsaid]);
}

function paperHolds(writer: Writer, of: Month, month: CommuneMonth, rows: readonly Comparison[]) {
  if (rows.some((row) => row.kind === 'unconfirmed' && row.paper === null))
    throw refuse('Phiếu không nói gì về lượt chưa xác nhận này. Hãy mở lượt phát và ghi là đã phát hoặc không phát.');
  const basis = month.confirmation?.basis ?? confirmationBases[0];
  const station = stationFinder(writer);
  const change: NonNullable<Batch['change']>[number][] = [];
  const create: NonNullable<Batch['create']>[number][] = [];
  const linked = new Map<PaperLine, Partial<PaperLine>>();
  for (const { line, airing } of rows) {
    const says = line && !isUnsaid(line) ? line : null;
    if (airing) {
      const values = asOnPaper(airing, says ?? airing, says?.count ?? 0, basis);
      change.push({ id: airing.id, version: airing.version, values });
      if (line) linked.set(line, { held: null });
    } else if (says) {
      const id = writer.newId();
      const { day, time, programme, topics, count, note } = says;
      const values = {
        id,
        stationId: station(month.commune.id, says.station),
        day,
        time,
        programme,
        topics,
        count,
        status: 'aired' as const,
        basis,
        note,
      };
      create.push({ values, relayCommuneIds: [] });
      linked.set(says, { airingId: id, held: null });
    }
  }
  const batch = runBatch(writer, { what: `theo phiếu xác nhận của ${month.commune.name}`, change, create });
  const lines = month.lines.map((line) => ({ ...line, ...linked.get(line) }));
  return [batch, saveConfirmation(writer, of, month, {}, lines)];
}
