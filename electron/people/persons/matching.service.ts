import { birthText } from '../../../shared/conferences/roster/text.ts';
import { searchKey } from '../../../shared/kernel/text.ts';
import { type Match, matchPerson, type Traits } from '../../../shared/people/persons/matching.ts';
import type { Reader } from '../../store/store.ts';
import { peopleByIds } from './persons.queries.ts';
import { ask, identities, peopleLike } from './register.queries.ts';

/** Who of the register this is (see matchPerson), for the rooms after this one. Someone else's name under the same number is asked about. */
export function matchInRegister(reader: Reader, one: Traits): Match {
  const known = peopleLike(reader, one);
  const match = matchPerson(one, known);
  if (match.kind !== 'same') return match;
  const name = known.find(({ id }) => id === match.id)?.name ?? '';
  return searchKey(name) === searchKey(one.name) ? match : { kind: 'ask', ids: [match.id] };
}

/** People in one line each: «Nguyễn Thị Đào, 1980, Xã Phú Lộc, 0912345678». */
export const peopleInWords = (reader: Reader, ids: readonly string[]): Map<string, string> =>
  new Map(
    peopleByIds(reader, ids).map((row) => [
      row.id,
      [row.name, row.birth && birthText(row.birth), row.communeName ?? row.address, row.phone].filter(Boolean).join(', '),
    ]),
  );

/** The attendee waits under «Ghép người» until someone says which of them it is. */
export const askLater = ask;

/** What a roster takes over of people of the register, in the order they are named; those gone or erased are passed over. */
export const identitiesOf = identities;
