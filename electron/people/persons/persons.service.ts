import type { z } from 'zod';
import { notFound } from '../../../shared/kernel/errors.ts';
import { tidy } from '../../../shared/kernel/text.ts';
import { rankFound } from '../../../shared/people/persons/ranking.ts';
import type { PersonValues, zPerson } from '../../../shared/people/persons/contract.ts';
import { isPersonState, isSaid, reasonOf, type Said } from '../../../shared/people/persons/states.ts';
import { isTeamKind } from '../../../shared/people/visits/teams.ts';
import { checkReferences, type Reference } from '../../store/checks.ts';
import { markRecord } from '../../store/offers.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { personColumns } from '../columns.ts';
import { personKind } from './person.kinds.ts';
import * as queries from './persons.queries.ts';

/** Nobody reads more; another letter narrows. */
const mostFound = 200;

/** All by name, or the best of those that hold the typed words: exact accents first. */
export function listPersons(
  store: Store,
  input: { filter: queries.PersonFilter; offset: number; limit: number },
): { rows: queries.PersonRow[]; total: number; more: boolean } {
  const typed = tidy(input.filter.text ?? '');
  return store.read((reader) => {
    if (typed === '') return { ...queries.personPage(reader, input.filter, input.offset, input.limit), more: false };
    const found = queries.findPeople(reader, input.filter, mostFound + 1);
    const best = rankFound(found, typed).slice(0, mostFound);
    const ids = best.slice(input.offset, input.offset + input.limit).map((row) => row.id);
    return { rows: queries.peopleByIds(reader, ids), total: best.length, more: found.length > mostFound };
  });
}

/** With everything they were met at. NOT_FOUND: gone, erased, or in the bin. */
export const getPerson = (store: Store, input: { id: string }): z.infer<typeof zPerson> =>
  store.read((reader) => {
    const { citizenId, saidLast, ...person } = personOf(reader, input.id);
    const visitResults = Map.groupBy(queries.visitResultsOf(reader, input.id), (row) => `${row.visitId}/${row.personPosition}`);
    const results = Map.groupBy(queries.resultsOfPerson(reader, input.id), (row) => row.attendeeId);
    return {
      ...person,
      ...valuesOf(person),
      hasCitizenId: citizenId !== null,
      reasonNow: reasonOf(person, isSaid(saidLast) ? saidLast : null),
      visitsList: queries.visitsOf(reader, input.id).map(({ team, said, ...row }) => ({
        ...row,
        team: isTeamKind(team) ? team : null,
        said: isSaid(said) ? said : null,
        results: (visitResults.get(`${row.visitId}/${row.position}`) ?? []).map(({ kind, joinedOn }) => ({ kind, joinedOn })),
      })),
      meetingsList: queries.meetingsOf(reader, input.id).map((row) => ({
        ...row,
        present: row.present === 1,
        handedOver: row.handedOver === 1,
        said: isSaid(row.said) ? row.said : null,
        results: (results.get(row.id) ?? []).map(({ kind, joinedOn }) => ({ kind, joinedOn })),
      })),
    };
  });

export function personOf(reader: Reader, id: string) {
  const person = queries.personById(reader, id);
  if (!person) throw notFound(personKind.word);
  return person;
}

type OnePerson = NonNullable<ReturnType<typeof queries.personById>>;
/** What the form edits of a person. */
export const valuesOf = (person: Omit<OnePerson, 'citizenId' | 'saidLast'>): PersonValues => ({
  name: person.name,
  birth: person.birth,
  sex: person.sex === 'Nam' || person.sex === 'Nữ' ? person.sex : null,
  phone: person.phone,
  address: person.address,
  communeId: person.communeId,
  state: isPersonState(person.state) ? person.state : 'potential',
  reason: isSaid(person.reason) ? person.reason : null,
});

/** The number alone, when it is asked for. */
export const getCitizenId = (store: Store, input: { id: string }): { citizenId: string | null } =>
  store.read((reader) => ({ citizenId: personOf(reader, input.id).citizenId }));

/** INVALID: commune gone. */
export const savePerson = (store: Store, actor: Actor, input: { existing: Ref | null; values: PersonValues }): Ref =>
  store.write(actor, (writer) => {
    checkReferences(writer, references(input.values.communeId));
    const columns = personColumns(input.values);
    const saved = saveRecord(writer, personKind, input.existing, columns);
    queries.putWords(writer, saved.id, columns.searchKey);
    return saved;
  });

const references = (communeId: string | null): Reference[] => [{ table: 'commune', id: communeId, field: 'communeId', word: 'xã' }];

/** What they said at a meeting, one of the list. */
export const saveSaid = (store: Store, actor: Actor, input: { meeting: Ref; said: Said | null }): Ref =>
  store.write(actor, (writer) => {
    const saved = markRecord(writer, 'attendee', input.meeting, { said: input.said });
    writer.changed('people', [saved.id]);
    return saved;
  });
