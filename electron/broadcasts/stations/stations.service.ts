import type { z } from 'zod';
import { stationLabel, stationProblems } from '../../../shared/broadcasts/stations/rules.ts';
import type { StationValues, zStation } from '../../../shared/broadcasts/stations/contract.ts';
import { invalid } from '../../../shared/kernel/errors.ts';
import { checkReferences, type Reference } from '../../store/checks.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { stationColumns } from './finder.ts';
import { nameTaken, stationKind } from './station.kinds.ts';
import { putStationRelays, stationRelaysOf, stationRows } from './stations.queries.ts';

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

const references = (values: Pick<StationValues, 'communeId' | 'relayCommuneIds'>): Reference[] => [
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã/phường' },
  ...values.relayCommuneIds.map((id): Reference => ({ table: 'commune', id, field: 'relayCommuneIds', word: 'xã tiếp âm' })),
];
