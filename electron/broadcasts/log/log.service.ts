import type { z } from 'zod';
import type { AiringValues, zAiring } from '../../../shared/broadcasts/contract.ts';
import { airingProblems } from '../../../shared/broadcasts/rules.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import { invalid, notFound } from '../../../shared/kernel/errors.ts';
import { agreementFinder } from '../../store/agreement-links.ts';
import { checkReferences, type Reference } from '../../store/checks.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Asked } from '../../store/search.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import { type AiringFilter, type AiringSort, airingById, airingPage, putRelays, relaysOf } from './log.queries.ts';
import { airingKind } from './airing.kinds.ts';
import { airingColumns } from './columns.ts';
import { programmeFinder } from '../programmes/programmes.service.ts';
import { stationFinder } from '../stations/finder.ts';
import { stationById } from '../stations/stations.queries.ts';

type Airing = z.infer<typeof zAiring>;
type Row = NonNullable<ReturnType<typeof airingById>>;

/** A window of the list and the number of all that match. */
export const listAirings = (store: Store, input: Asked<AiringFilter, AiringSort>): { rows: Airing[]; total: number } =>
  store.read((reader) => {
    const { rows, total } = airingPage(reader, input);
    return { rows: airings(reader, rows), total };
  });

/** NOT_FOUND: gone, or in the bin. */
export const getAiring = (store: Store, input: { id: string }): Airing =>
  store.read((reader) => {
    const row = airingById(reader, input.id);
    const [airing] = row ? airings(reader, [row]) : [];
    if (!airing) throw notFound(airingKind.word);
    return airing;
  });

function airings(reader: Reader, rows: readonly Row[]): Airing[] {
  const relays = relaysOf(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, topics: topicsOf(row.topics), relayCommuneIds: relays.get(row.id) ?? [] }));
}

export const saveAiring = (store: Store, actor: Actor, input: { existing: Ref | null; values: AiringValues }): Ref =>
  store.write(actor, (writer) => saveAiringIn(writer, input.existing, input.values));

/** INVALID: what shared/broadcasts/rules.ts refuses; a commune, station or wave that is gone. A station not named by its id is found by its place or made. */
export function saveAiringIn(writer: Writer, existing: Ref | null, values: AiringValues): Ref {
  checkReferences(writer, references(values));
  const stationId = values.stationId ?? stationFinder(writer)(values.communeId, values.station);
  const problems = airingProblems(values, stationById(writer, stationId)?.kind ?? 'district');
  if (problems.length > 0) throw invalid(...problems);
  const { communeId: _place, station: _station, relayCommuneIds, agreementNumber, ...own } = values;
  const row = airingColumns({ ...own, ...agreementFinder(writer)(agreementNumber) }, stationId);
  const columns = { ...row, ...programmeNamed(writer, existing, values.programme) };
  const relays = [...relayCommuneIds].sort();
  const before = existing ? (relaysOf(writer, [existing.id]).get(existing.id) ?? []) : [];
  const moved = before.join() !== relays.join();
  const ref = saveRecord(writer, airingKind, existing, columns, moved);
  if (moved) putRelays(writer, ref.id, relays);
  return ref;
}

/** An airing names its programme by the title; it keeps the one it has as long as the text stays. */
function programmeNamed(writer: Writer, existing: Ref | null, title: string | null): { programmeId?: string | null } {
  const before = existing ? airingById(writer, existing.id) : undefined;
  return before && before.programme === title ? {} : { programmeId: programmeFinder(writer)(title) };
}

const references = (values: Pick<AiringValues, 'communeId' | 'stationId' | 'waveId' | 'relayCommuneIds'>): Reference[] => [
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã/phường' },
  { table: 'station', id: values.stationId ?? null, field: 'communeId', word: 'đài, cụm loa' },
  { table: 'wave', id: values.waveId, field: 'waveId', word: 'đợt' },
  ...values.relayCommuneIds.map((id): Reference => ({ table: 'commune', id, field: 'relayCommuneIds', word: 'xã tiếp âm' })),
];
