import type { IgnoredRow, RosterFileReading, RosterFileRow, RowPeople } from '../../../shared/conferences/roster-file/contract.ts';
import { matchInRegister, peopleInWords } from '../../people/persons/matching.service.ts';
import type { Reader } from '../../store/store.ts';

/** A list held against the roster and the register of people. */
export interface JudgedRoster extends RosterFileReading {
  ignored: IgnoredRow[];
  /** Rows that are someone of the register without a doubt, by their place: the exact number of an identity card. */
  known: Map<number, string>;
  /** Rows that may be someone of it: asked, never merged silently. */
  likely: RowPeople[];
}
interface Setting {
  communeId: string | null;
  roster: readonly { personId: string | null; position: number }[];
}

/** Who the rows are in the register of people (issue «Roster» 2: exact id → same; likely → asked; otherwise new). */
export function knownPeople(
  reader: Reader,
  rows: readonly RosterFileRow[],
  { communeId, roster }: Setting,
): Pick<JudgedRoster, 'rows' | 'known' | 'likely'> {
  const standing = new Map(roster.map((row) => [row.personId, row.position]));
  const matches = rows.map((row) =>
    row.state === 'error' || row.state === 'same' || row.name === null
      ? undefined
      : matchInRegister(reader, {
          name: row.name,
          birth: row.birth,
          citizenId: row.id,
          phone: row.phone,
          place: row.unit,
          communeId,
        }),
  );
  const words = peopleInWords(
    reader,
    matches.flatMap((match) => (match?.kind === 'same' ? [match.id] : match?.kind === 'ask' ? match.ids : [])),
  );
  const known = new Map<number, string>();
  const likely: RowPeople[] = [];
  const told = rows.map((row, at): RosterFileRow => {
    const match = matches[at];
    if (match?.kind === 'same') {
      known.set(at, match.id);
      const position = standing.get(match.id);
      if (position !== undefined) return asked(row, `Người này đã đứng ở số ${position} của danh sách.`);
      return { ...row, reason: joined(row.reason, `Có trong sổ người (cùng số định danh): ${words.get(match.id) ?? ''}.`) };
    }
    if (match?.kind !== 'ask') return row;
    likely.push({ at, people: match.ids.map((id) => ({ id, words: words.get(id) ?? '' })) });
    return asked(row, `Có thể là người trong sổ: ${match.ids.map((id) => words.get(id)).join('; ')}.`);
  });
  return { rows: told, known, likely };
}

const joined = (...reasons: (string | null)[]) => reasons.filter(Boolean).join(' ');
const asked = (row: RosterFileRow, reason: string): RosterFileRow => ({ ...row, state: 'ask', reason: joined(row.reason, reason) });

/** The person a row that is written stands for, and those it is still to be asked about. */
export function personFor(
  { known, likely }: JudgedRoster,
  at: number,
  answers: readonly { at: number; personId: string | null }[],
): { personId: string | null; open: string[] } {
  const candidates = likely.find((one) => one.at === at)?.people.map(({ id }) => id) ?? [];
  const answer = answers.find((one) => one.at === at);
  if (answer && (answer.personId === null || candidates.includes(answer.personId))) return { personId: answer.personId, open: [] };
  return { personId: known.get(at) ?? null, open: candidates };
}
