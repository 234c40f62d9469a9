import type { ListEvent, ListRow, ListState } from '../../../shared/broadcasts/lists/contract.ts';
import type { DraftAiring } from '../../../shared/broadcasts/lists/model.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';

import { decodeSheet } from '../../../shared/sheets/decode-sheet.ts';
import type { importStages } from '../../../shared/exchange/contract.ts';
import { cancelled, refuse } from '../../../shared/kernel/errors.ts';
import { runJob } from '../../documents/run-job.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { type BatchUndo, runBatch } from '../log/batch.ts';
import { airingColumns } from '../log/columns.ts';
import { checkList, type ListFile, type ListPlan } from './check.ts';
import { listErrorSheets } from './errors.ts';
import { keepAnswers } from './mappings.service.ts';
import { type PreviewRow, previewRows, resultOf, rowsWhere } from './preview.ts';
import { lastAuditRow } from './lists.queries.ts';
import { stationFinder } from '../stations/finder.ts';

/** The list read last, kept until another is read; one per open store. */
interface Session {
  token: string;
  file: ListFile;
  plan: ListPlan;
  rows: PreviewRow[];
  undo: BatchUndo | null;
}
const kept = new WeakMap<Store, Session>();

type Emit = (event: ListEvent) => void;
const progressTo =
  (emit: Emit, stage: (typeof importStages)[number]) =>
  (done: number, total: number): void =>
    emit({ kind: 'progress', stage, done, total });

/** Reads a file and checks it against the log; writes nothing. REFUSED: no workbook (see openXlsx). CANCELLED on `signal`. */
export async function readListFile(
  store: Store,
  file: { bytes: Uint8Array; name: string },
  emit: Emit,
  signal: AbortSignal,
): Promise<void> {
  const sheets = await runJob('readCells', file.bytes, { signal, onProgress: progressTo(emit, 'reading') });
  await checkAndKeep(store, { fileName: file.name, sheets: sheets.map(decodeSheet), answers: {} }, emit, signal);
}

/** Takes answers in and reads the kept file again; null takes an answer back. */
export async function answerList(
  store: Store,
  input: { token: string; answers: Record<string, string[] | null> },
  emit: Emit,
  signal: AbortSignal,
): Promise<void> {
  const { file } = session(store, input.token);
  const answers = Object.fromEntries(
    Object.entries({ ...file.answers, ...input.answers }).flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])),
  );
  await checkAndKeep(store, { ...file, answers }, emit, signal);
}

async function checkAndKeep(store: Store, file: ListFile, emit: Emit, signal: AbortSignal): Promise<void> {
  const plan = await checkList(store, file, { signal, onProgress: progressTo(emit, 'checking') });
  const rows = previewRows(plan);
  const token = Buffer.from(store.surroundings.random(16)).toString('hex');
  kept.set(store, { token, file, plan, rows, undo: null });
  emit({ kind: 'result', result: resultOf(token, false, plan, rows) });
}

/** REFUSED when another file was read since, or the app was started anew. */
function session(store: Store, token: string): Session {
  const found = kept.get(store);
  if (found?.token !== token) throw refuse('Danh sách này không còn trong bộ nhớ. Hãy chọn lại tệp.');
  return found;
}

/** A window of what the list gives. */
export function listRows(
  store: Store,
  input: { token: string; state?: ListState | undefined; commune?: string | undefined; offset: number; limit: number },
): { rows: ListRow[]; total: number } {
  const rows = rowsWhere(session(store, input.token).rows, input.state, input.commune);
  return { rows: rows.slice(input.offset, input.offset + input.limit), total: rows.length };
}

const tries = 3;

/**
 * Writes what the list says in one transaction with one audit row, and keeps how its sender is read. A store that moved since the check is
 * checked again. REFUSED while a question is open, while a row is in error and `leaveOutErrors` is not set, and when there is nothing to write.
 */
export async function applyList(
  store: Store,
  actor: Actor,
  input: { token: string; leaveOutErrors: boolean },
  emit: Emit,
  signal: AbortSignal,
): Promise<void> {
  const { file } = session(store, input.token);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const plan = await checkList(store, file, { signal, onProgress: progressTo(emit, 'checking') });
    const rows = previewRows(plan);
    checkReady(plan, rows, input.leaveOutErrors);
    if (signal.aborted) throw cancelled();
    emit({ kind: 'progress', stage: 'writing', done: 0, total: plan.airings.length });
    const written = store.write(actor, (writer) =>
      lastAuditRow(writer) === plan.basis ? { undo: writePlan(writer, file, plan) } : undefined,
    );
    if (!written) continue;
    kept.set(store, { token: input.token, file, plan, rows, undo: written.undo });
    return emit({ kind: 'result', result: resultOf(input.token, true, plan, rows) });
  }
  throw refuse('Sổ dữ liệu đang được ghi liên tục từ nơi khác nên chưa nhập được. Hãy thử lại sau ít phút.');
}

function checkReady(plan: ListPlan, rows: readonly PreviewRow[], leaveOutErrors: boolean): void {
  const open = plan.reading.decisions.filter(({ answer }) => answer === null).length;
  if (open > 0) throw refuse(`Còn ${open} câu chưa trả lời. Trả lời hết rồi nhập.`);
  if (!leaveOutErrors && rows.some(({ state }) => state === 'error'))
    throw refuse('Còn dòng lỗi. Sửa trong tệp rồi chọn lại, hoặc bỏ các dòng lỗi.');
  if (!rows.some(({ state }) => state === 'new' || state === 'confirm'))
    throw refuse('Mọi lượt trong danh sách đã có trong sổ: không có gì để nhập.');
}

function writePlan(writer: Writer, file: ListFile, plan: ListPlan): BatchUndo | null {
  const stations = stationFinder(writer);
  const basis = plan.reading.decisions.find(({ id }) => id === 'basis')?.answer?.[0] ?? null;
  const undo = runBatch(writer, {
    what: `nhập danh sách «${file.fileName.slice(0, 120)}»`,
    create: plan.airings
      .filter(({ create }) => create > 0)
      .map(({ draft, create }) => ({
        values: columnsOf({ ...draft, count: create }, basis, stations(draft.communeId, null)),
        relayCommuneIds: [],
      })),
    change: plan.airings.flatMap(({ change }) => change),
  });
  keepAnswers(writer, plan.reading, plan.units);
  return undo;
}

const columnsOf = (draft: DraftAiring, basis: string | null, stationId: string) =>
  airingColumns(
    { ...draft, topics: topicsOf(draft.topics), basis: draft.status === 'planned' ? null : basis, waveId: null, agreementNumber: null },
    stationId,
  );

/** Takes the writing of the kept list back, whole or not at all (CONFLICT: an airing has moved since). What was learnt of the sender stays. */
export function undoList(store: Store, actor: Actor, input: { token: string }): { airings: number } {
  const own = session(store, input.token);
  const { undo } = own;
  if (!undo) throw refuse('Không có gì để hoàn tác.');
  store.write(actor, (writer) => runBatch(writer, { what: `hoàn tác nhập danh sách «${own.file.fileName.slice(0, 120)}»`, ...undo }));
  kept.set(store, { ...own, undo: null });
  return { airings: undo.remove.length + undo.change.length + undo.restore.length };
}

/** The rows in error of the kept list. */
export function listErrorsFile(store: Store, token: string): Promise<Uint8Array> {
  const { plan, file } = session(store, token);
  return runJob('writeSheets', listErrorSheets(plan, file.sheets));
}
