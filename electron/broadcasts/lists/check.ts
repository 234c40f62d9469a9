import { type LoggedAiring, type Matched, matchLog } from '../../../shared/broadcasts/lists/match.ts';
import type { DraftAiring, ListLine } from '../../../shared/broadcasts/lists/model.ts';
import type { Answers } from '../../../shared/intake/questions.ts';
import { words } from '../../../shared/sheets/words.ts';
import { type ListForm, type ListSource, readList, type WholeReading } from '../../../shared/broadcasts/lists/read-list.ts';
import { noSender, senderQuestion } from '../../../shared/broadcasts/lists/sender.ts';
import type { SheetCells } from '../../../shared/sheets/cells.ts';
import type { CommuneUnit } from '../../../shared/office/communes.ts';
import { communeUnits } from '../../office/communes.service.ts';
import type { Slices } from '../../intake/slices.ts';
import type { Reader, Store } from '../../store/store.ts';
import { mappingsOf } from '../../intake/mappings.ts';
import { kind, sendersOf } from './mappings.service.ts';
import { type PreviewRow, previewRows } from './preview.ts';
import { airingsOn, programmeTopics } from './lists.queries.ts';

/** A file as it was read, and what the user has said of it. */
export interface ListFile {
  fileName: string;
  sheets: readonly SheetCells[];
  answers: Answers;
}
export interface PlannedAiring extends Matched {
  line: ListLine;
  draft: DraftAiring;
}
/** What the list would do to the store. */
export interface ListPlan {
  reading: WholeReading;
  airings: PlannedAiring[];
  units: CommuneUnit[];
  mapping: { id: string; sender: string } | null;
  rows: PreviewRow[];
}
const tries = 3;

/**
 * Reads the list, with what is remembered of its sender, and holds it against the log; writes nothing. The sender may only be known
 * once the list is read: then it is read again as that sender's lists are.
 */
export async function checkList(store: Store, file: ListFile, slices: Slices): Promise<ListPlan> {
  let form: ListForm | undefined;
  let sender: string | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const known = store.read((reader) => knownOf(reader, file, form, sender));
    const reading = await drive(readList({ ...known.source, today: store.today() }), rowsOf(file.sheets), slices);
    const answer = reading.decisions.find(({ id }) => id === senderQuestion)?.answer?.[0];
    const found = store.read((reader) => knownOf(reader, file, reading.form, answer));
    const settled = found.mapping?.id === known.mapping?.id && found.source.senders.taken === known.source.senders.taken;
    if (settled || attempt === tries) return store.read((reader) => planOf(reader, reading, known.source.units, known.mapping));
    form = reading.form;
    sender = answer;
  }
}

const rowsOf = (sheets: readonly SheetCells[]) => sheets.reduce((sum, { rows }) => sum + rows.length, 0);

function knownOf(reader: Reader, file: ListFile, form: ListForm | undefined, sender: string | undefined) {
  const units = communeUnits(reader);
  const senders = form ? sendersOf(reader, form, units) : { known: [], taken: null };
  const who = file.answers[senderQuestion]?.[0] ?? senders.taken ?? sender;
  const [saved] = form && who !== undefined && who !== noSender ? mappingsOf(reader, { kind, sender: who, signature: form.signature }) : [];
  const source: Omit<ListSource, 'today'> = {
    fileName: file.fileName,
    sheets: file.sheets,
    units,
    programmes: new Map(programmeTopics(reader).map(({ title, topics }) => [words(title), topics])),
    answers: file.answers,
    saved: Object.fromEntries(saved?.answers.map(({ id, values }) => [id, values]) ?? []),
    senders,
  };
  return { source, mapping: saved ?? null };
}

function planOf(reader: Reader, reading: WholeReading, units: readonly CommuneUnit[], mapping: ListPlan['mapping']): ListPlan {
  const planned = reading.lines.flatMap((line) => line.airings.map((draft) => ({ line, draft })));
  const drafts = planned.map(({ draft }) => draft);
  const log: LoggedAiring[] = airingsOn(reader, [...new Set(drafts.map(({ day }) => day))]);
  const basis = reading.decisions.find(({ id }) => id === 'basis')?.answer?.[0] ?? null;
  const matched = matchLog(drafts, log, basis);
  const airings = planned.flatMap((one, at): PlannedAiring[] => {
    const match = matched[at];
    return match ? [{ ...one, ...match }] : [];
  });
  const plan = { reading, airings, units: [...units], mapping };
  return { ...plan, rows: previewRows(plan) };
}

async function drive(run: Generator<number, WholeReading>, total: number, slices: Slices): Promise<WholeReading> {
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    if (slices.due) await slices.pause(step.value, total);
  }
}
