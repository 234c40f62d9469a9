import type { z } from 'zod';
import type { Topic } from '../../../shared/broadcasts/topics.ts';
import { type HeldAiring, planCell } from '../../../shared/broadcasts/week/cells.ts';
import type { zCellTarget, zWeekDefaults } from '../../../shared/broadcasts/week/contract.ts';
import { topicBit } from '../../../shared/broadcasts/topics.ts';
import { type Day, sundayOf, yearOf } from '../../../shared/kernel/dates.ts';
import { isValidOn } from '../../../shared/office/communes.ts';
import { communeUnits } from '../../office/communes.service.ts';
import type { Actor, Store, Writer } from '../../store/store.ts';
import { type Batch, runBatch } from '../log/batch.ts';
import { complianceRules } from '../compliance/compliance.service.ts';
import { airingColumns } from '../log/columns.ts';
import { stationFinder } from '../stations/finder.ts';
import { airingsBetween, type PlacedAiring } from './week.queries.ts';

type CellTarget = z.output<typeof zCellTarget>;
type Defaults = z.output<typeof zWeekDefaults>;
interface Refused {
  communeId: string | null;
  day: Day;
  message: string;
  releasable: boolean;
}
interface SetInput {
  topic: Topic;
  defaults: Defaults;
  cells: readonly CellTarget[];
}

/** Makes each cell hold the count typed (planCell); cells that cannot are given back with the reason, the rest is written at one go. */
export const setWeekCells = (store: Store, actor: Actor, input: SetInput): { refused: Refused[] } =>
  store.write(actor, (writer) => setCellsIn(writer, input, store.today()));

export function setCellsIn(writer: Writer, { topic, defaults, cells }: SetInput, today: Day): { refused: Refused[] } {
  const refused: Refused[] = [];
  const [create, change, remove]: [Defined<'create'>, Defined<'change'>, Defined<'remove'>] = [[], [], []];
  const held = heldByCell(writer, cells, topic, today);
  const units = new Map(communeUnits(writer).map((unit) => [unit.id, unit]));
  const findStation = stationFinder(writer);
  for (const cell of lastOfEach(cells)) {
    const { communeId, day } = cell;
    const refuse = (message: string, releasable = false) => refused.push({ communeId, day, message, releasable });
    const unit = communeId === null ? undefined : units.get(communeId);
    if (communeId !== null && !unit) {
      refuse('Không còn xã này.');
      continue;
    }
    const rows = held.get(keyOf(cell)) ?? [];
    if (unit && !isValidOn(unit, day) && cell.count > 0) {
      refuse('Ngày này xã không thuộc cơ quan: không ghi được lượt phát.');
      continue;
    }
    const answer = planCell(rows.map(heldAiring), { topic, time: defaults.time, ...cell });
    if ('refused' in answer) {
      refuse(answer.refused, answer.releasable);
      continue;
    }
    const versions = new Map(rows.map((row) => [row.id, row.version]));
    const refOf = (id: string) => ({ id, version: versions.get(id) ?? 0 });
    change.push(...answer.change.map(({ id, count, status }) => ({ ...refOf(id), values: { count, status } })));
    remove.push(...answer.drop.map(refOf));
    if (answer.create > 0)
      create.push({ values: newAiring(cell, answer.create, topic, defaults, findStation(communeId, null)), relayCommuneIds: [] });
  }
  runBatch(writer, { what: 'ghi số lượt trên lưới tuần', create, change, remove });
  return { refused };
}

type Defined<Part extends 'create' | 'change' | 'remove'> = NonNullable<Batch[Part]>[number][];
const keyOf = ({ communeId, day }: { communeId: string | null; day: Day }) => `${communeId ?? ''}/${day}`;
const lastOfEach = (cells: readonly CellTarget[]) => new Map(cells.map((cell) => [keyOf(cell), cell])).values();

/** What the cells hold on the topic, played or planned: airings of stations that count for the place. */
function heldByCell(writer: Writer, cells: readonly CellTarget[], topic: Topic, today: Day): Map<string, PlacedAiring[]> {
  const days = cells.map((cell) => cell.day).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to) return new Map();
  const rules = complianceRules(writer, today);
  const counts = ({ stationKind, day }: PlacedAiring) =>
    stationKind === 'district' || rules.stationKinds(yearOf(sundayOf(day))).includes(stationKind);
  const rows = airingsBetween(writer, { from, to }).filter(
    (row) => (row.topics & topicBit(topic)) !== 0 && row.status !== 'notAired' && counts(row),
  );
  return Map.groupBy(rows, keyOf);
}

const heldAiring = (row: PlacedAiring): HeldAiring => ({
  ...row,
  status: row.status === 'aired' ? 'aired' : 'planned',
  // The usual station bears no name.
  station: row.station,
});

const newAiring = (cell: CellTarget, count: number, topic: Topic, { programme, time, source, language }: Defaults, stationId: string) =>
  airingColumns(
    {
      day: cell.day,
      time,
      programme,
      topics: [topic],
      count,
      minutes: null,
      language,
      source,
      status: cell.status,
      basis: null,
      waveId: null,
      agreementNumber: null,
      agreementId: null,
      note: null,
    },
    stationId,
  );
