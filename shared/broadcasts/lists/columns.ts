import { type CellValue, isDateCell } from '../../sheets/cells.ts';
import { said } from './cells.ts';
import { fieldId, noColumn, type TableColumns, tableColumns } from '../../sheets/headings.ts';
import { plain, shortened } from '../../sheets/words.ts';
import type { Block } from './blocks.ts';
import type { Decisions } from '../../intake/decisions.ts';
import { meaningLabels } from './headings.ts';
import type { ListColumn } from './layout.ts';
import { type Meaning, meanings } from './model.ts';
import type { CellSaid } from '../../intake/questions.ts';
import { readMinutes, readTimes } from './times.ts';
import { readWhen } from './when.ts';

/** Which columns hold a meaning: none, one, or several hours of a day; `open` while the user has not said. */
export type Roles = Partial<Record<Meaning, number[] | 'open'>>;

/** What most of a column's cells look like. */
interface Look {
  filled: number;
  days: number;
  times: number;
  minutes: number;
}
const sampled = 200;

/**
 * The meaning of every column: by its heading, where that is unclear by what its cells hold. Two columns that could be the same are
 * asked about, and so is one that only its cells speak for.
 */
export function rolesOf(block: Block, key: string, decisions: Decisions): Roles {
  const { layout, rows } = block;
  const looks = new Map(layout.columns.map((column) => [column.at, lookOf(rows.slice(0, sampled).map(({ cells }) => cells[column.at]))]));
  const roles: Roles = {};
  for (const meaning of meanings) {
    if (layout.matrix.length > 0 && inTable.has(meaning)) continue;
    const candidates = layout.columns.filter((column) => couldBe(column, meaning, looks.get(column.at)));
    const id = fieldId(key, meaning);
    if (candidates.length === 0 && !decisions.isTold(id)) continue;
    const sure = candidates.filter((column) => column.field === meaning || column.field === 'when');
    const [only, second] = candidates;
    const taken = only && !second && sure.length === 1 ? [only.letters] : undefined;
    const answer = decisions.settleOnce(
      id,
      () => ({
        title: taken ? `Cột nào là ${meaningLabels[meaning]}?` : questionOf(meaning, candidates),
        choices: [
          ...layout.columns.map((column) => ({ value: column.letters, label: `Cột ${column.letters} «${shortened(column.heading)}»` })),
          ...(meaning === 'time' && second
            ? [{ value: candidates.map(({ letters }) => letters).join('+'), label: 'Cả các cột giờ này, mỗi cột một lượt' }]
            : []),
          { value: noColumn, label: 'Không có cột nào' },
        ],
        taken,
      }),
      taken ? headings(block, candidates) : examples(block, candidates),
    );
    if (!answer) roles[meaning] = 'open';
    else if (answer[0] !== noColumn) roles[meaning] = columnsNamed(answer[0] ?? '', layout.columns);
  }
  return roles;
}

/** From which column each meaning is read, for people to look at; what is still asked is read from none. */
export function readFrom({ sheet, layout }: Block, key: string, roles: Roles): TableColumns {
  const table = { sheet, row: layout.rows[0] ?? 1, table: key };
  const read = tableColumns(table, layout.columns, meaningLabels);
  const lettersOf = (field: string) => {
    const columns = roles[field as Meaning];
    return layout.columns.filter(({ at }) => Array.isArray(columns) && columns.includes(at)).map(({ letters }) => letters);
  };
  return { ...read, fields: read.fields.map((one) => ({ ...one, columns: lettersOf(one.field) })) };
}

/** In a table of days or weeks these stand in the head, not in a column. */
const inTable = new Set<Meaning>(['day', 'from', 'to', 'weekday', 'week', 'count']);

function questionOf(meaning: Meaning, candidates: readonly ListColumn[]): string {
  const [first, second] = candidates;
  if (!second) return `Cột ${first?.letters ?? ''} «${shortened(first?.heading ?? '')}» có phải là ${meaningLabels[meaning]}?`;
  return `Cột nào là ${meaningLabels[meaning]}?`;
}

const columnsNamed = (value: string, columns: readonly ListColumn[]): number[] =>
  value.split('+').flatMap((letters) => columns.filter((column) => column.letters === letters).map(({ at }) => at));

function couldBe(column: ListColumn, meaning: Meaning, look: Look | undefined): boolean {
  if (!look || look.filled === 0) return false;
  const mostly = (count: number) => count * 2 >= look.filled;
  const { field: kind } = column;
  switch (meaning) {
    case 'day':
      return (kind === 'day' && look.days > 0) || ((kind === 'when' || kind === undefined) && mostly(look.days));
    case 'time':
      return kind === 'time' || ((kind === 'when' || kind === undefined) && mostly(look.times) && !mostly(look.days));
    case 'minutes':
      return kind === 'minutes' || (kind === 'when' && mostly(look.minutes) && !mostly(look.times) && !mostly(look.days));
    default:
      return kind === meaning;
  }
}

function lookOf(cells: readonly (CellValue | undefined)[]): Look {
  const look: Look = { filled: 0, days: 0, times: 0, minutes: 0 };
  for (const cell of cells) {
    if (cell === undefined) continue;
    look.filled += 1;
    const isTime = isDateCell(cell) ? cell.serial < 1 : typeof cell === 'string' && readTimes(cell) !== undefined;
    if (isTime) look.times += 1;
    else if (typeof cell !== 'number' && readWhen(cell) !== undefined) look.days += 1;
    else if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 31) look.days += 1;
    if (!isDateCell(cell) && readMinutes(plain(cell)) !== undefined) look.minutes += 1;
  }
  return look;
}

const headings = (block: Block, columns: readonly ListColumn[]): CellSaid[] =>
  columns.map(({ at, heading }) => said(block.sheet, block.layout.rows[0] ?? 0, at, heading));
function examples(block: Block, columns: readonly ListColumn[]): CellSaid[] {
  return columns.flatMap(({ at, heading }) => {
    const first = block.rows.find(({ cells }) => cells[at] !== undefined);
    return [
      said(block.sheet, block.layout.rows[0] ?? 0, at, heading),
      ...(first ? [said(block.sheet, first.row, at, first.cells[at])] : []),
    ];
  });
}
