import type { z } from 'zod';
import type { ConferenceValues, zConference, zConferenceRow } from '../../shared/conferences/contract.ts';
import { zConferenceValues } from '../../shared/conferences/contract.ts';
import { nextCode } from '../../shared/kernel/codes.ts';
import { invalid, notFound } from '../../shared/kernel/errors.ts';
import { agreementFinder } from '../store/agreement-links.ts';
import { checkCodeFree, checkReferences, type Reference } from '../store/checks.ts';
import { hamletNamed } from '../office/hamlets.service.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Asked } from '../store/search.ts';
import type { Actor, Reader, Store, Writer } from '../store/store.ts';
import { conferenceColumns } from './columns.ts';
import { conferenceKind } from './conference.kinds.ts';
import * as contents from './course/contents.queries.ts';
import * as queries from './conferences.queries.ts';
import { rosterOf } from './roster/roster.service.ts';

type Conference = z.infer<typeof zConference>;
type Row = z.infer<typeof zConferenceRow>;

/** A window of the list and the number of all that match. */
export const listConferences = (
  store: Store,
  input: Asked<queries.ConferenceFilter, queries.ConferenceSort>,
): { rows: Row[]; total: number } =>
  store.read((reader) => {
    const { rows, total } = queries.conferencePage(reader, input);
    return { rows: rows.map((row) => ({ ...row, kind: kindOf(row.kind) })), total };
  });

const kindOf = (text: string) => zConferenceValues.shape.kind.parse(text);

/** With its roster. NOT_FOUND: gone, or in the bin. */
export const getConference = (store: Store, input: { id: string }): Conference => store.read((reader) => conferenceIn(reader, input.id));

export function conferenceIn(reader: Reader, id: string): Conference {
  const row = queries.conferenceById(reader, id);
  if (!row) throw notFound(conferenceKind.word);
  return {
    ...row,
    kind: kindOf(row.kind),
    hamlet: row.hamletName,
    partners: queries.partnerRows(reader, row.id).map((partner) => partner.name),
    atEnterprise: row.atEnterprise === 1,
    online: row.online === 1,
    speakers: contents.speakersOf(reader, row.id),
    checklist: contents.ticked(row.checklist),
    questions: contents.questionsOf(reader, row.id),
    attendees: rosterOf(reader, row.id),
  };
}

export const saveConference = (store: Store, actor: Actor, input: { existing: Ref | null; values: ConferenceValues }): Ref =>
  store.write(actor, (writer) => saveConferenceIn(writer, input.existing, input.values));

/**
 * A blank code of a new one becomes the next free of HN001 …, of a known one stays; a hamlet the commune lacks is added to it.
 * INVALID: code in use; a hamlet without its commune; audience, commune or wave gone.
 */
export function saveConferenceIn(
  writer: Writer,
  existing: Ref | null,
  { partners, speakers, questions, checklist, hamlet, ...values }: ConferenceValues,
): Ref {
  const known = existing ? queries.conferenceById(writer, existing.id) : undefined;
  const code = values.code ?? known?.code ?? nextCode(queries.conferenceCodes(writer), 'HN', 3);
  checkCodeFree(writer, 'conference', code, existing?.id ?? null, conferenceKind.word);
  checkReferences(writer, references(values));
  if (hamlet !== null && values.communeId === null) throw invalid({ field: 'communeId', message: 'Chọn xã/phường của khu, ấp này.' });
  const hamletId = hamlet === null || values.communeId === null ? null : hamletNamed(writer, values.communeId, hamlet);
  const parts = changedParts(writer, existing, { partners, speakers, questions });
  const agreement = agreementFinder(writer)(values.agreementNumber);
  const row = conferenceColumns({ ...values, ...agreement, code, hamletId, checklist: contents.tickedText(checklist) });
  const ref = saveRecord(writer, conferenceKind, existing, row, Object.keys(parts).length > 0 && parts);
  if (parts.partners) queries.putPartners(writer, ref.id, partners);
  if (parts.speakers) contents.putSpeakers(writer, ref.id, speakers);
  if (parts.questions) contents.putQuestions(writer, ref.id, questions);
  return ref;
}

type Parts = Pick<ConferenceValues, 'partners' | 'speakers' | 'questions'>;
/** Old and new of the lists that differ. */
function changedParts(reader: Reader, existing: Ref | null, sent: Parts): Partial<Record<keyof Parts, { from: unknown; to: unknown }>> {
  const before: Parts = existing
    ? {
        partners: queries.partnerRows(reader, existing.id).map((row) => row.name),
        speakers: contents.speakersOf(reader, existing.id),
        questions: contents.questionsOf(reader, existing.id),
      }
    : { partners: [], speakers: [], questions: [] };
  const names = ['partners', 'speakers', 'questions'] as const;
  return Object.fromEntries(
    names.flatMap((name) =>
      JSON.stringify(before[name]) === JSON.stringify(sent[name]) ? [] : [[name, { from: before[name], to: sent[name] }]],
    ),
  );
}

const references = (values: Pick<ConferenceValues, 'audienceId' | 'communeId' | 'waveId'>): Reference[] => [
  { table: 'audience', id: values.audienceId, field: 'audienceId', word: 'chủ thể' },
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã/phường' },
  { table: 'wave', id: values.waveId, field: 'waveId', word: 'đợt' },
];
