import type { ListRow, ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import type { DraftAiring } from '../../../shared/broadcasts/lists/model.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import { countStates, type RowState } from '../../../shared/intake/contract.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { decodeSheet } from '../../../shared/sheets/decode-sheet.ts';
import type { WithErrors } from '../../intake/intake.ts';
import { sessionOf } from '../../intake/sessions.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { runBatch } from '../log/batch.ts';
import { airingColumns } from '../log/columns.ts';
import { stationFinder } from '../stations/finder.ts';
import { checkList, type ListPlan } from './check.ts';
import { keepAnswers, kind } from './mappings.service.ts';
import { rowsWhere, shownOf } from './preview.ts';

/** Lists as communes really send them: asked about, written in one batch, and remembered how its sender is read. */
export const listIntake: WithErrors<object, ListPlan, ListShown, { leaveOutErrors: boolean }> = {
  name: kind,
  errorsBlock: true,
  prepare: (sheets) => sheets.map(decodeSheet),
  judge: (store, { files, answers }, slices) =>
    checkList(store, { fileName: files[0]?.name ?? '', sheets: files[0]?.sheets ?? [], answers }, slices),
  preview: (plan) => ({
    counts: countStates(plan.rows),
    decisions: plan.reading.decisions,
    tables: plan.reading.tables,
    shown: shownOf(plan),
  }),
  seen: ({ rows }) => rows.map(({ state, reason }) => [state, reason]),
  ready: ({ rows }) => {
    if (!rows.some(({ state }) => state === 'new' || state === 'changed'))
      throw refuse('Mọi lượt trong danh sách đã có trong sổ: không có gì để nhập.');
  },
  write: (writer, plan, _order, { files }) => writePlan(writer, `danh sách «${(files[0]?.name ?? '').slice(0, 120)}»`, plan),
  errors: {
    rows: ({ reading, airings }) => [
      ...reading.lines.flatMap(({ sheet, row, state, reason }) => (state === 'error' ? [{ sheet, row, reason: reason ?? '' }] : [])),
      ...airings.flatMap(({ line, state, reason }) =>
        state === 'error' ? [{ sheet: line.sheet, row: line.row, reason: reason ?? '' }] : [],
      ),
    ],
    // those that stand nearest above
    headings: ({ reading }, sheet, row) => reading.headings.findLast((one) => one.sheet === sheet && one.row < row)?.texts ?? [],
  },
};

function writePlan(writer: Writer, name: string, plan: ListPlan): number {
  const stations = stationFinder(writer);
  const basis = plan.reading.decisions.find(({ id }) => id === 'basis')?.answer?.[0] ?? null;
  const change = plan.airings.flatMap((one) => one.change);
  const create = plan.airings
    .filter((one) => one.create > 0)
    .map(({ draft: { communeId, ...draft }, create: count }) => ({
      values: columnsOf({ ...draft, count }, basis, stations(communeId, null)),
      relayCommuneIds: [],
    }));
  runBatch(writer, { what: `nhập ${name}`, create, change });
  // what was learnt of the sender stays when the airings are taken back
  writer.stays(() => keepAnswers(writer, plan.reading, plan.units));
  return create.length + change.length;
}

const columnsOf = (draft: Omit<DraftAiring, 'communeId'>, basis: string | null, stationId: string) =>
  airingColumns(
    {
      ...draft,
      topics: topicsOf(draft.topics),
      basis: draft.status === 'planned' ? null : basis,
      waveId: null,
      agreementNumber: null,
      agreementId: null,
    },
    stationId,
  );

/** A window of what the list gives. */
export function listRows(
  store: Store,
  actor: Actor,
  input: { token: string; state?: RowState | undefined; commune?: string | undefined; offset: number; limit: number },
): { rows: ListRow[]; total: number } {
  const rows = rowsWhere(sessionOf(store, actor, listIntake, input.token).plan.rows, input.state, input.commune);
  return { rows: rows.slice(input.offset, input.offset + input.limit), total: rows.length };
}
