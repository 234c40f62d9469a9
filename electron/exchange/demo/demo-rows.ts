import type { CellValue, SheetCells } from '../../../shared/sheets/cells.ts';
import type { RowOf, SheetDefinition } from '../../../shared/sheets/columns.ts';
import { airingSheet } from '../../../shared/broadcasts/airings.sheet.ts';
import { waveSheet } from '../../../shared/calendar/waves.sheet.ts';
import { conferenceSheet } from '../../../shared/conferences/conferences.sheet.ts';
import { attendeeSheet } from '../../../shared/conferences/roster/attendees.sheet.ts';
import { communeSheet } from '../../../shared/office/communes.sheet.ts';
import { outputSheet } from '../../../shared/outputs/outputs.sheet.ts';
import { openingSheet, targetSheet } from '../../../shared/plan/figures.sheet.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { suggestedWaves } from '../../calendar/calendar.service.ts';
import { demoAirings } from './airings.ts';
import { demoConferences } from './conferences.ts';
import { demoOutputs } from './outputs.ts';
import { demoPlaces } from './places.ts';

export interface DemoSize {
  year: number;
  /** Multiplies airings, conferences and outputs; the communes stay twelve. */
  scale: number;
}

/** The made-up office as an exchange workbook; the same arguments give the same rows, for nothing here asks the clock. */
export function demoWorkbookRows({ year, scale }: DemoSize): SheetCells[] {
  const { conferences, attendees } = demoConferences(year, scale);
  const waves = [year - 1, year].flatMap((one) => suggestedWaves(one).map(({ values }) => values));
  return [
    sheetOf(communeSheet, demoPlaces(year)),
    sheetOf(waveSheet, waves),
    sheetOf(targetSheet, targets(year, scale)),
    sheetOf(openingSheet, openings(year)),
    sheetOf(airingSheet, demoAirings(year, scale)),
    sheetOf(conferenceSheet, conferences),
    sheetOf(attendeeSheet, attendees),
    sheetOf(outputSheet, demoOutputs(year, scale)),
  ];
}

function sheetOf<Sheet extends SheetDefinition>(sheet: Sheet, rows: readonly RowOf<Sheet>[]): SheetCells {
  const columns = Object.entries(sheet.columns);
  const header = { row: 1, cells: columns.map(([, column]): CellValue => column.heading) };
  const cells = rows.map((row, at) => ({
    row: at + 2,
    cells: columns.map(([key, column]) => column.write((row as Record<string, unknown>)[key] as never) ?? undefined),
  }));
  return { name: sheet.name, rows: [header, ...cells] };
}

/** Targets the office can nearly meet, so that some are over and some are behind. */
const yearly: Record<string, number> = {
  'HN.TT': 30,
  'HN.TAPHUAN': 3,
  'HN.DN': 5,
  'HN.LONGGHEP': 4,
  'HN.NHOMNHO': 8,
  'HN.NGUOIDU': 1500,
  CONG: 36,
  'MXH.DANG': 55,
  'MXH.TRALOI': 350,
  'BC.TIN': 12,
  'LOA.TONG': 3100,
  'LOA.BHXHTN': 2000,
  'LOA.BHYTHGD': 800,
  'SP.TOROI': 6000,
  TQ: 60,
  'TV.LUOT': 2000,
  'NT.LUOT': 5000,
  'KQ.BHXHTN': 90,
  'KQ.BHYTHGD': 120,
  'KQ.TAITUC': 80,
  'KQ.TANGSO': 40,
  'KQ.TANGTHE': 120,
  'CC.TUYENGIAO': 12,
  'KP.CHI': 250_000_000,
};
const targets = (year: number, scale: number): RowOf<typeof targetSheet>[] =>
  [year - 1, year].flatMap((one) =>
    Object.entries(yearly).map(([indicator, amount]) => ({ year: one, indicator, amount: amount * scale })),
  );

/** The office began to use the app in July: what it had done by then comes as opening figures. */
const before: Record<string, number> = {
  'HN.TT': 14,
  'HN.NGUOIDU': 690,
  'LOA.TONG': 1480,
  'LOA.BHXHTN': 960,
  'KQ.TIEPCAN': 690,
  'KQ.BHXHTN': 41,
  'KQ.BHYTHGD': 58,
};
const openings = (year: number): RowOf<typeof openingSheet>[] =>
  Object.entries(before).map(([indicator, amount]) => ({ year: year - 1, indicator, until: day(`${year - 1}-06-30`), amount }));
