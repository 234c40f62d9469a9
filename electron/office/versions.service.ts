import type { z } from 'zod';
import { type Day, formatDay } from '../../shared/kernel/dates.ts';
import { invalid, refuse } from '../../shared/kernel/errors.ts';
import type { OfficeValues, zOfficeVersion } from '../../shared/office/contract.ts';
import type { PaperOffice } from '../../shared/office/paper-office.ts';
import { binRecord, type Kind, type Ref, restoreRecord, saveRecord } from '../store/records.ts';
import type { Schema } from '../store/schema.ts';
import type { Actor, Reader, Store } from '../store/store.ts';
import { earliest, latestBy, livingFrom, versionById, versionRows } from './versions.queries.ts';

export type OfficeVersion = Schema['officeVersion'];
export const versionKind: Kind<'officeVersion'> = { table: 'officeVersion', area: 'office', word: 'bản thông tin cơ quan' };

/** The office as it was on a day: the newest version begun by then, else the earliest; undefined when none was entered. */
export const officeOn = (reader: Reader, day: Day): OfficeVersion | undefined => latestBy(reader, day) ?? earliest(reader);

/** The same as it is printed on papers of that day. */
export function paperOfficeOn(reader: Reader, day: Day): PaperOffice {
  const office = officeOn(reader, day);
  return {
    name: office?.name ?? '',
    superior: office?.superior ?? '',
    place: office?.place ?? '',
    symbol: office?.symbol ?? '',
    director: office?.director ?? '',
    directorTitle: office?.directorTitle ?? '',
    preparer: office?.preparer ?? '',
    checker: office?.checker ?? '',
  };
}

/** Newest first. */
export const listVersions = (store: Store): z.infer<typeof zOfficeVersion>[] => store.read((reader) => versionRows(reader));

/** INVALID at «validFrom» where another version begins on that day. */
export const saveVersion = (store: Store, actor: Actor, input: { existing: Ref | null; values: OfficeValues }): Ref =>
  store.write(actor, (writer) => {
    const { existing, values } = input;
    const other = livingFrom(writer, values.validFrom);
    if (other && other.id !== existing?.id)
      throw invalid({ field: 'validFrom', message: `Đã có thông tin cơ quan hiệu lực từ ${formatDay(values.validFrom)}. Sửa bản đó.` });
    return saveRecord(writer, versionKind, existing, values);
  });

export const removeVersion = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => binRecord(writer, versionKind, ref));

export const restoreVersion = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => {
    const binned = versionById(writer, ref.id);
    if (binned && livingFrom(writer, binned.validFrom))
      throw refuse(`Không khôi phục được: đã có thông tin cơ quan khác hiệu lực từ ${formatDay(binned.validFrom)}.`);
    return restoreRecord(writer, versionKind, ref);
  });
