import type { z } from 'zod';
import type { SlipFile, zSlipRow } from '../../../shared/broadcasts/confirmations/contract.ts';
import type { SlipChoice, SlipOutcome } from '../../../shared/broadcasts/confirmations/slip-matching.ts';

type SlipRow = z.infer<typeof zSlipRow>;
/** A row of one of the slips read, with the answer it has so far. */
export interface ReviewRow extends Omit<SlipRow, 'choice'> {
  slipRow: string;
  communeId: string;
  commune: string;
  choice: SlipChoice | null;
}
/** Answers of the user by row. */
export type Answers = ReadonlyMap<string, SlipChoice>;

/** All rows of all slips: those that only the user can decide first, then those with a choice made already; an answer moves none. */
export function reviewRows(files: readonly SlipFile[], answers: Answers): ReviewRow[] {
  const rows = files.flatMap(({ slip }) =>
    slip
      ? slip.rows.map((row): ReviewRow => {
          const id = `${slip.communeId} ${row.id}`;
          const choice = answers.get(id) ?? row.choice;
          return { ...row, id, slipRow: row.id, communeId: slip.communeId, commune: slip.commune, choice };
        })
      : [],
  );
  const asks = new Set(files.flatMap(({ slip }) => slip?.rows.flatMap((row) => (isOpen(row) ? `${slip.communeId} ${row.id}` : [])) ?? []));
  const rank = (row: ReviewRow) => (asks.has(row.id) ? 0 : isToLookAt(row) ? 1 : 2);
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

export const isToLookAt = (row: Pick<ReviewRow, 'choices' | 'outcome'>): boolean => row.choices.length > 0 || row.outcome === 'missing';
export const isOpen = (row: Pick<ReviewRow, 'choices' | 'choice'>): boolean => row.choices.length > 0 && row.choice === null;

/** The answer after this one, round and round. */
export function nextChoice({ choices, choice }: Pick<ReviewRow, 'choices' | 'choice'>): SlipChoice | undefined {
  return choices[choice === null ? 0 : (choices.indexOf(choice) + 1) % choices.length];
}

/** One answer for every row of a kind. */
export function answerAll(rows: readonly ReviewRow[], answers: Answers, outcome: SlipOutcome, choice: SlipChoice): Answers {
  const next = new Map(answers);
  for (const row of rows) if (row.outcome === outcome && row.choices.includes(choice)) next.set(row.id, choice);
  return next;
}

/** The answers as the engine takes them, slip by slip. */
export function answersBySlip(rows: readonly ReviewRow[]): { communeId: string; rows: Record<string, SlipChoice> }[] {
  return [...Map.groupBy(rows, (row) => row.communeId)].map(([communeId, list]) => ({
    communeId,
    rows: Object.fromEntries(list.flatMap((row) => (row.choice === null ? [] : [[row.slipRow, row.choice]]))),
  }));
}

export interface ReviewSums {
  aired: number;
  notAired: number;
  same: number;
  open: number;
}
/** What will be written, as it stands. */
export function reviewSums(rows: readonly ReviewRow[]): ReviewSums {
  const sums: ReviewSums = { aired: 0, notAired: 0, same: 0, open: 0 };
  for (const row of rows) {
    const paper = row.paper ?? 0;
    if (isOpen(row)) sums.open += 1;
    else if (row.outcome === 'same') sums.same += 1;
    else if (row.choice === 'aired') sums.aired += Math.max(row.paper ?? row.planned, 1);
    else if (row.choice === 'notAired') sums.notAired += row.planned;
    else if (row.choice === 'paper' || row.choice === 'add' || row.choices.length === 0) {
      if (row.outcome === 'missing') continue;
      if (paper > 0) sums.aired += paper;
      else sums.notAired += row.planned;
    }
  }
  return sums;
}
