import type { z } from 'zod';
import { notFound } from '../../shared/kernel/errors.ts';
import { isTeamKind } from '../../shared/people/teams.ts';
import type { VisitValues, zVisit } from '../../shared/people/visits-contract.ts';
import { checkReferences, checkReferencesStand, type Reference } from '../store/checks.ts';
import { binRecord, type Kind, type Ref, restoreRecord, saveRecord } from '../store/records.ts';
import type { Actor, Store } from '../store/store.ts';
import { partNames, visitColumns } from './columns.ts';
import { type VisitFilter, type VisitSort, visitById, visitPage } from './visits.queries.ts';

type Visit = z.infer<typeof zVisit>;
const visitKind: Kind<'visit'> = { table: 'visit', area: 'people', word: 'lần tiếp cận' };

const shown = ({ team, members, ...row }: NonNullable<ReturnType<typeof visitById>>): Visit => ({
  ...row,
  team: isTeamKind(team) ? team : null,
  members: partNames(members),
});

/** A window of the list and the number of all that match. */
export const listVisits = (
  store: Store,
  input: { filter: VisitFilter; sort?: VisitSort | undefined; offset: number; limit: number },
): { rows: Visit[]; total: number } =>
  store.read((reader) => {
    const { rows, total } = visitPage(reader, input.filter, input.sort, input.offset, input.limit);
    return { rows: rows.map(shown), total };
  });

/** NOT_FOUND: gone, or in the bin. */
export const getVisit = (store: Store, input: { id: string }): Visit =>
  store.read((reader) => {
    const row = visitById(reader, input.id);
    if (!row) throw notFound(visitKind.word);
    return shown(row);
  });

/** INVALID: commune, audience group or wave gone. */
export const saveVisit = (store: Store, actor: Actor, input: { existing: Ref | null; values: VisitValues }): Ref =>
  store.write(actor, (writer) => {
    checkReferences(writer, references(input.values));
    return saveRecord(writer, visitKind, input.existing, visitColumns(input.values));
  });

const references = (values: Pick<VisitValues, 'communeId' | 'audienceId' | 'waveId'>): Reference[] => [
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã' },
  { table: 'audience', id: values.audienceId, field: 'audienceId', word: 'chủ thể' },
  { table: 'wave', id: values.waveId, field: 'waveId', word: 'đợt' },
];

export const removeVisit = (store: Store, actor: Actor, ref: Ref): Ref => store.write(actor, (writer) => binRecord(writer, visitKind, ref));

/** REFUSED: its commune, audience group or wave lies in the bin. */
export const restoreVisit = (store: Store, actor: Actor, ref: Ref): Ref =>
  store.write(actor, (writer) => {
    const restored = restoreRecord(writer, visitKind, ref);
    const row = visitById(writer, ref.id);
    if (row) checkReferencesStand(writer, references(row));
    return restored;
  });
