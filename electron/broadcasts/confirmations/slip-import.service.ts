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
import { runJob } from '../../documents/run-job.ts';
import { officeOn } from '../../office/versions.service.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import { runBatch } from '../log/batch.ts';
import { type CommuneMonth, communeMonths, periodOfSlip } from './months.ts';
import { type Done, inSteps, saveConfirmation } from './confirmations.service.ts';
import { stationFinder } from '../stations/finder.ts';

interface ReadSlip {
  communeId: string;
  table: SlipTable;
  /** What the log held when the slip was shown: versions of its airings and of its confirmation. */
  seen: string;
}
/** The files read last, kept for «Ghi vào sổ»; one reading per open store. */
interface Reading {
  token: string;
  month: Month;
  slips: ReadSlip[];
}
const kept = new WeakMap<Store, Reading>();

/** A paper with a seal is the usual ground; the user says so when writing it in. */
const sealed = confirmationBases[0];

/**
 * Reads the slips that came back and says row by row what they would do; writes nothing. A file that is none, of another month or commune,
 * or broken, says so in `refusal`, and the others go on.
 */
export async function readSlips(
  store: Store,
  input: { month: Month; communeId?: string | undefined; files: File[] },
): Promise<{ token: string; files: SlipFile[] }> {
  const read: { name: string; sheets: SheetCells[] | Refusal }[] = [];
  for (const file of input.files) read.push({ name: file.name, sheets: await cellsOf(file) });
  const token = Buffer.from(store.surroundings.random(16)).toString('hex');
  const reading: Reading = { token, month: input.month, slips: [] };
  const files = store.read((reader) => {
    const months = communeMonths(reader, input.month);
    return read.map(({ name, sheets }) => inspected(reader, name, sheets, { ...input, months, reading, today: store.today() }));
  });
  kept.set(store, reading);
  return { token, files };
}

async function cellsOf(file: File): Promise<SheetCells[] | Refusal> {
  try {
    return await runJob('readCells', new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

interface Around {
  month: Month;
  communeId?: string | undefined;
  months: CommuneMonth[];
  reading: Reading;
  today: Day;
}

function inspected(reader: Reader, name: string, sheets: SheetCells[] | Refusal, around: Around): SlipFile {
  try {
    if (sheets instanceof Refusal) throw sheets;
    const month = ownerOf(sheets, around);
    const table = readTable(sheets, periodOfSlip(reader, around.month), around.today);
    checkOffice(readMark(sheets), table, month, officeOn(reader, periodOfSlip(reader, around.month).to)?.name ?? '');
    const { commune, confirmation } = month;
    around.reading.slips.push({ communeId: commune.id, table, seen: stateOf(month) });
    const rows = matchesOf(month, table, { today: around.today, basis: sealed }).map(shownRow);
    const slip = {
      communeId: commune.id,
      commune: commune.name,
      wholeMonth: table.wholeMonth,
      receivedOn: confirmation?.receivedOn ?? null,
      rows,
    };
    return { name, refusal: null, slip };
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error.message, slip: null };
    throw error;
  }
}

/** The commune whose slip it is. REFUSED: another month, another commune than asked for, one not known, or one read just now. */
function ownerOf(sheets: readonly SheetCells[], { month, communeId, months, reading }: Around): CommuneMonth {
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
  if (reading.slips.some((slip) => slip.communeId === owner.commune.id))
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

const stateOf = ({ confirmation, airings }: CommuneMonth): string =>
  [confirmation ? `${confirmation.id}:${confirmation.version}` : '', ...airings.map(({ id, version }) => `${id}:${version}`)].join();

const matchesOf = (
  { airings, lines }: CommuneMonth,
  { lines: read, problems }: SlipTable,
  ground: { today: Day; basis: string },
): SlipMatch[] => matchSlip(read, problems, { airings, stored: lines, ...ground });

function shownRow({ key, row, outcome, line, airing, planned, paper, choices, choice, message }: SlipMatch): z.infer<typeof zSlipRow> {
  return {
    id: key,
    row,
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

interface Answered {
  token: string;
  receivedOn: Day;
  basis: (typeof confirmationBases)[number];
  answers: { communeId: string; rows: Record<string, SlipChoice> }[];
}

/**
 * Writes all slips read under the token in one transaction: planned airings become aired or not aired, the paper is kept line by line, the
 * month has come back. The same slip again changes nothing. REFUSED: the reading is gone or the log has moved since it was shown; INVALID
 * at «answers»: a row still asks.
 */
export function applySlips(store: Store, actor: Actor, input: Answered): Done {
  const reading = kept.get(store);
  if (reading?.token !== input.token) throw refuse('Phiếu này không còn trong bộ nhớ. Hãy chọn lại tệp.');
  const { basis } = input;
  const answers = new Map(input.answers.map(({ communeId, rows }) => [communeId, new Map(Object.entries(rows))]));
  return inSteps(store, actor, (writer) => {
    const months = new Map(communeMonths(writer, reading.month).map((month) => [month.commune.id, month]));
    return reading.slips.flatMap(({ communeId, table, seen }) => {
      const month = months.get(communeId);
      if (!month || stateOf(month) !== seen) throw refuse('Sổ vừa thay đổi sau khi xem phiếu. Hãy chọn lại tệp để xem lại.');
      const matches = matchesOf(month, table, { today: store.today(), basis });
      const effects = slipEffects(matches, answers.get(communeId) ?? new Map<string, SlipChoice>(), basis);
      const unanswered = effects.unanswered.length;
      if (unanswered > 0)
        throw invalid({ field: 'answers', message: `Phiếu của ${month.commune.name} còn ${unanswered} dòng chưa chọn cách xử lý.` });
      return writeSlip(writer, reading.month, month, effects, { receivedOn: input.receivedOn, basis });
    });
  });
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
