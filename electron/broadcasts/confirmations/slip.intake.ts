import type { z } from 'zod';
import type { LoggedAiring } from '../../../shared/broadcasts/confirmations/rules.ts';
import type { SlipFile, zSlipRow } from '../../../shared/broadcasts/confirmations/contract.ts';
import { confirmationBases } from '../../../shared/broadcasts/labels.ts';
import {
  matchSlip,
  type SlipChoice,
  type SlipEffects,
  slipEffects,
  type SlipMatch,
  type SlipOutcome,
} from '../../../shared/broadcasts/confirmations/slip-matching.ts';
import {
  readMark,
  readTable,
  type SlipLine,
  type SlipMark,
  type SlipTable,
} from '../../../shared/broadcasts/confirmations/slip-reading.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import type { SheetCells } from '../../../shared/sheets/cells.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { invalid, Refusal, refuse } from '../../../shared/kernel/errors.ts';
import { formatMonth, type Month } from '../../../shared/kernel/periods.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import { countStates, type RowState } from '../../../shared/intake/contract.ts';
import type { ToldColumns } from '../../../shared/sheets/headings.ts';
import type { FileIn, Intake } from '../../intake/intake.ts';
import { officeOn } from '../../office/versions.service.ts';
import type { Reader, Writer } from '../../store/store.ts';
import { runBatch } from '../log/batch.ts';
import { type CommuneMonth, communeMonths, periodOfSlip } from './months.ts';
import { saveConfirmation } from './confirmations.service.ts';
import { stationFinder } from '../stations/finder.ts';

interface Target {
  month: Month;
  /** Only a slip of this commune is taken. */
  communeId?: string | undefined;
}
interface ReadSlip {
  month: CommuneMonth;
  table: SlipTable;
}
interface Plan {
  files: SlipFile[];
  slips: ReadSlip[];
}
interface Order {
  receivedOn: Day;
  basis: (typeof confirmationBases)[number];
  answers: readonly { communeId: string; rows: Record<string, SlipChoice> }[];
}

/** A paper with a seal is the usual ground; the user says so when writing it in. */
const sealed = confirmationBases[0];

/**
 * Slips that communes have filled in and sent back. A file that is none, of another month or commune, or broken, says so in `refusal`, and
 * the others go on. Planned airings become aired or not aired, the paper is kept line by line, the month has come back; the same slip again
 * changes nothing. INVALID at «answers»: a row still asks.
 */
export const slipIntake: Intake<Target, Plan, { files: SlipFile[] }, Order> = {
  name: 'confirmation',
  several: true,
  judge: (store, { files, target, told, today }) =>
    store.read((reader) => {
      const around = { ...target, months: communeMonths(reader, target.month), today, told };
      const slips: ReadSlip[] = [];
      return { files: files.map((file, at) => inspected(reader, file, at, around, slips)), slips };
    }),
  preview: ({ files, slips }) => ({
    shown: { files },
    tables: slips.map(({ table, month }) => ({ ...table.read, sheet: month.commune.name })),
    counts: countStates(files.flatMap(({ slip }) => slip?.rows ?? [])),
  }),
  sender: ({ slips }, at) => slips[at]?.month.commune.id ?? '',
  write: (writer, { slips }, { receivedOn, basis, answers }, { target, today }) => {
    const chosen = new Map(answers.map(({ communeId, rows }) => [communeId, new Map(Object.entries(rows))]));
    let changed = 0;
    for (const { month, table } of slips) {
      const matches = matchesOf(month, table, { today, basis });
      const effects = slipEffects(matches, chosen.get(month.commune.id) ?? new Map<string, SlipChoice>(), basis);
      const unanswered = effects.unanswered.length;
      if (unanswered > 0)
        throw invalid({ field: 'answers', message: `Phiếu của ${month.commune.name} còn ${unanswered} dòng chưa chọn cách xử lý.` });
      for (const step of writeSlip(writer, target.month, month, effects, { receivedOn, basis })) changed += step;
    }
    return changed;
  },
};

interface Around extends Target {
  months: CommuneMonth[];
  today: Day;
  told: ToldColumns;
}

function inspected(reader: Reader, file: FileIn, at: number, around: Around, slips: ReadSlip[]): SlipFile {
  const { name, sheets } = file;
  try {
    if (file.refusal !== null) throw refuse(file.refusal);
    const month = ownerOf(sheets, around, slips);
    const period = periodOfSlip(reader, around.month);
    const table = readTable(sheets, { period, today: around.today, told: around.told, file: `${at + 1}.` });
    checkOffice(readMark(sheets), table, month, officeOn(reader, period.to)?.name ?? '');
    slips.push({ month, table });
    const rows = matchesOf(month, table, { today: around.today, basis: sealed }).map(shownRow);
    const { commune, confirmation } = month;
    const receivedOn = confirmation?.receivedOn ?? null;
    return { name, refusal: null, slip: { communeId: commune.id, commune: commune.name, wholeMonth: table.wholeMonth, receivedOn, rows } };
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error.message, slip: null };
    throw error;
  }
}

