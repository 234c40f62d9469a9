import type { z } from 'zod';
import type { Day } from '../../shared/kernel/dates.ts';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { isValidOn } from '../../shared/office/communes.ts';
import type { StaffValues, zStaff } from '../../shared/office/contract.ts';
import { query } from '../store/connection.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Actor, Store } from '../store/store.ts';
import { staffColumns } from './columns.ts';
import { staffKind } from './office.kinds.ts';

/** In Vietnamese order of names; `text` looks at name, title and phone, typed accents narrow. */
export const listStaff = (store: Store, input: { text?: string | undefined; validOn?: Day | undefined }): z.infer<typeof zStaff>[] =>
  store
    .read((reader) => reader.all(query.selectFrom('staff').where('deletedAt', 'is', null).selectAll().orderBy('sortKey').orderBy('id')))
    .filter((row) => input.validOn === undefined || isValidOn(row, input.validOn))
    .filter((row) => !input.text || matchesTyped([row.name, row.title, row.phone].filter(Boolean).join(' '), input.text))
    .map(({ id, version, name, title, phone, validFrom, validTo }) => ({ id, version, name, title, phone, validFrom, validTo }));

/** Whether this is somebody on the office's list, not in the bin. */
export const isStaff = (store: Store, id: string): boolean =>
  store.read((reader) => reader.first(query.selectFrom('staff').where('id', '=', id).where('deletedAt', 'is', null).select('id'))) !==
  undefined;

export const saveStaff = (store: Store, actor: Actor, input: { existing: Ref | null; values: StaffValues }): Ref =>
  store.write(actor, (writer) => saveRecord(writer, staffKind, input.existing, staffColumns(input.values)));
