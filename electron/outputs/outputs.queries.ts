import { type ExpressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { searchKey } from '../../shared/kernel/text.ts';
import type { outputSortColumns, zOutputFilter } from '../../shared/outputs/contract.ts';
import { query } from '../store/connection.ts';
import type { Schema } from '../store/schema.ts';
import { type Asked, countOf, idsMatching, isFolded, ranked, rankTable, typedWords, valuesOf } from '../store/search.ts';
import type { Reader } from '../store/store.ts';
import { searchedText } from './columns.ts';

export type OutputFilter = z.infer<typeof zOutputFilter>;
export type OutputSort = { by: (typeof outputSortColumns)[number]; descending: boolean };
type Table = ExpressionBuilder<Schema, 'output'>;

const living = () => query.selectFrom('output').innerJoin('form', 'form.id', 'output.formId').where('output.deletedAt', 'is', null);

const where = (filter: OutputFilter) => (eb: Table) =>
  eb.and([
    ...(filter.from ? [eb('output.day', '>=', filter.from)] : []),
    ...(filter.to ? [eb('output.day', '<=', filter.to)] : []),
    ...(filter.formId ? [eb('output.formId', '=', filter.formId)] : []),
  ]);

/** Every word typed stands in the output's own texts; typed accents narrow. */
function withText(reader: Reader, filter: OutputFilter) {
  const words = typedWords(filter.text ?? '');
  const exact = words.some((word) => !isFolded(word))
    ? reader.all(living().where(where(filter)).select(['output.id', 'output.code', 'output.title', 'output.type', 'output.channel']))
    : [];
  return (eb: Table) =>
    eb.and(
      words.map((word) =>
        isFolded(word)
          ? sql<boolean>`instr(output.search_key, ${searchKey(word)}) > 0`
          : eb('output.id', 'in', valuesOf(idsMatching(exact, word, searchedText))),
      ),
    );
}

const named = ['form.code as formCode', 'form.name as formName', 'form.unit'] as const;

const order = {
  day: 'output.day',
  form: 'form.sortKey',
  title: 'rank.key',
  code: 'output.codeKey',
  quantity: 'output.quantity',
} as const;

/** A window of the outputs, newest first unless sorted otherwise, and how many there are in all. */
export function outputPage(reader: Reader, { filter, sort, offset, limit }: Asked<OutputFilter, OutputSort>) {
  const found = living().where(where(filter)).where(withText(reader, filter));
  const total = countOf(reader, found);
  const { by, descending } = sort ?? { by: 'day', descending: true };
  const way = descending ? 'desc' : 'asc';
  const titles = by === 'title' ? reader.all(found.select('output.title').distinct()).flatMap((row) => row.title ?? []) : [];
  const rows = found
    .leftJoin(rankTable(ranked(titles)), 'rank.value', 'output.title')
    .selectAll('output')
    .select(named)
    .orderBy(sql.ref(order[by]), way)
    .orderBy('output.day', way)
    .orderBy('output.codeKey')
    .limit(limit)
    .offset(offset);
  return { rows: reader.all(rows), total };
}

export const outputById = (reader: Reader, id: string) =>
  reader.first(living().where('output.id', '=', id).selectAll('output').select(named));

/** Codes of all outputs, those in the bin too. */
export const outputCodes = (reader: Reader): string[] => reader.all(query.selectFrom('output').select('code')).map((row) => row.code);

export const formCode = (reader: Reader, id: string): string | undefined =>
  reader.first(query.selectFrom('form').where('id', '=', id).select('code'))?.code;
