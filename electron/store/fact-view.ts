/** Columns of the view of counted things with what stands where a room says nothing; in the order of the view. */
const columns = {
  day: 'NULL',
  measure: 'NULL',
  amount: '1',
  form: 'NULL',
  type: 'NULL',
  audience_id: 'NULL',
  topics: '0',
  wave_id: 'NULL',
  commune_id: 'NULL',
  hamlet_id: 'NULL',
  agreement_number: 'NULL',
  agreement_id: 'NULL',
  money_source: 'NULL',
  basis: 'NULL',
  ethnic: '0',
  own: '0',
  online: '0',
  enterprise: '0',
  handled: '0',
  kind: 'NULL',
  record_id: 'NULL',
  root_kind: 'NULL',
  root_id: 'NULL',
};
type FactColumn = keyof typeof columns;

/** What a counted thing says of itself: SQL by column. */
export type FactValues = Partial<Record<FactColumn, string>>;
/** One SELECT of the view. CROSS JOIN in `from` keeps the order that is written: the dated table leads. */
export interface FactSelect extends FactValues {
  day: string;
  measure: string;
  kind: string;
  record_id: string;
  from: string;
  where: string;
}

const names = Object.keys(columns) as FactColumn[];
/** The record that a user opens for it is the thing itself where the room names no other. */
const rooted = (select: FactSelect): FactSelect => ({ root_kind: select.kind, root_id: select.record_id, ...select });
const selectOf = (select: FactSelect): string =>
  `SELECT ${names.map((name) => select[name] ?? columns[name]).join(', ')}\nFROM ${select.from}\nWHERE ${select.where}`;

/** One row per counted thing; an indicator is a WHERE on it (architecture «One fact view»). */
export const factView = (selects: readonly FactSelect[]): string =>
  `CREATE VIEW fact (${names.join(', ')}) AS\n${selects.map(rooted).map(selectOf).join('\nUNION ALL\n')}`;
