import type { Day } from '../../shared/kernel/dates.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import type { Fact } from '../../shared/plan/indicators.ts';
import type { Flag, Schema } from '../store/schema.ts';
import type { Reader } from '../store/store.ts';

/** marks: the yes-or-no columns of a fact as bits; fewer columns to group by. */
type FactColumns = Pick<Schema['fact'], 'measure' | 'form' | 'type' | 'audienceId' | 'topics' | 'communeId'> & { marks: number };

const dimensions = `f.measure, f.form, f.type, f.audience_id, f.topics, f.commune_id,
  f.ethnic + 2 * f.own + 4 * f.online + 8 * f.enterprise + 16 * f.handled`;

const audienceCodes = (reader: Reader): Map<string, string> =>
  new Map(reader.sql<{ id: string; code: string }>('SELECT id, code FROM audience').map((row) => [row.id, row.code]));

const asFact = (row: FactColumns, codes: Map<string, string>): Fact => ({
  measure: row.measure,
  form: row.form,
  type: row.type,
  audience: row.audienceId === null ? null : (codes.get(row.audienceId) ?? null),
  topics: row.topics,
  inCommune: row.communeId !== null,
  ethnic: (row.marks & 1) !== 0,
  own: (row.marks & 2) !== 0,
  online: (row.marks & 4) !== 0,
  enterprise: (row.marks & 8) !== 0,
  handled: (row.marks & 16) !== 0,
});

export interface FactGroup {
  fact: Fact;
  communeId: string | null;
  waveId: string | null;
  /** In the report's own period, not only in its year up to it. */
  inPeriod: boolean;
  amount: number;
}

/** The facts of a span, alike ones summed, apart by whether they lie on or after `periodFrom`. */
export function factGroups(reader: Reader, span: Span, periodFrom: Day): FactGroup[] {
  const codes = audienceCodes(reader);
  return reader
    .sql<FactColumns & { waveId: string | null; inPeriod: Flag; amount: number }>(
      `SELECT ${dimensions} AS marks, f.wave_id, f.day >= :periodFrom AS in_period, sum(f.amount) AS amount
       FROM fact f WHERE f.day BETWEEN :from AND :to GROUP BY 7, 5, 1, 9, 2, 3, 4, 6, 8`,
      { from: span.from, to: span.to, periodFrom },
    )
    .map((row) => ({
      fact: asFact(row, codes),
      communeId: row.communeId,
      waveId: row.waveId,
      inPeriod: row.inPeriod === 1,
      amount: row.amount,
    }));
}

export interface FactRow {
  fact: Fact;
  kind: string;
  recordId: string;
  day: Day;
  amount: number;
}

/** The facts of a span one by one, in the order of their days. */
export function factRows(reader: Reader, span: Span, measures: readonly string[]): FactRow[] {
  const codes = audienceCodes(reader);
  return reader
    .sql<FactColumns & { kind: string; recordId: string; day: Day; amount: number }>(
      `SELECT ${dimensions} AS marks, f.kind, f.record_id, f.day, f.amount FROM fact f
       WHERE f.day BETWEEN ? AND ? AND f.measure IN (${measures.map(() => '?').join(', ')}) ORDER BY f.day, f.record_id`,
      [span.from, span.to, ...measures],
    )
    .map((row) => ({ fact: asFact(row, codes), kind: row.kind, recordId: row.recordId, day: row.day, amount: row.amount }));
}

export interface Wave {
  id: string;
  code: string;
  name: string;
  kind: 'theme' | 'topic';
  campaign: Flag;
  startsOn: Day | null;
}
export const allWaves = (reader: Reader): Wave[] =>
  reader.sql<Wave>('SELECT id, code, name, kind, campaign, starts_on FROM wave WHERE deleted_at IS NULL ORDER BY code_key');

export interface Opening {
  id: string;
  version: number;
  code: string;
  until: Day;
  amount: number;
}
/** Opening figures of a year; a span takes in those that end within it. */
export const openingsOf = (reader: Reader, year: number): Opening[] =>
  reader.sql<Opening>(
    'SELECT id, version, indicator AS code, until, amount FROM opening_figure WHERE deleted_at IS NULL AND year = ? ORDER BY indicator, until',
    [year],
  );

export const targetsOf = (reader: Reader, year: number): Map<string, number> =>
  new Map(
    reader
      .sql<{ indicator: string; amount: number }>('SELECT indicator, amount FROM target WHERE deleted_at IS NULL AND year = ?', [year])
      .map((row) => [row.indicator, row.amount]),
  );
