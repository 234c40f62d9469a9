import { birthText } from '../../../shared/people/values.ts';
import { holderOf, isLikelyInRegister, type Match, type Traits, whoIs } from '../../../shared/people/persons/who-is.ts';
import type { Reader } from '../../store/store.ts';
import { peopleByIds } from './persons.queries.ts';
import { ask, candidatesOf, identities, peopleLike, peopleWithNumbers } from './register.queries.ts';

/** Who of the register this is (see whoIs), for whoever takes somebody in, here and in the rooms after this one. */
export const matchInRegister = (reader: Reader, one: Traits): Match => whoIs(one, peopleLike(reader, one), isLikelyInRegister);

/** Whose card this is; `name` null where the card does not say one that can be trusted. */
export function holderInRegister(reader: Reader, numbers: readonly string[], name: string | null) {
  const known = peopleWithNumbers(reader, numbers);
  const match = holderOf(numbers, name, known);
  return {
    person: match?.kind === 'same' ? known.find(({ id }) => id === match.id) : undefined,
    /** Those with the number and another name. */
    open: match?.kind === 'ask' ? match.ids : [],
  };
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
export const isAsked = (reader: Reader, attendeeId: string): boolean => candidatesOf(reader, attendeeId).length > 0;

/** What a roster takes over of people of the register, in the order they are named; those gone or erased are passed over. */
export const identitiesOf = identities;
