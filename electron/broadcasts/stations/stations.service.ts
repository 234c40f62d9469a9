import type { z } from 'zod';
import { districtStationLabel } from '../../../shared/broadcasts/labels.ts';
import { stationLabel, stationProblems } from '../../../shared/broadcasts/stations/rules.ts';
import type { StationValues, zStation } from '../../../shared/broadcasts/stations/contract.ts';
import { invalid, refuse } from '../../../shared/kernel/errors.ts';
import { checkReferences, checkReferencesStand, describeUses, type Reference } from '../../store/checks.ts';
import { binRecord, type Ref, restoreRecord, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { stationColumns, stationKind } from './finder.ts';
import { putStationRelays, stationEver, stationNamed, stationRelaysOf, stationRows, stationUses } from './stations.queries.ts';

type Station = z.infer<typeof zStation>;

export const listStations = (store: Store): Station[] => store.read(stationsIn);

export function stationsIn(reader: Reader): Station[] {
  const rows = stationRows(reader);
  const relays = stationRelaysOf(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map(({ airings, patterns, ...row }) => ({
    ...row,
    airings: airings ?? 0,
    patterns: patterns ?? 0,
    label: stationLabel(row),
    relayCommuneIds: relays.get(row.id) ?? [],
  }));
}

/** INVALID: what shared/broadcasts/stations.ts refuses; a commune that is gone; a name that another station of the place bears. */
export const saveStation = (store: Store, actor: Actor, input: { existing: Ref | null; values: StationValues }): Ref =>
  store.write(actor, (writer) => {
    const { existing, values } = input;
    const problems = stationProblems(values);
    if (problems.length > 0) throw invalid(...problems);
    checkReferences(writer, references(values));
    const columns = stationColumns(values);
    const taken = nameTaken(writer, columns, existing?.id ?? null);
    if (taken) throw invalid({ field: 'name', message: taken });
    const relays = [...values.relayCommuneIds].sort();
    const before = existing ? (stationRelaysOf(writer, [existing.id]).get(existing.id) ?? []) : [];
    const moved = before.join() !== relays.join();
    const ref = saveRecord(writer, stationKind, existing, { ...columns, validTo: values.validTo }, moved);
    if (moved) {
      putStationRelays(writer, ref.id, relays);
      writer.audit({ area: 'broadcasts', action: 'update', recordId: ref.id, changes: { relays: { from: before, to: relays } } });
    }
    return ref;
  });

function nameTaken(reader: Reader, values: ReturnType<typeof stationColumns>, ownId: string | null): string | undefined {
  const other = stationNamed(reader, values.communeId, values.nameKey, ownId);
  if (!other) return undefined;
  if (values.name !== null) return `Nơi này đã có đài, cụm loa tên «${values.name}». Đặt tên khác.`;
  const place = values.communeId === null ? districtStationLabel.toLowerCase() : 'xã, phường này';
  return `Đài thường dùng của ${place} đã có. Đặt tên cho đài, cụm loa thêm vào.`;
}

const references = (values: Pick<StationValues, 'communeId' | 'relayCommuneIds'>): Reference[] => [
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã/phường' },
  ...values.relayCommuneIds.map((id): Reference => ({ table: 'commune', id, field: 'relayCommuneIds', word: 'xã tiếp âm' })),
];

/** REFUSED while airings or patterns name it; what is no longer used gets a last day instead. */
export const removeStation = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => {
    const uses = describeUses(stationUses(writer, ref.id));
    if (uses) throw refuse(`Không xóa được: đài, cụm loa này đang có ${uses}. Nếu không còn dùng, hãy cho nó ngừng dùng từ một ngày.`);
    return binRecord(writer, stationKind, ref);
  });

/** REFUSED while another has taken its name, or while its commune lies in the bin. */
export const restoreStation = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => {
    const binned = stationEver(writer, ref.id);
    const taken = binned && nameTaken(writer, binned, binned.id);
    if (taken) throw refuse(`Không khôi phục được. ${taken}`);
    if (binned) {
      const relayCommuneIds = stationRelaysOf(writer, [ref.id]).get(ref.id) ?? [];
      checkReferencesStand(writer, references({ communeId: binned.communeId, relayCommuneIds }));
    }
    return restoreRecord(writer, stationKind, ref);
  });
