import type { PaperLine } from '../../../shared/broadcasts/confirmations/rules.ts';
import type { Month } from '../../../shared/kernel/periods.ts';
import { query } from '../../store/connection.ts';
import type { Schema } from '../../store/schema.ts';
import { valuesOf } from '../../store/search.ts';
import type { Reader, Writer } from '../../store/store.ts';

export type ConfirmationRow = Pick<Schema['confirmation'], 'id' | 'version' | 'communeId' | 'sentOn' | 'receivedOn' | 'basis' | 'note'>;

/** How far each commune's month has come, by commune; a commune without a row has neither been sent its slip nor confirmed. */
export const confirmationsOf = (reader: Reader, { year, month }: Month): Map<string, ConfirmationRow> =>
  new Map(
    reader
      .all(
        query
          .selectFrom('confirmation')
          .where('deletedAt', 'is', null)
          .where('year', '=', year)
          .where('month', '=', month)
          .select(['id', 'version', 'communeId', 'sentOn', 'receivedOn', 'basis', 'note']),
      )
      .map((row) => [row.communeId, row]),
  );

/** What stands on the papers that came back, in their order, by confirmation. */
export function paperLines(reader: Reader, confirmationIds: readonly string[]): Map<string, PaperLine[]> {
  const rows = reader.all(
    query.selectFrom('confirmationLine').where('confirmationId', 'in', valuesOf(confirmationIds)).selectAll().orderBy('position'),
  );
  return Map.groupBy(rows, (row) => row.confirmationId);
}

const columns = ['airingId', 'day', 'time', 'station', 'programme', 'topics', 'planned', 'count', 'note', 'held'] as const;
const insert = `INSERT INTO confirmation_line (confirmation_id, position, airing_id, day, time, station, programme, topics, planned, count, note, held)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export function putLines(writer: Writer, confirmationId: string, lines: readonly PaperLine[]): void {
  writer.exec('DELETE FROM confirmation_line WHERE confirmation_id = ?', [confirmationId]);
  lines.forEach((line, at) => writer.exec(insert, [confirmationId, at + 1, ...columns.map((column) => line[column])]));
}

export const sameLines = (one: readonly PaperLine[], other: readonly PaperLine[]): boolean =>
  one.length === other.length && one.every((line, at) => columns.every((column) => line[column] === other[at]?.[column]));
