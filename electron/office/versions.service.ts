import type { z } from 'zod';
import { type Day, formatDay } from '../../shared/kernel/dates.ts';
import { invalid } from '../../shared/kernel/errors.ts';
import type { OfficeValues, zOfficeVersion } from '../../shared/office/contract.ts';
import type { PaperOffice } from '../../shared/office/paper-office.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Schema } from '../store/schema.ts';
import type { Actor, Reader, Store } from '../store/store.ts';
import { officeVersionKind } from './office.kinds.ts';
import { earliest, latestBy, livingFrom, versionRows } from './versions.queries.ts';

export type OfficeVersion = Schema['officeVersion'];

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
    return saveRecord(writer, officeVersionKind, existing, values);
  });
