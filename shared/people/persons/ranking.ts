import { searchKey, valueKey } from '../../kernel/text.ts';

interface Found {
  name: string;
  sortKey: string;
}

/** Best first: the typed words one after another with just these accents, then without, then anyhow; within these in Vietnamese order. */
export function rankFound<Row extends Found>(rows: readonly Row[], typed: string): Row[] {
  const [exact, folded] = [valueKey(typed), searchKey(typed)];
  const placeOf = (row: Row) => (valueKey(row.name).includes(exact) ? 0 : searchKey(row.name).includes(folded) ? 1 : 2);
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((a, b) => a.place - b.place || (a.row.sortKey < b.row.sortKey ? -1 : a.row.sortKey > b.row.sortKey ? 1 : 0))
    .map(({ row }) => row);
}
