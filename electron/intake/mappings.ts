import { z } from 'zod';
import { query } from '../store/connection.ts';
import { saveRecord } from '../store/records.ts';
import type { Reader, Writer } from '../store/store.ts';
import { mappingKind } from './mapping.kinds.ts';

/** Files of one kind that one sender lays out in one way. */
export interface Sent {
  /** The name of the intake. */
  kind: string;
  sender: string;
  /** Its headings, the same next time where the form is the same. */
  signature: string;
}
/** What a sender's files were read as: the answers, with their words for people. */
const zKept = z.object({
  letterhead: z.string(),
  /** As they stand in the file. */
  headings: z.string(),
  answers: z.array(z.object({ id: z.string(), values: z.array(z.string()), title: z.string(), answer: z.string() })),
});
type Kept = z.infer<typeof zKept>;

/** The latest first. */
export function mappingsOf(reader: Reader, of: Partial<Sent>) {
  const living = query.selectFrom('intakeMapping').where((row) => row.and({ ...of, deletedAt: null }));
  const rows = reader.all(living.selectAll().orderBy('updatedAt', 'desc').orderBy('id'));
  return rows.map(({ mapping, ...row }) => ({ ...row, ...zKept.parse(JSON.parse(mapping)) }));
}

/** Keeps what was answered beside what earlier files were answered with. */
export function keepMapping(writer: Writer, of: Sent, { answers, ...about }: Kept): void {
  const [known] = mappingsOf(writer, of);
  const kept = new Map([...(known?.answers ?? []), ...answers].map((answer) => [answer.id, answer]));
  const mapping: Kept = { ...about, answers: [...kept.values()] };
  saveRecord(writer, mappingKind, known ?? null, { ...of, mapping: JSON.stringify(mapping) });
}
