import { cellsOf, findRows, type FoundRows, judgeRows } from '../../../shared/conferences/roster-file/read.ts';
import type { Standing } from '../../../shared/people/persons/repeats.ts';
import type { RosterFileReading, RosterFileRow, RowPeople } from '../../../shared/conferences/roster-file/contract.ts';
import type { SheetCells } from '../../../shared/sheets/cells.ts';
import { reasonHeading } from '../../../shared/sheets/headings.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { runJob } from '../../documents/run-job.ts';
import type { SheetColumn, SheetModel } from '../../documents/sheet-model.ts';
import { readWorkbook, type WorkbookIn } from '../../documents/locked-files.ts';
import { insertMany } from '../../store/bulk.ts';
import type { Ref } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { newAttendeeColumns } from '../columns.ts';
import { conferenceById } from '../conferences.queries.ts';
import { askLater } from '../../people/persons/matching.service.ts';
import { checkNamesAllowed, insistIn } from '../names/names.service.ts';
import { type JudgedRoster, knownPeople, personFor } from '../roster/people.ts';
import { attendeeRows } from '../roster/roster.queries.ts';

/** A file read and taken apart, before it is held against any roster. */
export interface ReadRoster {
  sheets: readonly SheetCells[];
  found: FoundRows;
}
/** Far above any meeting; the sheet of a conference takes no more in one go. */
const mostPeople = 5_000;

/** Reads an attendee list in the worker. REFUSED: not a workbook, or locked (see readWorkbook), more people than a roster takes. */
export async function readRosterFile(store: Store, file: WorkbookIn): Promise<ReadRoster> {
  const sheets = await readWorkbook(file);
  const found = findRows(sheets, store.today());
  if (found.rows.length > mostPeople)
    throw refuse(`Tệp có hơn ${mostPeople} người. Một hội nghị nhận tối đa ${mostPeople} người mỗi lần nhập, hãy chia tệp ra.`);
  return { sheets, found };
}

/** Each row against the roster and the register of people as they stand now. NOT_FOUND: the conference is gone. */
export function judgeRosterFile(reader: Reader, conferenceId: string, { found }: ReadRoster): JudgedRoster {
  const conference = conferenceById(reader, conferenceId);
  if (!conference) throw notFound('hội nghị');
  const roster = attendeeRows(reader, conferenceId);
  const { rows, ignored } = judgeRows(found, roster.map(standing));
  return { ignored, ...knownPeople(reader, rows, { communeId: conference.communeId, roster }) };
}
type Answers = readonly { at: number; personId: string | null }[];

const standing = (row: ReturnType<typeof attendeeRows>[number]): Standing => ({
  name: row.name,
  birth: row.birth,
  citizenId: row.citizenId,
  phone: row.phone,
  place: row.unit,
  stands: `số ${row.position} của danh sách`,
});

/**
 * Writes the new rows, and those asked about that `add` names by their place, below the last of the roster, in one transaction with
 * one audit row. REFUSED: names of a sensitive audience without a `reason` (see checkNamesAllowed). The rows are judged again against the roster of that moment: whoever came in since is not written twice.
 */
