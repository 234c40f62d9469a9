import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { SheetDefinition } from '../../shared/sheets/columns.ts';
import { headingKey } from '../../shared/sheets/headings.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Reader } from '../store/store.ts';
import { airingSheetKind } from '../broadcasts/log/airings.sheet.ts';
import { waveSheetKind } from '../calendar/waves.sheet.ts';
import { conferenceSheetKind } from '../conferences/conferences.sheet.ts';
import { attendeeSheetKind } from '../conferences/roster/attendees.sheet.ts';
import type { SheetKind } from '../intake/sheet-kind.ts';
import { communeSheetKind } from '../office/communes.sheet.ts';
import { outputSheetKind } from '../outputs/outputs.sheet.ts';
import { visitSheetKind } from '../people/visits/visits.sheet.ts';
import { targetSheetKind } from '../plan/targets.sheet.ts';
import { openingSheetKind } from '../reports/openings.sheet.ts';
import { type SheetRun, startRun } from './sheet-run.ts';
import type { Warnings } from './warnings.ts';

/** A kind of sheet as seen by those who do not care what its rows hold. */
export interface AnySheet {
  sheet: SheetDefinition;
  start(cells: SheetCells, today: Day, warnings: Warnings): SheetRun;
  /** Every living record as its sheet shows it. */
  rows(reader: Reader): Record<string, unknown>[];
}

const anySheet = <Row extends object>(kind: SheetKind<Row>): AnySheet => ({
  sheet: kind.sheet,
  start: (cells, today, warnings) => startRun(kind, cells, today, warnings),
  rows: (reader) => kind.load(reader).map(({ row }) => row as Record<string, unknown>),
});

/** In the order of report-workbook §3; what a row names stands before it. A new kind of sheet stands in its room and takes its place here. */
export const sheetKinds: readonly AnySheet[] = [
  anySheet(communeSheetKind),
  anySheet(waveSheetKind),
  anySheet(targetSheetKind),
  anySheet(openingSheetKind),
  anySheet(airingSheetKind),
  anySheet(conferenceSheetKind),
  anySheet(attendeeSheetKind),
  anySheet(outputSheetKind),
  anySheet(visitSheetKind),
];

const byName = new Map(sheetKinds.map((kind) => [headingKey(kind.sheet.name), kind]));
export const kindOfSheet = (name: string): AnySheet | undefined => byName.get(headingKey(name));
