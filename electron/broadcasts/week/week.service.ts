import type { z } from 'zod';
import type { ComplianceRules } from '../../../shared/broadcasts/compliance/weeks.ts';
import type { StationKind } from '../../../shared/broadcasts/stations/rules.ts';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import { placeName } from '../../../shared/broadcasts/week/cells.ts';
import type { zWeek } from '../../../shared/broadcasts/week/contract.ts';
import { stateOf } from '../../../shared/broadcasts/week/state.ts';
import { addDays, type Day, mondayOf, yearOf } from '../../../shared/kernel/dates.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import { type CommuneUnit, isValidOn } from '../../../shared/office/communes.ts';
import { communeUnits } from '../../office/communes.service.ts';
import type { Reader, Store } from '../../store/store.ts';
import { complianceIn, complianceRules } from '../compliance/compliance.service.ts';
import { placeCounts, relayCounts } from './week.queries.ts';

type Week = z.infer<typeof zWeek>;
type DayCell = Week['rows'][number]['cells'][number];

/** The grid commune × day of the week that holds `monday`, for one topic. */
export const weekGrid = (store: Store, input: { monday: Day; topic: Topic }): Week =>
  store.read((reader) => weekIn(reader, input, store.today()));

export function weekIn(reader: Reader, input: { monday: Day; topic: Topic }, today: Day): Week {
  const monday = mondayOf(input.monday);
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
  const span = { from: monday, to: addDays(monday, 6) };
  const rules = complianceRules(reader, today);
  const scope = rules.scope(yearOf(span.to));
  const states = new Map(
    complianceIn(reader, span, today).communes.map(({ commune, cells }) => [commune.id, cells[0] ? stateOf(cells[0], scope) : null]),
  );
  const count = counter(reader, span, input.topic, rules);
  const row = (commune: CommuneUnit | null) => ({
    communeId: commune?.id ?? null,
    name: placeName(commune),
    ethnicArea: commune?.ethnicArea ?? false,
    cells: days.map((day) => ({ valid: commune === null || isValidOn(commune, day), ...count(commune, day) })),
    state: (commune && states.get(commune.id)) ?? null,
  });
  const communes = communeUnits(reader).filter((commune) => days.some((day) => isValidOn(commune, day)));
  return { monday, today, over: span.to < today, scope, rows: [...communes.map(row), row(null)] };
}

const nothing: Omit<DayCell, 'valid'> = { aired: 0, planned: 0, notAired: 0, other: 0, relayed: 0, apart: 0 };

/** What R1 counts for the commune and nothing else, so that a row adds up to its sign. */
function counter(reader: Reader, span: Span, topic: Topic, rules: ComplianceRules) {
  const year = yearOf(span.to);
  const kinds: readonly StationKind[] = [...rules.stationKinds(year), 'district'];
  const forAll = rules.districtCounts(year);
  const everywhere = new Map<Day, number>();
  const cells = new Map<string, Omit<DayCell, 'valid'>>();
  const cellOf = (communeId: string | null, day: Day) => {
    const key = `${communeId ?? ''}/${day}`;
    const cell = cells.get(key) ?? { ...nothing };
    cells.set(key, cell);
    return cell;
  };
  for (const { communeId, kind, day, status, onTopic, count } of placeCounts(reader, span, topic)) {
    const cell = cellOf(communeId, day);
    if (!onTopic) cell.other += status === 'notAired' ? 0 : count;
    else if (status === 'notAired' || kinds.includes(kind)) cell[status] += count;
    else cell.apart += count;
    if (forAll && kind === 'district' && onTopic && status === 'aired') everywhere.set(day, (everywhere.get(day) ?? 0) + count);
  }
  if (!forAll) for (const { communeId, day, count } of relayCounts(reader, span, topic)) cellOf(communeId, day).relayed += count;
  return (commune: CommuneUnit | null, day: Day) => {
    const cell = cells.get(`${commune?.id ?? ''}/${day}`) ?? nothing;
    return commune && isValidOn(commune, day) ? { ...cell, relayed: cell.relayed + (everywhere.get(day) ?? 0) } : cell;
  };
}
