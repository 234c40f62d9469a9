import type { Answers, CellSaid, Choice, Decision } from './questions.ts';

export interface Spec {
  title: string;
  hint?: string;
  choices: Choice[];
  several?: boolean;
  other?: Decision['other'];
  once?: boolean;
  /** What the file says by itself, taken unless the user says otherwise. */
  taken?: readonly string[] | undefined;
  /** The file's own word goes before what the sender's earlier lists were read as. */
  fileFirst?: boolean;
}

const cellsNamed = 5;

/** Every question of one reading of a file, asked once however many rows hang on it. */
export class Decisions {
  readonly #own: Answers;
  readonly #saved: Answers;
  readonly #known = new Map<string, Decision>();
  /** The row that asked last: a row of a table may ask once for every cell. */
  readonly #lastRow = new Map<string, string>();

  constructor(own: Answers, saved: Answers) {
    this.#own = own;
    this.#saved = saved;
  }

  /** The answer, or nothing while the question is open; each call counts a row that hangs on it. */
  settle(id: string, spec: () => Spec, cell?: CellSaid): readonly string[] | undefined {
    const known = this.#known.get(id) ?? this.#open(id, spec());
    const place = cell && `${cell.sheet}/${cell.row}`;
    if (place === undefined || this.#lastRow.get(id) !== place) known.lines += 1;
    if (place !== undefined) this.#lastRow.set(id, place);
    if (cell && known.cells.length < cellsNamed && !known.cells.some((one) => isSame(one, cell))) known.cells.push(cell);
    return known.answer ?? undefined;
  }

  /** Settled for the whole file, without a row that asks. */
  settleOnce(id: string, spec: () => Spec, cells: readonly CellSaid[] = []): readonly string[] | undefined {
    const known = this.#known.get(id);
    if (known) return known.answer ?? undefined;
    const made = this.#open(id, spec());
    made.cells.push(...cells.slice(0, cellsNamed));
    return made.answer ?? undefined;
  }

  #open(id: string, spec: Spec): Decision {
    const { title, hint = null, choices, several = false, other = null, once = false, taken, fileFirst = false } = spec;
    const decision: Decision = { id, title, hint, cells: [], lines: 0, choices, several, other, once, answer: null, settledBy: null };
    this.#known.set(id, decision);
    const offers: [Decision['settledBy'], readonly string[] | undefined][] = fileFirst
      ? [
          ['user', this.#own[id]],
          ['file', taken],
          ['saved', once ? undefined : this.#saved[id]],
        ]
      : [
          ['user', this.#own[id]],
          ['saved', once ? undefined : this.#saved[id]],
          ['file', taken],
        ];
    for (const [by, answer] of offers) {
      if (!answer || !fits(decision, answer)) continue;
      decision.answer = [...answer];
      decision.settledBy = by;
      break;
    }
    return decision;
  }

  /** Answered before it was asked: by the user, or for this sender's earlier lists. */
  isTold(id: string): boolean {
    return id in this.#own || id in this.#saved;
  }
  has(id: string): boolean {
    return this.#known.has(id);
  }
  /** Questions of one kind so far: a file of nonsense must not ask without end. */
  count(prefix: string): number {
    let count = 0;
    for (const id of this.#known.keys()) if (id.startsWith(prefix)) count += 1;
    return count;
  }

  list(): Decision[] {
    return [...this.#known.values()];
  }
}

const isSame = (a: CellSaid, b: CellSaid) => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function fits({ choices, several, other }: Decision, answer: readonly string[]): boolean {
  if (answer.length === 0 || (!several && answer.length > 1)) return false;
  return answer.every(
    (value) =>
      choices.some((choice) => choice.value === value) ||
      (other === 'month' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)) ||
      (other === 'commune' && value.length === 36) ||
      (other === 'text' && value.trim() !== '' && value.length <= 200),
  );
}
