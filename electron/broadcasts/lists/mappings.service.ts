import type { z } from 'zod';
import { communeOfSender, noSender, senderQuestion } from '../../../shared/broadcasts/lists/sender.ts';
import type { Decision } from '../../../shared/intake/questions.ts';
import type { ListForm, WholeReading } from '../../../shared/broadcasts/lists/read-list.ts';
import type { zListMapping } from '../../../shared/broadcasts/lists/contract.ts';
import { dayAt } from '../../../shared/kernel/dates.ts';
import type { CommuneUnit } from '../../../shared/office/communes.ts';
import { keepMapping, mappingsOf } from '../../intake/mappings.ts';
import { communeUnits } from '../../office/communes.service.ts';
import type { Reader, Store, Writer } from '../../store/store.ts';

/** The name of the intake, under which its ways of reading are kept. */
export const kind = 'list';

export const senderName = (sender: string, units: readonly CommuneUnit[]): string => {
  const id = communeOfSender(sender);
  return id === undefined ? sender : (units.find((unit) => unit.id === id)?.name ?? 'Xã đã xóa');
};

/** Earlier lists of the same form: who sent them, and the one whose letterhead is the same. */
export function sendersOf(reader: Reader, { signature, letterhead }: ListForm, units: readonly CommuneUnit[]) {
  const mappings = mappingsOf(reader, { kind, signature });
  const [only, second] = mappings.filter((mapping) => letterhead !== '' && mapping.letterhead === letterhead);
  return {
    known: mappings.map(({ sender }) => ({ value: sender, label: senderName(sender, units) })),
    taken: only && !second ? only.sender : null,
  };
}

/** Keeps what was answered, beside what earlier lists of this sender were answered with. Facts of one file are not kept. */
export function keepAnswers(writer: Writer, { form, decisions, headings }: WholeReading, units: readonly CommuneUnit[]): void {
  const sender = decisions.find(({ id }) => id === senderQuestion)?.answer?.[0];
  if (sender === undefined || sender === noSender) return;
  const answers = decisions.flatMap((decision) => {
    const { id, answer, once, settledBy, title } = decision;
    if (once || !answer || settledBy === 'file') return [];
    return [{ id, values: answer, title, answer: answer.map((value) => wordOf(decision, value, units)).join(', ') }];
  });
  const { signature, letterhead } = form;
  keepMapping(writer, { kind, sender, signature }, { letterhead, headings: headingText(headings), answers });
}

const wordOf = ({ choices }: Decision, value: string, units: readonly CommuneUnit[]): string =>
  choices.find((choice) => choice.value === value)?.label ?? units.find((unit) => unit.id === value)?.name ?? value;

/** Every way of reading that is kept, the latest first. */
export const listMappings = (store: Store): z.infer<typeof zListMapping>[] =>
  store.read((reader) => {
    const units = communeUnits(reader);
    return mappingsOf(reader, { kind }).map(({ sender, updatedAt, ...mapping }) => ({
      ...mapping,
      sender: senderName(sender, units),
      updatedOn: dayAt(new Date(updatedAt)),
    }));
  });

const longestHeadings = 400;
/** Headings of the file's tables for people; tables of one form are named once. */
const headingText = (headings: WholeReading['headings']): string =>
  [...new Set(headings.map(({ texts }) => texts.filter(Boolean).join(', ')))].join(' · ').slice(0, longestHeadings);
