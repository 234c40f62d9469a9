import { setImmediate } from 'node:timers/promises';
import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import { guideSheet, laterSheets, listsSheet } from '../../shared/exchange/sheets.ts';
import { headingKey } from '../../shared/sheets/headings.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import { cancelled } from '../../shared/kernel/errors.ts';
import type { Store } from '../store/store.ts';
import { lastAudit } from './exchange.queries.ts';
import { kindOfSheet, sheetKinds } from './kinds.ts';
import { References } from './references.ts';
import type { SheetRun } from './sheet-run.ts';
import { Warnings } from './warnings.ts';

/** What a file would do to the store as it stood at `basis`. */
export interface ImportPlan {
  result: ImportResult;
  runs: readonly SheetRun[];
  /** Newest audit row seen: when it has moved, the plan is stale. */
  basis: number;
}

export interface Watched {
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Checks every row against the rules of report-workbook §3 and the store; writes nothing. Works in slices, so that the engine goes on
 * answering, and stops on `signal` (CANCELLED).
 */
export async function checkWorkbook(store: Store, sheets: readonly SheetCells[], today: Day, watched: Watched = {}): Promise<ImportPlan> {
  const warnings = new Warnings();
  const runs = startRuns(sheets, today, warnings);
  const rows = runs.reduce((sum, run) => sum + run.size, 0);
  const slices = new Slices(rows * 2, watched);
  for (const run of runs) for (let at = 0; at < run.size; at++) if (slices.step(() => run.read(at))) await slices.pause();
  const codes = runs.flatMap((run) => run.conferenceCodes());
  const basis = store.read((reader) => {
    const references = new References(reader, codes);
    for (const run of runs) run.match(reader, references);
    return lastAudit(reader);
  });
  await slices.pause();
  for (const run of runs) {
    for (let at = 0; at < run.size; at++) if (slices.step(() => run.check(at))) await slices.pause();
    run.conclude();
  }
  const result: ImportResult = {
    sheets: Object.fromEntries(runs.map((run) => [run.name, run.counts])),
    errors: runs.flatMap((run) => run.problems),
    warnings: warnings.list(),
  };
  return { result, runs, basis };
}

function startRuns(sheets: readonly SheetCells[], today: Day, warnings: Warnings): SheetRun[] {
  const runs = new Map<string, SheetRun>();
  for (const sheet of sheets) {
    const key = headingKey(sheet.name);
    if (key === headingKey(guideSheet) || key === headingKey(listsSheet) || sheet.rows.length === 0) continue;
    const kind = kindOfSheet(sheet.name);
    const records = sheet.rows.slice(1).map(({ row }) => row);
    if (!kind) {
      const later = laterSheets.find((name) => headingKey(name) === key);
      warnings.add(
        later ?? sheet.name,
        null,
        later
          ? 'Trang này chưa được lấy vào ở phiên bản này; hãy giữ tệp để nhập sau.'
          : 'Trang này không có trong mẫu nên không được lấy vào.',
        records,
      );
    } else if (runs.has(key)) warnings.add(sheet.name, null, 'Có hai trang cùng tên; chỉ trang đầu được lấy vào.', records);
    else runs.set(key, kind.start(sheet, today, warnings));
  }
  return sheetKinds.flatMap((kind) => runs.get(headingKey(kind.sheet.name)) ?? []);
}

const sliceMs = 20;

/** Counts steps and says when it is time to let others work. */
class Slices {
  #done = 0;
  #until = performance.now() + sliceMs;
  readonly #total: number;
  readonly #watched: Watched;

  constructor(total: number, watched: Watched) {
    this.#total = total;
    this.#watched = watched;
  }

  /** True when the slice is used up. */
  step(work: () => void): boolean {
    work();
    this.#done += 1;
    return (this.#done & 63) === 0 && performance.now() > this.#until;
  }

  async pause(): Promise<void> {
    this.#watched.onProgress?.(this.#done, this.#total);
    await setImmediate();
    if (this.#watched.signal?.aborted) throw cancelled();
    this.#until = performance.now() + sliceMs;
  }
}
