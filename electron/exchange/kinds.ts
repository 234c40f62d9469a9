import type { SheetCells } from '../../shared/sheets/cells.ts';
import type { SheetDefinition } from '../../shared/sheets/columns.ts';
import { headingKey } from '../../shared/sheets/headings.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Reader } from '../store/store.ts';
import type { SheetKind } from './kind.ts';
import { airingKind } from './kinds/airings.ts';
import { attendeeKind } from './kinds/attendees.ts';
import { communeKind } from './kinds/communes.ts';
import { conferenceKind } from './kinds/conferences.ts';
import { openingKind, targetKind } from './kinds/figures.ts';
import { outputKind } from './kinds/outputs.ts';
import { visitKind } from './kinds/visits.ts';
import { waveKind } from './kinds/waves.ts';
import { type SheetRun, startRun } from './sheet-run.ts';
import type { Warnings } from './warnings.ts';

/** A kind of sheet as seen by those who do not care what its rows hold. */
export interface AnyKind {
  sheet: SheetDefinition;
  start(cells: SheetCells, today: Day, warnings: Warnings): SheetRun;
  /** Every living record as its sheet shows it. */
  rows(reader: Reader): Record<string, unknown>[];
}

const anyKind = <Row extends object>(kind: SheetKind<Row>): AnyKind => ({
  sheet: kind.sheet,
  start: (cells, today, warnings) => startRun(kind, cells, today, warnings),
  rows: (reader) => kind.load(reader).map(({ row }) => row as Record<string, unknown>),
});

/** In the order of report-workbook §3; what a row names stands before it. A new kind of sheet takes its place here. */
export const sheetKinds: readonly AnyKind[] = [
  anyKind(communeKind),
  anyKind(waveKind),
  anyKind(targetKind),
  anyKind(openingKind),
  anyKind(airingKind),
  anyKind(conferenceKind),
  anyKind(attendeeKind),
  anyKind(outputKind),
  anyKind(visitKind),
];

const byName = new Map(sheetKinds.map((kind) => [headingKey(kind.sheet.name), kind]));
export const kindOfSheet = (name: string): AnyKind | undefined => byName.get(headingKey(name));
