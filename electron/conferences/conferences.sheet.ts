import { conferenceSheet } from '../../shared/conferences/conferences.sheet.ts';
import type { conferenceKinds } from '../../shared/conferences/labels.ts';
import type { Dong } from '../../shared/kernel/numbers.ts';
import { valueKey } from '../../shared/kernel/text.ts';
import { type RowOf, separator } from '../../shared/sheets/columns.ts';
import { adviseNamed, checkAudience, checkNamed } from '../office/named.service.ts';
import type { SheetKind } from '../intake/sheet-kind.ts';
import { among, list, type Picked } from '../intake/sheet-rows.ts';
import { audienceFinder } from '../office/catalogue.service.ts';
import { insertMany, updateMany } from '../store/bulk.ts';
import type { Schema } from '../store/schema.ts';
import type { Reader } from '../store/store.ts';
import { conferenceColumns } from './columns.ts';
import { putPartners } from './conferences.queries.ts';

type Conference = RowOf<typeof conferenceSheet>;
/** What the sheet does not hold. */
type Rest = Pick<Schema['conference'], 'enterprise' | 'communeId' | 'hamletId' | 'purpose' | 'checklist' | 'note'>;

type ConferenceRow = Picked<
  'conference',
  | 'id'
  | 'code'
  | 'name'
  | 'kind'
  | 'day'
  | 'time'
  | 'venue'
  | 'lead'
  | 'atEnterprise'
  | 'online'
  | 'status'
  | 'invited'
  | 'attended'
  | 'joinedSi'
  | 'joinedHi'
  | 'renewed'
  | 'cost'
  | 'costSource'
  | 'agreementNumber'
> & { audience: string | null; commune: string | null; wave: string | null };
const conferences = (reader: Reader, codeKeys?: readonly string[]) =>
  reader.sql<ConferenceRow>(
    `SELECT f.id, f.code, f.name, f.kind, a.code AS audience, f.day, f.time, f.venue, c.code AS commune, f.lead, f.at_enterprise, f.online,
      f.status, f.invited, f.attended, f.joined_si, f.joined_hi, f.renewed, f.cost, f.cost_source, w.code AS wave, f.agreement_number
    FROM conference f LEFT JOIN audience a ON a.id = f.audience_id LEFT JOIN commune c ON c.id = f.commune_id LEFT JOIN wave w ON w.id = f.wave_id
    WHERE f.deleted_at IS NULL ${codeKeys ? `AND ${among('f.code_key')}` : ''} ORDER BY f.rowid`,
    codeKeys ? [list(codeKeys)] : [],
  );
const storedPartners = (reader: Reader, conferenceIds: readonly string[]) =>
  reader.sql<{ conferenceId: string; name: string }>(
    `SELECT conference_id, name FROM conference_partner WHERE ${among('conference_id')} ORDER BY conference_id, position`,
    [list(conferenceIds)],
  );

const conferenceRests = (reader: Reader, ids: readonly string[]) =>
  new Map(
    reader
      .sql<Picked<'conference', 'id' | 'enterprise' | 'communeId' | 'hamletId' | 'purpose' | 'checklist' | 'note'>>(
        `SELECT id, enterprise, commune_id, hamlet_id, purpose, checklist, note FROM conference WHERE ${among('id')}`,
        [list(ids)],
      )
      .map((row) => [row.id, row]),
  );

export const conferenceSheetKind: SheetKind<RowOf<typeof conferenceSheet>> = {
  sheet: conferenceSheet,
  area: 'conferences',
  keyOf: (row, _, references) => references.key(row.code),
  load: (reader, ofFile) => {
    const rows = conferences(
      reader,
      ofFile?.map((row) => valueKey(row.code)),
    );
    const partners = Map.groupBy(
      storedPartners(
        reader,
        rows.map(({ id }) => id),
      ),
      (row) => row.conferenceId,
    );
    return rows.map(({ id, kind, atEnterprise, online, agreementNumber, ...row }) => ({
      id,
      row: {
        ...row,
        kind: kind as (typeof conferenceKinds)[number],
        atEnterprise: atEnterprise === 1,
        online: online === 1,
        partners: (partners.get(id) ?? []).map(({ name }) => name).join(separator) || null,
        agreement: agreementNumber,
      },
    }));
  },
  register: (row, id, references) => references.conferences.set({ id, ...row }),
  forget: (row, references) => references.conferences.forget(row.code),
  check: (draft, references) => {
    checkNamed(draft, references);
    checkAudience(draft, references);
  },
  advise: (draft, references) => {
    adviseNamed(draft, references);
    const { row, warn } = draft;
    if (row.invited !== null && row.attended !== null && row.attended > row.invited) warn('attended', 'Số dự lớn hơn số mời.');
  },
  write: (writer, { added, changed }, references) => {
    const audiences = audienceFinder(writer);
    const none = { enterprise: null, communeId: null, hamletId: null, purpose: null, checklist: null, note: null };
    const columnsOf = (row: Conference, { communeId: before, hamletId, ...rest }: typeof none | Rest) => {
      const { audience, commune, partners: _, wave, agreement, ...own } = row;
      const communeId = references.communes.idOf(commune);
      return conferenceColumns({
        ...own,
        ...rest,
        // a hamlet is of its commune and does not move to another one
        hamletId: communeId === before ? hamletId : null,
        cost: row.cost as Dong | null,
        audienceId: audience === null ? null : (audiences(audience) ?? null),
        communeId,
        waveId: references.waves.idOf(wave),
        ...references.agreements(agreement),
      });
    };
    const ids = insertMany(
      writer,
      'conference',
      added.map((row) => columnsOf(row, none)),
    );
    const rests = conferenceRests(
      writer,
      changed.map(({ id }) => id),
    );
    updateMany(
      writer,
      'conference',
      changed.map(({ id, row }) => ({ id, ...columnsOf(row, rests.get(id) ?? none) })),
    );
    added.forEach((row, at) => {
      references.conferences.set({ id: ids[at] ?? null, ...row });
      putPartners(writer, ids[at] ?? '', namesOf(row));
    });
    for (const { id, row, before } of changed) if (row.partners !== before.partners) putPartners(writer, id, namesOf(row));
  },
};

const namesOf = (row: Conference) => row.partners?.split(separator) ?? [];