export const writeRosterFile = (
  store: Store,
  actor: Actor,
  input: { conferenceId: string; read: ReadRoster; add: readonly number[]; people?: Answers | undefined; reason?: string | undefined },
): { added: Ref[]; reading: JudgedRoster } =>
  store.write(actor, (writer) => {
    const reading = judgeRosterFile(writer, input.conferenceId, input.read);
    const answered = new Set(input.add);
    const chosen = reading.rows.flatMap((row, at) =>
      row.state === 'new' || (row.state === 'ask' && answered.has(at)) ? [{ row, who: personFor(reading, at, input.people ?? []) }] : [],
    );
    if (chosen.length === 0) return { added: [], reading };
    if (input.reason !== undefined) insistIn(writer, input.conferenceId, input.reason);
    checkNamesAllowed(writer, input.conferenceId);
    const last = attendeeRows(writer, input.conferenceId).at(-1)?.position ?? 0;
    const ids = insertMany(
      writer,
      'attendee',
      chosen.map(({ row, who }, at) => ({
        ...newAttendeeColumns(input.conferenceId, valuesOf(row, last + 1 + at)),
        personId: who.personId,
      })),
    );
    chosen.forEach(({ who }, at) => askLater(writer, ids[at] ?? '', who.open));
    if (chosen.some(({ who }) => who.personId !== null || who.open.length > 0)) writer.changed('people', ids);
    const changes = { conferenceId: input.conferenceId, rows: ids.length };
    writer.audit({ area: 'conferences', action: 'import', batch: writer.newId(), changes });
    writer.changed('conferences', ids);
    return { added: ids.map((id) => ({ id, version: 1 })), reading };
  });

const valuesOf = (row: RosterFileRow, position: number) => ({
  position,
  name: row.name ?? '',
  birth: row.birth,
  sex: row.sex,
  citizenId: row.id,
  phone: row.phone,
  unit: row.unit,
  present: false,
  handedOver: false,
});

interface LastRead extends ReadRoster {
  token: string;
}
/** The file read last, kept for «Nhập danh sách» and for its rows in error; one per open store, gone when another is read. */
const kept = new WeakMap<Store, LastRead>();

function lastRead(store: Store, token: string): LastRead {
  const last = kept.get(store);
  if (last?.token !== token) throw refuse('Tệp này không còn trong bộ nhớ. Hãy chọn lại tệp để xem trước.');
  return last;
}

/** Reads and compares; writes nothing. */
export async function previewRosterFile(
  store: Store,
  input: WorkbookIn & { conferenceId: string },
): Promise<RosterFileReading & { likely: RowPeople[]; token: string }> {
  const read = await readRosterFile(store, input);
  const { rows, ignored, likely } = store.read((reader) => judgeRosterFile(reader, input.conferenceId, read));
  const token = Buffer.from(store.surroundings.random(16)).toString('hex');
  kept.set(store, { ...read, token });
  return { rows, ignored, likely, token };
}

/** Writes the file that was read under this token. REFUSED when it is no longer kept. */
export const applyRosterFile = (
  store: Store,
  actor: Actor,
  input: { conferenceId: string; token: string; add: readonly number[]; people?: Answers | undefined },
): { added: Ref[] } => {
  const { token, ...order } = input;
  const { added } = writeRosterFile(store, actor, { ...order, read: lastRead(store, token) });
  return { added };
};

/** The rows in error of that file as they came, with their headings and a column that says why. */
export async function rosterErrorsFile(store: Store, token: string): Promise<{ bytes: Uint8Array; name: string }> {
  return { bytes: await runJob('writeSheets', errorSheets(lastRead(store, token))), name: 'Dong-loi-danh-sach.xlsx' };
}

function errorSheets({ sheets, found }: ReadRoster): SheetModel[] {
  const wrong = found.rows.filter(({ error }) => error !== null);
  return [...Map.groupBy(wrong, ({ sheet }) => sheet)].map(([name, rows]): SheetModel => {
    const lines = rows.map((row) => ({ error: row.error, cells: cellsOf(sheets, name, row.row) }));
    const headings = found.headings.get(name) ?? [];
    const width = Math.max(headings.length, ...lines.map(({ cells }) => cells.length));
    const columns = Array.from({ length: width }, (_, at): SheetColumn => ({ heading: headings[at] ?? '', width: 18, format: 'general' }));
    return {
      name,
      columns: [{ heading: reasonHeading, width: 60, format: 'general', emphasis: true }, ...columns],
      rows: lines.map(({ error, cells }) => [error, ...Array.from({ length: width }, (_, at) => cells[at] ?? null)]),
    };
  });
}
