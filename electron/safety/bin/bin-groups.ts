import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { notFound, Refusal } from '../../../shared/kernel/errors.ts';
import { type BinGroup, type BinKind, binKinds, daysInBin } from '../../../shared/safety/bin/contract.ts';
import { restoreAiring } from '../../broadcasts/log/log.service.ts';
import { restorePatterns } from '../../broadcasts/patterns/patterns.service.ts';
import { restoreProgramme } from '../../broadcasts/programmes/programmes.service.ts';
import { restoreStation } from '../../broadcasts/stations/stations.service.ts';
import { restoreWave } from '../../calendar/calendar.service.ts';
import { restoreConference } from '../../conferences/conferences.service.ts';
import { restoreCommune } from '../../office/communes.service.ts';
import { restoreStaff } from '../../office/staff.service.ts';
import { restoreVersion } from '../../office/versions.service.ts';
import { restoreOutput } from '../../outputs/outputs.service.ts';
import { restoreCollaborator } from '../../people/collaborators/collaborators.service.ts';
import { restoreHandover } from '../../people/handovers/handovers.service.ts';
import { restoreVisitSlip } from '../../people/visit-slips/visit-slips.service.ts';
import { restoreVisit } from '../../people/visits/visits.service.ts';
import type { Ref } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';

interface Kept {
  /** Table and the columns that name a record: a text, and a day where it has one. */
  table: string;
  name: string;
  day: string | null;
  restore: (store: Store, actor: Actor, ref: Ref) => unknown;
}

/** Each kind comes back through its own service, which knows what it hangs on. */
const kept: Record<BinKind, Kept> = {
  airing: {
    table: 'airing',
    name: `coalesce((SELECT s.name FROM station s WHERE s.id = r.station_id) || ': ', '') || coalesce(r.programme, '')`,
    day: 'day',
    restore: restoreAiring,
  },
  conference: { table: 'conference', name: 'r.name', day: 'day', restore: restoreConference },
  output: { table: 'output', name: `coalesce(r.title, r.code)`, day: 'day', restore: restoreOutput },
  visit: {
    table: 'visit',
    name: `coalesce((SELECT c.name FROM commune c WHERE c.id = r.commune_id), r.team, '')`,
    day: 'day',
    restore: restoreVisit,
  },
  programme: { table: 'programme', name: 'r.title', day: null, restore: restoreProgramme },
  pattern: {
    table: 'pattern',
    name: `coalesce((SELECT s.name FROM station s WHERE s.id = r.station_id) || ': ', '') || coalesce(r.programme, '')`,
    day: null,
    restore: (store, actor, ref) => restorePatterns(store, actor, { refs: [ref] }),
  },
  station: { table: 'station', name: 'r.name', day: null, restore: restoreStation },
  commune: { table: 'commune', name: 'r.name', day: null, restore: restoreCommune },
  staff: { table: 'staff', name: 'r.name', day: null, restore: restoreStaff },
  wave: { table: 'wave', name: 'r.name', day: 'starts_on', restore: restoreWave },
  officeVersion: { table: 'office_version', name: 'r.name', day: 'valid_from', restore: restoreVersion },
  collaborator: { table: 'collaborator', name: 'r.name', day: null, restore: restoreCollaborator },
  handover: { table: 'handover', name: 'r.recipient', day: 'day', restore: restoreHandover },
  visitSlip: { table: 'visit_slip', name: 'r.recipient', day: 'from_day', restore: restoreVisitSlip },
};

interface Row {
  deletedAt: string;
  count: number;
  id: string;
  name: string | null;
  day: Day | null;
}

/** What lies in the bin, newest first, one line for each action that put it there. */
export const listBin = (store: Store): BinGroup[] =>
  store.read((reader) =>
    binKinds
      .flatMap((kind) => rowsOf(reader, kind).map((row) => groupOf(reader, kind, row, store.surroundings.now())))
      .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)),
  );

/** SQLite takes the bare columns from the row that holds min(id). */
const rowsOf = (reader: Reader, kind: BinKind): Row[] => {
  const { table, name, day } = kept[kind];
  return reader.sql<Row>(
    `SELECT r.deleted_at AS deleted_at, count(*) AS count, min(r.id) AS id, ${name} AS name, ${day ? `r.${day}` : 'NULL'} AS day
     FROM ${table} r WHERE r.deleted_at IS NOT NULL GROUP BY r.deleted_at`,
  );
};

function groupOf(reader: Reader, kind: BinKind, row: Row, now: Date): BinGroup {
  const [audit] = reader.sql<{ who: string | null }>('SELECT who FROM audit WHERE record_id = ? AND at = ?', [row.id, row.deletedAt]);
  const lain = Math.floor((now.getTime() - Date.parse(row.deletedAt)) / 86_400_000);
  const label = [row.day ? formatDay(row.day) : '', row.name ?? ''].filter(Boolean).join(' · ');
  return {
    id: `${kind} ${row.deletedAt}`,
    kind,
    deletedAt: row.deletedAt,
    who: audit?.who ?? null,
    count: row.count,
    label,
    daysLeft: Math.max(0, daysInBin - lain),
  };
}

/** Brings a group back, each record by itself: what cannot stand any more stays in the bin and says why. NOT_FOUND: the group is gone. */
export function restoreFromBin(
  store: Store,
  actor: Actor,
  { kind, deletedAt }: { kind: BinKind; deletedAt: string },
): { restored: number; refused: string[] } {
  const { table, restore } = kept[kind];
  const refs = store.read((reader) => reader.sql<Ref>(`SELECT id, version FROM ${table} WHERE deleted_at = ? ORDER BY id`, [deletedAt]));
  if (refs.length === 0) throw notFound('bản ghi trong thùng rác');
  const refused = new Set<string>();
  let restored = 0;
  for (const ref of refs) {
    try {
      restore(store, actor, ref);
      restored += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.add(error.message);
    }
  }
  return { restored, refused: [...refused] };
}
