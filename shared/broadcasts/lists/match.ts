import type { Day } from '../../kernel/dates.ts';
import type { AiringStatus } from '../labels.ts';
import type { DraftAiring } from './model.ts';

/** An airing of the log, as a list is held against it. */
export interface LoggedAiring {
  id: string;
  version: number;
  communeId: string | null;
  day: Day;
  time: string | null;
  topics: number;
  count: number;
  status: AiringStatus;
  basis: string | null;
}
export interface LogChange {
  id: string;
  version: number;
  values: { count: number; status: AiringStatus; basis: string | null };
}
/** What an airing of a list does to the log. */
export interface Matched {
  state: 'new' | 'changed' | 'same' | 'error';
  reason: string | null;
  /** How many are not in the log yet. */
  create: number;
  change: LogChange[];
}

/**
 * Holds a list against the log: the same commune, day, hour and topics are the same airing; an hour missing on either side fits any.
 * Every airing of the log is met once, those of the same hour first, so that a list read twice changes nothing.
 */
export function matchLog(drafts: readonly DraftAiring[], log: readonly LoggedAiring[], basis: string | null): Matched[] {
  const free = Map.groupBy(log, placeOf);
  const taken = new Set<string>();
  const rowsFor = (draft: DraftAiring, fits: (row: LoggedAiring) => boolean) =>
    (free.get(placeOf(draft)) ?? []).filter((row) => !taken.has(row.id) && fits(row));
  const found = new Map<DraftAiring, LoggedAiring[]>();
  const take = (draft: DraftAiring, fits: (row: LoggedAiring) => boolean) => {
    const own = found.get(draft) ?? [];
    let count = own.reduce((sum, row) => sum + row.count, 0);
    for (const row of rowsFor(draft, fits)) {
      if (count >= draft.count) break;
      taken.add(row.id);
      own.push(row);
      count += row.count;
    }
    found.set(draft, own);
  };
  for (const draft of drafts) take(draft, (row) => row.time === draft.time && row.topics === draft.topics);
  for (const draft of drafts) if (draft.time !== null) take(draft, (row) => row.time === draft.time && (row.topics & draft.topics) !== 0);
  for (const draft of drafts) take(draft, (row) => (row.time === null || draft.time === null) && row.topics === draft.topics);
  return drafts.map((draft) => judge(draft, found.get(draft) ?? [], basis));
}

const placeOf = ({ communeId, day }: { communeId: string | null; day: Day }) => `${communeId ?? ''}/${day}`;

function judge(draft: DraftAiring, rows: readonly LoggedAiring[], basis: string | null): Matched {
  const change: LogChange[] = [];
  const notes: string[] = [];
  let rest = draft.count;
  for (const row of rows) {
    const count = Math.min(row.count, rest);
    rest -= count;
    const against = contradiction(draft, row, count);
    if (against) return { state: 'error', reason: against, create: 0, change: [] };
    if (row.topics !== draft.topics) notes.push('Sổ ghi chủ đề khác ở giờ này: giữ chủ đề của sổ.');
    const values = valuesOf(draft, row, count, basis);
    if (!values) continue;
    if (values.count !== row.count) notes.push(`Kế hoạch ${row.count} lượt, danh sách ghi ${values.count}.`);
    change.push({ id: row.id, version: row.version, values });
  }
  if (rest > 0 && rows.length > 0) notes.push(`${draft.count - rest} lượt đã có trong sổ, thêm ${rest}.`);
  const state = rest > 0 ? 'new' : change.length > 0 ? 'changed' : 'same';
  return { state, reason: notes.join(' ') || null, create: rest, change };
}

/** What the log says that the list cannot be squared with: a person decides, not the import. */
function contradiction(draft: DraftAiring, row: LoggedAiring, count: number): string | undefined {
  if (draft.status === 'aired' && row.status === 'notAired') return 'Sổ ghi lượt này không phát, danh sách ghi đã phát.';
  if (draft.status === 'notAired' && row.status === 'aired') return 'Sổ ghi lượt này đã phát, danh sách ghi không phát.';
  if (draft.status === 'aired' && row.status === 'aired' && row.count > count)
    return `Sổ ghi ${row.count} lượt đã phát, danh sách chỉ ghi ${draft.count}.`;
  return undefined;
}

/** What becomes of the airing in the log; nothing where it stays as it is. */
function valuesOf(draft: DraftAiring, row: LoggedAiring, count: number, basis: string | null): LogChange['values'] | undefined {
  if (draft.status === 'planned') return undefined;
  if (row.status === 'planned')
    return { count: draft.status === 'aired' ? count : row.count, status: draft.status, basis: basis ?? row.basis };
  return row.status === draft.status && row.basis === null && basis !== null ? { count: row.count, status: row.status, basis } : undefined;
}