/** The commune whose slip it is. REFUSED: another month, another commune than asked for, one not known, or one read just now. */
function ownerOf(sheets: readonly SheetCells[], { month, communeId, months }: Around, slips: readonly ReadSlip[]): CommuneMonth {
  const mark = readMark(sheets);
  if (formatMonth(mark.month) !== formatMonth(month))
    throw refuse(
      `Đây là phiếu của tháng ${mark.month.month}/${mark.month.year}, không phải tháng ${month.month}/${month.year}. Chuyển sang tháng đó rồi nhập lại.`,
    );
  const owner = months.find(({ commune }) => valueKey(commune.code) === valueKey(mark.commune));
  if (!owner) throw refuse(`Phiếu ghi mã xã ${mark.commune}, không có trong các xã của tháng ${month.month}/${month.year}.`);
  if (communeId !== undefined && owner.commune.id !== communeId) {
    const asked = months.find(({ commune }) => commune.id === communeId)?.commune.name ?? '';
    throw refuse(`Đây là phiếu của ${owner.commune.name}, không phải của ${asked}.`);
  }
  if (slips.some((slip) => slip.month.commune.id === owner.commune.id))
    throw refuse(`Đã có một phiếu của ${owner.commune.name} trong các tệp vừa chọn. Chỉ chọn phiếu mới nhất.`);
  return owner;
}

/** REFUSED: another office's slip for a commune of the same code: its name and none of its rows is known here. */
function checkOffice({ office }: SlipMark, { lines, problems }: SlipTable, { airings }: CommuneMonth, own: string): void {
  if (!office || !own || valueKey(office) === valueKey(own)) return;
  const marks = [...lines, ...problems].flatMap((row) => row.airingId ?? []);
  if (marks.length === 0 || airings.some((airing) => marks.includes(airing.id))) return;
  throw refuse(`Đây là phiếu của ${office}, không phải do ${own} lập. Hãy xin xã gửi phiếu của cơ quan mình.`);
}

/** What the rows of a slip do to the log, in the words every file has for it. */
const states: Record<SlipOutcome, RowState> = {
  aired: 'changed',
  notAired: 'changed',
  basis: 'changed',
  same: 'same',
  conflict: 'ask',
  extra: 'ask',
  blank: 'ask',
  early: 'ask',
  missing: 'aside',
  unreadable: 'error',
};

const matchesOf = (
  { airings, lines }: CommuneMonth,
  { lines: read, problems }: SlipTable,
  ground: { today: Day; basis: string },
): SlipMatch[] => matchSlip(read, problems, { airings, stored: lines, ...ground });

function shownRow({ key, row, outcome, line, airing, planned, paper, choices, choice, message }: SlipMatch): z.infer<typeof zSlipRow> {
  return {
    id: key,
    row,
    state: states[outcome],
    outcome,
    day: line?.day ?? airing?.day ?? null,
    time: line?.time ?? airing?.time ?? null,
    station: line?.station ?? airing?.station ?? null,
    programme: line?.programme ?? airing?.programme ?? null,
    topics: topicsOf(airing?.topics ?? line?.topics ?? 0),
    planned,
    paper,
    log: airing && { status: airing.status, count: airing.count, basis: airing.basis },
    choices: [...choices],
    choice,
    message,
  };
}

function writeSlip(
  writer: Writer,
  of: Month,
  month: CommuneMonth,
  effects: SlipEffects,
  mark: { receivedOn: Day; basis: string },
): number[] {
  const created = new Map(effects.creates.map((line) => [line, writer.newId()]));
  const station = stationFinder(writer);
  const batch = runBatch(writer, {
    what: `phiếu xác nhận ${month.commune.name} ${formatMonth(of)}`,
    create: effects.creates.map((line) => ({
      values: { ...newAiring(line, station(month.commune.id, line.station), mark.basis), id: created.get(line) ?? writer.newId() },
      relayCommuneIds: [],
    })),
    change: effects.updates
      .filter(({ airing, values }) => changes(airing, values))
      .map(({ airing, values }) => ({ id: airing.id, version: airing.version, values })),
  });
  const lines = effects.lines.map(({ line, created: from }) => (from ? { ...line, airingId: created.get(from) ?? null } : line));
  return [batch, saveConfirmation(writer, of, month, mark, lines)];
}

const changes = (airing: LoggedAiring, values: Partial<LoggedAiring>): boolean =>
  Object.entries(values).some(([column, value]) => airing[column as keyof LoggedAiring] !== value);

const newAiring = (line: SlipLine, stationId: string, basis: string) => ({
  stationId,
  day: line.day,
  time: line.time,
  programme: line.programme,
  topics: line.topics,
  count: line.aired ?? 1,
  status: 'aired' as const,
  basis,
  note: line.note,
});
