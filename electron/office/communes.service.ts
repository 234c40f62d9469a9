import type { z } from 'zod';
import type { Day } from '../../shared/kernel/dates.ts';
import { invalid } from '../../shared/kernel/errors.ts';
import { matchesTyped } from '../../shared/kernel/text.ts';
import { type CommuneUnit, isValidOn, succeedsItself } from '../../shared/office/communes.ts';
import type { CommuneValues, zCommune } from '../../shared/office/contract.ts';
import { checkCodeFree } from '../store/checks.ts';
import { type Ref, saveRecord } from '../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../store/store.ts';
import { communeColumns } from './columns.ts';
import * as queries from './communes.queries.ts';
import { communeKind } from './office.kinds.ts';

type Commune = z.infer<typeof zCommune>;

/** All communes, past and present, as the rules of shared/office/communes.ts take them. */
export const communeUnits = (reader: Reader): CommuneUnit[] => queries.communeUnits(reader);

/** In Vietnamese order of names; `validOn` leaves those of that day, `text` looks at name and code, typed accents narrow. */
export const listCommunes = (store: Store, input: { text?: string | undefined; validOn?: Day | undefined }): Commune[] =>
  store.read((reader) => communesIn(reader, input));

export function communesIn(reader: Reader, input: { text?: string | undefined; validOn?: Day | undefined }): Commune[] {
  const rows = queries.communeRows(reader);
  const byId = new Map(rows.map(({ id, code, name }) => [id, { id, code, name }]));
  const successors = queries.successorIds(reader);
  return rows
    .filter((row) => input.validOn === undefined || isValidOn(row, input.validOn))
    .filter((row) => !input.text || matchesTyped(`${row.name} ${row.code}`, input.text))
    .map((row) => ({
      ...row,
      ethnicArea: row.ethnicArea === 1,
      successors: (successors.get(row.id) ?? []).flatMap((id) => byId.get(id) ?? []),
    }));
}

export const saveCommune = (store: Store, actor: Actor, input: { existing: Ref | null; values: CommuneValues }): Ref =>
  store.write(actor, (writer) => saveCommuneIn(writer, input.existing, input.values));

/** INVALID: code in use («code»), a successor that is unknown, named twice, the commune itself or one that leads back to it («successorIds»). */
export function saveCommuneIn(writer: Writer, existing: Ref | null, { successorIds, ...values }: CommuneValues): Ref {
  checkCodeFree(writer, 'commune', values.code, existing?.id ?? null, communeKind.word);
  checkSuccessors(writer, existing?.id ?? null, successorIds);
  const before = existing ? (queries.successorIds(writer).get(existing.id) ?? []) : [];
  const moved = before.join() !== successorIds.join();
  const ref = saveRecord(writer, communeKind, existing, communeColumns(values), moved);
  if (moved) queries.putSuccessors(writer, ref.id, successorIds);
  return ref;
}

function checkSuccessors(reader: Reader, ownId: string | null, successorIds: readonly string[]): void {
  const problem = (message: string) => invalid({ field: 'successorIds', message });
  const units = communeUnits(reader);
  if (new Set(successorIds).size < successorIds.length) throw problem('Một xã kế thừa được ghi hai lần.');
  if (successorIds.some((id) => !units.some((unit) => unit.id === id))) throw problem('Không còn xã kế thừa này. Chọn lại.');
  if (ownId === null) return;
  if (successorIds.includes(ownId)) throw problem('Một xã không thể kế thừa chính nó.');
  if (succeedsItself(units, ownId, successorIds)) throw problem('Các xã kế thừa vòng lại chính xã này. Chọn xã khác.');
}
