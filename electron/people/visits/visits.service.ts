import type { z } from 'zod';
import { notFound } from '../../../shared/kernel/errors.ts';
import { countsOf } from '../../../shared/people/visits/met-counts.ts';
import { isTeamKind } from '../../../shared/people/visits/teams.ts';
import type { MetPerson, VisitValues, zVisit, zVisitRow } from '../../../shared/people/visits/contract.ts';
import { agreementFinder } from '../../store/agreement-links.ts';
import { checkReferences, type Reference } from '../../store/checks.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Asked } from '../../store/search.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { partNames, visitColumns } from '../columns.ts';
import { checkMet, saveMet } from './met-people.ts';
import { metOn } from './met-people.queries.ts';
import { visitKind } from './visit.kinds.ts';
import { type VisitFilter, type VisitSort, visitById, visitPage } from './visits.queries.ts';

type Visit = z.infer<typeof zVisit>;
type VisitRow = z.infer<typeof zVisitRow>;

const shown = ({ team, members, ...row }: NonNullable<ReturnType<typeof visitById>>): VisitRow => ({
  ...row,
  team: isTeamKind(team) ? team : null,
  members: partNames(members),
});

/** A window of the list and the number of all that match. */
export const listVisits = (store: Store, input: Asked<VisitFilter, VisitSort>): { rows: VisitRow[]; total: number } =>
  store.read((reader) => {
    const { rows, total } = visitPage(reader, input);
    return { rows: rows.map(shown), total };
  });

/** With whom they met. NOT_FOUND: gone, or in the bin. */
export const getVisit = (store: Store, input: { id: string }): Visit =>
  store.read((reader) => {
    const row = visitById(reader, input.id);
    if (!row) throw notFound(visitKind.word);
    return { ...shown(row), people: metOn(reader, input.id), peopleReason: row.peopleReason };
  });

/** INVALID: commune, audience group or wave gone; people as checkMet says. */
export const saveVisit = (store: Store, actor: Actor, input: { existing: Ref | null; values: VisitValues }): Ref =>
  store.write(actor, (writer) => {
    const { people, peopleReason, ...values } = input.values;
    checkReferences(writer, references(values));
    const before = input.existing ? metOn(writer, input.existing.id) : [];
    const met = people ?? before;
    const reason = peopleReason === undefined ? reasonOf(writer, input.existing) : peopleReason;
    checkMet(writer, { audienceId: values.audienceId, peopleReason: reason }, met, before);
    const moved = people !== undefined && JSON.stringify(met.map(essence)) !== JSON.stringify(before.map(essence));
    const agreement = agreementFinder(writer)(values.agreementNumber);
    const columns = { ...visitColumns({ ...values, ...countsOf(met), ...agreement }), peopleReason: met.length > 0 ? reason : null };
    const saved = saveRecord(writer, visitKind, input.existing, columns, moved);
    if (moved) saveMet(writer, saved.id, values.communeId, met);
    return saved;
  });

const essence = ({ personId, name, said, results }: MetPerson) => [personId ?? name, said, results.map((one) => [one.kind, one.joinedOn])];
const reasonOf = (reader: Reader, ref: Ref | null): string | null => (ref ? (visitById(reader, ref.id)?.peopleReason ?? null) : null);

const references = (values: Pick<VisitValues, 'communeId' | 'audienceId' | 'waveId'>): Reference[] => [
  { table: 'commune', id: values.communeId, field: 'communeId', word: 'xã' },
  { table: 'audience', id: values.audienceId, field: 'audienceId', word: 'chủ thể' },
  { table: 'wave', id: values.waveId, field: 'waveId', word: 'đợt' },
];
