import type { ListRow, ListShown } from '../../../shared/broadcasts/lists/contract.ts';
import { countStates, type RowState } from '../../../shared/intake/contract.ts';
import { districtStationLabel } from '../../../shared/broadcasts/labels.ts';
import { topicsOf } from '../../../shared/broadcasts/topics.ts';
import type { ListPlan } from './check.ts';
import { senderName } from './mappings.service.ts';

/** A row of the preview with the commune it is counted under. */
export interface PreviewRow extends ListRow {
  communeKey: string;
}
export const districtKey = 'district';
/** Rows whose commune is not known. */
export const nobody = '';

/** Airings in the order of the file, rows that give none at their place, ignored rows last. */
export function previewRows(plan: Omit<ListPlan, 'rows'>): PreviewRow[] {
  const names = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const byLine = Map.groupBy(plan.airings, ({ line }) => line);
  const rows: Omit<PreviewRow, 'id'>[] = [];
  for (const line of plan.reading.lines) {
    const place = { sheet: line.sheet, row: line.row };
    if (line.state !== 'read' || line.airings.length === 0) {
      const { commune, when, time, content } = line.said;
      const state = line.state === 'read' ? 'aside' : line.state;
      rows.push({
        ...empty,
        ...place,
        state,
        commune,
        when,
        time: time || null,
        programme: content,
        reason: line.reason,
        communeKey: nobody,
      });
      continue;
    }
    for (const { draft, state, reason } of byLine.get(line) ?? [])
      rows.push({
        ...place,
        state,
        commune: draft.communeId === null ? districtStationLabel : (names.get(draft.communeId) ?? ''),
        communeKey: draft.communeId ?? districtKey,
        day: draft.day,
        when: '',
        time: draft.time,
        programme: draft.programme ?? '',
        topics: topicsOf(draft.topics),
        count: draft.count,
        status: draft.status,
        reason: [line.reason, reason].filter(Boolean).join(' ') || null,
      });
  }
  for (const { sheet, row, why, text } of plan.reading.ignored)
    rows.push({
      ...empty,
      sheet,
      row,
      state: 'aside',
      commune: '',
      when: '',
      time: null,
      programme: text,
      reason: why,
      communeKey: nobody,
    });
  return rows.map((row, at) => ({ ...row, id: String(at) }));
}
const empty = { day: null, topics: [], count: null, status: null };

/** The sums over the rows by commune, and what is said of the whole file. */
export function shownOf(plan: ListPlan): ListShown {
  const known = plan.rows.filter(({ communeKey }) => communeKey !== nobody);
  const communes = [...Map.groupBy(known, ({ communeKey }) => communeKey)].map(([key, rows]) => ({
    key,
    name: rows[0]?.commune ?? '',
    counts: countStates(rows),
  }));
  const { lines, ignored } = plan.reading;
  const contradicted = new Set(plan.airings.filter(({ state }) => state === 'error').map(({ line }) => line));
  const inState = (state: 'read' | 'ask' | 'error') => lines.filter((line) => line.state === state && !contradicted.has(line)).length;
  return {
    rows: {
      all: lines.length + ignored.length,
      read: inState('read'),
      ask: inState('ask'),
      error: inState('error') + contradicted.size,
      aside: ignored.length,
    },
    communes: communes.sort((a, b) => collator.compare(a.name, b.name)),
    span: spanOf(plan),
    mapping: plan.mapping && { id: plan.mapping.id, sender: senderName(plan.mapping.sender, plan.units) },
  };
}
function spanOf({ airings }: ListPlan): ListShown['span'] {
  const days = airings.map(({ draft }) => draft.day).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : null;
}

const collator = new Intl.Collator('vi');

export const rowsWhere = (rows: readonly PreviewRow[], state: RowState | undefined, commune: string | undefined): PreviewRow[] =>
  rows.filter((row) => (state === undefined || row.state === state) && (commune === undefined || row.communeKey === commune));
