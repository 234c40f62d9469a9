import { conferenceKinds } from '../../../shared/conferences/labels.ts';
import { type RowOf, separator } from '../../../shared/sheets/columns.ts';
import { conferenceSheet } from '../../../shared/exchange/sheets.ts';
import { valueKey } from '../../../shared/kernel/text.ts';
import type { Dong } from '../../../shared/kernel/numbers.ts';
import { conferenceColumns } from '../../conferences/columns.ts';
import { replacePartners } from '../../conferences/conferences.service.ts';
import { audienceFinder } from '../../office/catalogue.service.ts';
import { insertMany, updateMany } from '../../store/bulk.ts';
import type { Schema } from '../../store/schema.ts';
import * as queries from '../exchange.queries.ts';
import type { SheetKind } from '../kind.ts';
import { adviseNamed, checkAudience, checkNamed } from './named.ts';

type Conference = RowOf<typeof conferenceSheet>;
/** What the sheet does not hold. */
type Rest = Pick<Schema['conference'], 'enterprise' | 'communeId' | 'hamletId' | 'purpose' | 'checklist' | 'note'>;

export const conferenceKind: SheetKind<RowOf<typeof conferenceSheet>> = {
  sheet: conferenceSheet,
  area: 'conferences',
  keyOf: (row, _, references) => references.key(row.code),
  load: (reader, ofFile) => {
    const rows = queries.conferences(
      reader,
      ofFile?.map((row) => valueKey(row.code)),
    );
    const partners = Map.groupBy(
      queries.partners(
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
      const communeId = references.communes.idOf(row.commune);
      return conferenceColumns({
        ...row,
        ...rest,
        // a hamlet is of its commune and does not move to another one
        hamletId: communeId === before ? hamletId : null,
        cost: row.cost as Dong | null,
        audienceId: row.audience === null ? null : (audiences(row.audience) ?? null),
        communeId,
        waveId: references.waves.idOf(row.wave),
        ...references.agreements(row.agreement),
      });
    };
    const ids = insertMany(
      writer,
      'conference',
      added.map((row) => columnsOf(row, none)),
    );
    const rests = queries.conferenceRests(
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
      replacePartners(writer, ids[at] ?? '', namesOf(row));
    });
    for (const { id, row, before } of changed) if (row.partners !== before.partners) replacePartners(writer, id, namesOf(row));
  },
};

const namesOf = (row: Conference) => row.partners?.split(separator) ?? [];
