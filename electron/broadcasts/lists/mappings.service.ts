import { z } from 'zod';
import { communeOfSender, noSender, senderQuestion } from '../../../shared/broadcasts/lists/sender.ts';
import type { Answers, Decision } from '../../../shared/intake/questions.ts';
import type { ListForm, WholeReading } from '../../../shared/broadcasts/lists/read-list.ts';
import type { zListMapping } from '../../../shared/broadcasts/lists/contract.ts';
import { dayAt } from '../../../shared/kernel/dates.ts';
import type { CommuneUnit } from '../../../shared/office/communes.ts';
import { communeUnits } from '../../office/communes.service.ts';
import { saveRecord } from '../../store/records.ts';
import type { Reader, Store, Writer } from '../../store/store.ts';
import { mappingKind } from './mapping.kinds.ts';
import { mappingOf, mappingRows, mappingsOfForm } from './lists.queries.ts';

type Mapping = z.infer<typeof zListMapping>;
type Row = ReturnType<typeof mappingRows>[number];

/** What a sender's list was read as: the answers, with their words for people. */
const zKept = z.object({
  letterhead: z.string(),
  /** As they stand in the file. */
  headings: z.string(),
  answers: z.array(z.object({ id: z.string(), values: z.array(z.string()), title: z.string(), answer: z.string() })),
});
type Kept = z.infer<typeof zKept>;
const read = (row: Pick<Row, 'mapping'>): Kept => zKept.parse(JSON.parse(row.mapping));

export const senderName = (sender: string, units: readonly CommuneUnit[]): string => {
  const id = communeOfSender(sender);
  return id === undefined ? sender : (units.find((unit) => unit.id === id)?.name ?? 'Xã đã xóa');
};

/** Earlier lists of the same form: who sent them, and the one whose letterhead is the same. */
export function sendersOf(reader: Reader, form: ListForm, units: readonly CommuneUnit[]) {
  const rows = mappingsOfForm(reader, form.signature);
  const same = rows.filter((row) => form.letterhead !== '' && read(row).letterhead === form.letterhead);
  const [only, second] = same;
  return {
    known: rows.map(({ sender }) => ({ value: sender, label: senderName(sender, units) })),
    taken: only && !second ? only.sender : null,
  };
}

/** How this sender's lists of this form were read. */
export function savedAnswers(reader: Reader, form: ListForm, sender: string): { id: string; answers: Answers } | undefined {
  const row = mappingOf(reader, sender, form.signature);
  return row && { id: row.id, answers: Object.fromEntries(read(row).answers.map(({ id, values }) => [id, values])) };
}

/** Keeps what was answered, beside what earlier lists of this sender were answered with. Facts of one file are not kept. */
export function keepAnswers(writer: Writer, { form, decisions, headings }: WholeReading, units: readonly CommuneUnit[]): void {
  const sender = decisions.find(({ id }) => id === senderQuestion)?.answer?.[0];
  if (sender === undefined || sender === noSender) return;
  const row = mappingOf(writer, sender, form.signature);
  const kept = new Map((row ? read(row).answers : []).map((answer) => [answer.id, answer]));
  for (const decision of decisions) {
    const { id, answer, once, settledBy, title } = decision;
    if (once || !answer || settledBy === 'file') continue;
    kept.set(id, { id, values: answer, title, answer: answer.map((value) => wordOf(decision, value, units)).join(', ') });
  }
  const mapping: Kept = { letterhead: form.letterhead, headings: headingText(headings), answers: [...kept.values()] };
  saveRecord(writer, mappingKind, row ? { id: row.id, version: row.version } : null, {
    sender,
    signature: form.signature,
    mapping: JSON.stringify(mapping),
  });
}

const wordOf = ({ choices }: Decision, value: string, units: readonly CommuneUnit[]): string =>
  choices.find((choice) => choice.value === value)?.label ?? units.find((unit) => unit.id === value)?.name ?? value;

/** Every way of reading that is kept, the latest first. */
export const listMappings = (store: Store): Mapping[] =>
  store.read((reader) => {
    const units = communeUnits(reader);
    return mappingRows(reader).map((row) => shown(row, units));
  });

function shown(row: Row, units: readonly CommuneUnit[]): Mapping {
  const { headings, answers } = read(row);
  return {
    id: row.id,
    version: row.version,
    sender: senderName(row.sender, units),
    headings,
    updatedOn: dayAt(new Date(row.updatedAt)),
    answers: answers.map(({ title, answer }) => ({ title, answer })),
  };
}

const longestHeadings = 400;
/** Headings of the file's tables for people; tables of one form are named once. */
const headingText = (headings: WholeReading['headings']): string =>
  [...new Set(headings.map(({ texts }) => texts.filter(Boolean).join(', ')))].join(' · ').slice(0, longestHeadings);
