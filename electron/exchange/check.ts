import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { ImportResult } from '../../shared/exchange/contract.ts';
import { guideSheet, laterSheets, listsSheet } from '../../shared/exchange/sheets.ts';
import { headingKey } from '../../shared/sheets/headings.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Slices } from '../intake/slices.ts';
import type { Store } from '../store/store.ts';
import { kindOfSheet, sheetKinds } from './sheets.ts';
import { References } from '../intake/references.ts';
import type { SheetRun } from './sheet-run.ts';
import { Warnings } from './warnings.ts';

/** What a file would do to the store. */
export interface ImportPlan {
  result: ImportResult;
  runs: readonly SheetRun[];
}

/** Checks every row against the rules of report-workbook §3 and the store, in slices; writes nothing. */
export async function checkWorkbook(store: Store, sheets: readonly SheetCells[], today: Day, slices: Slices): Promise<ImportPlan> {
  const warnings = new Warnings();
  const runs = startRuns(sheets, today, warnings);
  const total = runs.reduce((sum, run) => sum + run.size, 0) * 2;
  let done = 0;
  const eachRow = async (work: (run: SheetRun, at: number) => void, after?: (run: SheetRun) => void) => {
    for (const run of runs) {
      for (let at = 0; at < run.size; at++) {
        work(run, at);
        done += 1;
        if ((done & 63) === 0 && slices.due) await slices.pause(done, total);
      }
      after?.(run);
    }
  };
  await eachRow((run, at) => run.read(at));
  store.read((reader) => {
    const references = new References(reader);
    for (const run of runs) run.match(reader, references);
  });
  await slices.pause(done, total);
  await eachRow(
    (run, at) => run.check(at),
    (run) => run.conclude(),
  );
  const result: ImportResult = {
    sheets: Object.fromEntries(runs.map((run) => [run.name, run.counts])),
    errors: runs.flatMap((run) => run.problems),
    warnings: warnings.list(),
  };
  return { result, runs };
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
