import type { RosterFileRow, RowPeople } from '../../../shared/conferences/roster-file/contract.ts';

/** What becomes of a row that is asked about: left out, added and asked about later, added as somebody else, or added as that person. */
export type Answer = 'skip' | 'add' | 'other' | { personId: string };
export type Answers = ReadonlyMap<number, Answer>;

export const answered = (answers: Answers, at: number, answer: Answer): Answers => new Map(answers).set(at, answer);
/** Every question with one answer; rows that already have a fuller one keep it. */
export const allAdded = (answers: Answers, asked: readonly number[]): Answers =>
  new Map(asked.map((at) => [at, (answers.get(at) ?? 'skip') === 'skip' ? 'add' : (answers.get(at) ?? 'add')]));

/** What is sent: the places of the rows to add, and who they are where that was said. */
export function orderOf(answers: Answers): { add: number[]; people: { at: number; personId: string | null }[] } {
  const added = [...answers].filter(([, answer]) => answer !== 'skip');
  return {
    add: added.map(([at]) => at),
    people: added.flatMap(([at, answer]): { at: number; personId: string | null }[] =>
      answer === 'other' ? [{ at, personId: null }] : typeof answer === 'object' ? [{ at, personId: answer.personId }] : [],
    ),
  };
}

export const countTaken = (rows: readonly Pick<RosterFileRow, 'state'>[], answers: Answers): number =>
  rows.filter(({ state }) => state === 'new').length + orderOf(answers).add.length;

export const likelyOf = (likely: readonly RowPeople[], at: number) => likely.find((one) => one.at === at)?.people ?? [];
