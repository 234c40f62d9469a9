import type { Day } from '../../shared/kernel/dates.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import type { Fact } from '../../shared/reports/indicators.ts';
import type { Flag } from '../store/schema.ts';
import type { Reader } from '../store/store.ts';

interface FactColumns {
  measure: string;
  form: string | null;
  type: string | null;
  audience: string | null;
  topics: number;
  inCommune: Flag;
  ethnic: Flag;
  own: Flag;
  online: Flag;
  enterprise: Flag;
  handled: Flag;
}

const dimensions = `f.measure, f.form, f.type, u.code AS audience, f.topics, f.commune_id IS NOT NULL AS in_commune, f.ethnic, f.own, f.online, f.enterprise, f.handled`;
const withAudience = 'fact f LEFT JOIN audience u ON u.id = f.audience_id';

const asFact = (row: FactColumns): Fact => ({
  measure: row.measure,
  form: row.form,
  type: row.type,
  audience: row.audience,
  topics: row.topics,
  inCommune: row.inCommune === 1,
  ethnic: row.ethnic === 1,
  own: row.own === 1,
  online: row.online === 1,
  enterprise: row.enterprise === 1,
  handled: row.handled === 1,
});

export interface FactGroup {
  fact: Fact;
  /** In the report's own period, not only in its year up to it. */
  inPeriod: boolean;
  amount: number;
}

/** The facts of a span, alike ones summed, apart by whether they lie on or after `periodFrom`. */
export const factGroups = (reader: Reader, span: Span, periodFrom: Day): FactGroup[] =>
  reader
    .sql<FactColumns & { inPeriod: Flag; amount: number }>(
      `SELECT ${dimensions}, f.day >= :periodFrom AS in_period, sum(f.amount) AS amount FROM ${withAudience} WHERE f.day BETWEEN :from AND :to GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12`,
      { from: span.from, to: span.to, periodFrom },
    )
    .map((row) => ({ fact: asFact(row), inPeriod: row.inPeriod === 1, amount: row.amount }));

export interface FactRow {
  fact: Fact;
  kind: string;
  recordId: string;
  day: Day;
  amount: number;
}

/** The facts of a span one by one, in the order of their days. */
export const factRows = (reader: Reader, span: Span, measures: readonly string[]): FactRow[] =>
  reader
    .sql<FactColumns & { kind: string; recordId: string; day: Day; amount: number }>(
      `SELECT ${dimensions}, f.kind, f.record_id, f.day, f.amount FROM ${withAudience}
       WHERE f.day BETWEEN ? AND ? AND f.measure IN (${measures.map(() => '?').join(', ')}) ORDER BY f.day, f.record_id`,
      [span.from, span.to, ...measures],
    )
    .map((row) => ({ fact: asFact(row), kind: row.kind, recordId: row.recordId, day: row.day, amount: row.amount }));

/** Communes of the span's conferences, with what the rule of HN.XA asks. */
export const conferenceCommunes = (reader: Reader, span: Span): { fact: Fact; communeId: string }[] =>
  reader
    .sql<FactColumns & { communeId: string }>(
      `SELECT DISTINCT ${dimensions}, f.commune_id FROM ${withAudience} WHERE f.day BETWEEN ? AND ? AND f.measure = 'conference' AND f.commune_id IS NOT NULL`,
      [span.from, span.to],
    )
    .map((row) => ({ fact: asFact(row), communeId: row.communeId }));

export interface CarriedWave {
  id: string;
  code: string;
  name: string;
  kind: 'theme' | 'topic';
  campaign: Flag;
  startsOn: Day | null;
}

/** Waves carried by a counted activity dated in the span (domain §3 «Waves»). */
export const carriedWaves = (reader: Reader, span: Span): CarriedWave[] =>
  reader.sql<CarriedWave>(
    `SELECT w.id, w.code, w.name, w.kind, w.campaign, w.starts_on FROM wave w
     WHERE w.deleted_at IS NULL AND w.id IN (SELECT f.wave_id FROM fact f WHERE f.day BETWEEN ? AND ? AND f.measure IN ('airing', 'conference', 'output', 'approached'))
     ORDER BY w.code`,
    [span.from, span.to],
  );

export interface Opening {
  id: string;
  code: string;
  until: Day;
  amount: number;
}
/** Opening figures of a year; a span takes in those that end within it. */
export const openingsOf = (reader: Reader, year: number): Opening[] =>
  reader.sql<Opening>(
    'SELECT id, indicator AS code, until, amount FROM opening_figure WHERE deleted_at IS NULL AND year = ? ORDER BY indicator, until',
    [year],
  );

export const targetsOf = (reader: Reader, year: number): Map<string, number> =>
  new Map(
    reader
      .sql<{ indicator: string; amount: number }>('SELECT indicator, amount FROM target WHERE deleted_at IS NULL AND year = ?', [year])
      .map((row) => [row.indicator, row.amount]),
  );
