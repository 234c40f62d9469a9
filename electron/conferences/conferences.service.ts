import type { z } from 'zod';
import type { ConferenceValues, zConference, zConferenceRow } from '../../shared/conferences/contract.ts';
import { zConferenceValues } from '../../shared/conferences/contract.ts';
import { nextCode } from '../../shared/kernel/codes.ts';
import { notFound } from '../../shared/kernel/errors.ts';
import { checkCodeFree, checkCodeStillFree, checkReferences, checkReferencesStand, type Reference } from '../store/checks.ts';
import { binRecord, type Kind, type Ref, restoreRecord, saveRecord } from '../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../store/store.ts';
import { conferenceColumns } from './columns.ts';
import * as queries from './conferences.queries.ts';
import { binAttendees, restoreAttendees, rosterOf } from './roster.service.ts';

type Conference = z.infer<typeof zConference>;
type Row = z.infer<typeof zConferenceRow>;
export const conferenceKind: Kind<'conference'> = { table: 'conference', area: 'conferences', word: 'hội nghị' };

/** A window of the list and the number of all that match. */
export const listConferences = (
  store: Store,
  input: {
    filter: queries.ConferenceFilter;
    sort?: queries.ConferenceSort | undefined;
    offset: number;
    limit: number;
  },
): { rows: Row[]; total: number } =>
  store.read((reader) => {
    const { rows, total } = queries.conferencePage(reader, input.filter, input.sort, input.offset, input.limit);
    return { rows: rows.map((row) => ({ ...row, kind: kindOf(row.kind) })), total };
  });

const kindOf = (text: string) => zConferenceValues.shape.kind.parse(text);

/** With its roster. NOT_FOUND: gone, or in the bin. */
export const getConference = (store: Store, input: { id: string }): Conference =>
  store.read((reader) => {
    const row = queries.conferenceById(reader, input.id);
    if (!row) throw notFound(conferenceKind.word);
    return {
      id: row.id,
      version: row.version,
      code: row.code,
      name: row.name,
      kind: kindOf(row.kind),
      audienceId: row.audienceId,
      day: row.day,
      time: row.time,
      venue: row.venue,
      communeId: row.communeId,
      communeName: row.communeName,
      lead: row.lead,
      partners: queries.partnerRows(reader, row.id).map((partner) => partner.name),
      atEnterprise: row.atEnterprise === 1,
      enterprise: row.enterprise,
      online: row.online === 1,
      status: row.status,
      invited: row.invited,
      attended: row.attended,
      joinedSi: row.joinedSi,
      joinedHi: row.joinedHi,
      renewed: row.renewed,
      cost: row.cost,
      costSource: row.costSource,
      waveId: row.waveId,
      agreementNumber: row.agreementNumber,
      note: row.note,
      attendees: rosterOf(reader, row.id),
    };
  });

export const saveConference = (store: Store, actor: Actor, input: { existing: Ref | null; values: ConferenceValues }): Ref =>
  store.write(actor, (writer) => saveConferenceIn(writer, input.existing, input.values));

/** A blank code of a new one becomes the next free of HN001 …, of a known one stays. INVALID: code in use; audience, commune or wave gone. */
export function saveConferenceIn(writer: Writer, existing: Ref | null, { partners, ...values }: ConferenceValues): Ref {
  const known = existing ? queries.conferenceById(writer, existing.id) : undefined;
  const code = values.code ?? known?.code ?? nextCode(queries.conferenceCodes(writer), 'HN', 3);
  checkCodeFree(writer, 'conference', code, existing?.id ?? null, conferenceKind.word);
  checkReferences(writer, references(values));
  const before = existing ? queries.partnerRows(writer, existing.id).map((row) => row.name) : [];
  const moved = JSON.stringify(before) !== JSON.stringify(partners);
  const ref = saveRecord(writer, conferenceKind, existing, conferenceColumns({ ...values, code }), moved);
  if (moved) queries.putPartners(writer, ref.id, partners);
  return ref;
}

/** The partners of a conference in their order; also for the import. */
export const replacePartners = (writer: Writer, conferenceId: string, names: readonly string[]): void =>
  queries.putPartners(writer, conferenceId, names);

/** Its attendees go with it. */
export const removeConference = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => {
    const binned = binRecord(writer, conferenceKind, ref);
    binAttendees(writer, ref.id);
    return binned;
  });

/** Brings back just the attendees that went with it. REFUSED: its code was taken, or its audience, commune or wave lies in the bin. */
export const restoreConference = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => {
    const binnedAt = queries.binnedAt(writer, ref.id);
    checkCodeStillFree(writer, 'conference', ref.id, conferenceKind.word);
    const restored = restoreRecord(writer, conferenceKind, ref);
    checkStanding(writer, ref.id);
    if (binnedAt !== undefined) restoreAttendees(writer, ref.id, binnedAt);
    return restored;
  });

function checkStanding(reader: Reader, id: string): void {
  const row = queries.conferenceById(reader, id);
  if (row) checkReferencesStand(reader, references(row));
}

const references = (values: Pick<ConferenceValues, 'audienceId' | 'communeId' | 'waveId'>): Reference[] => [
  { table: 'audience', id: values.audienceId, field: 'audienceId', word: 'chủ thể' },
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã/phường' },
  { table: 'wave', id: values.waveId, field: 'waveId', word: 'đợt' },
];
