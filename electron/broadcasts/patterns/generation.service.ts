import type { z } from 'zod';
import type { SpanInput, zGenerationPreview } from '../../../shared/broadcasts/patterns/contract.ts';
import {
  type GeneratedAiring,
  type PatternPlan,
  type PatternRule,
  planPattern,
  slotKey,
  stationTime,
} from '../../../shared/broadcasts/patterns/rules.ts';
import { isOutdated } from '../../../shared/broadcasts/programmes/rules.ts';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { insertMany } from '../../store/bulk.ts';
import type { Ref } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { playedColumns } from '../log/columns.ts';
import { putRelays } from '../log/log.queries.ts';
import { dropAirings } from './generated-airings.ts';
import { airingsOfSlots, exceptionsIn, occupiedTimes, type PatternRow, patternRows, type SlotAiring } from './patterns.queries.ts';
import { patternLabel, timesOf } from './clashes.ts';
import { programmeRows } from '../programmes/programmes.queries.ts';
import { stationRelaysOf } from '../stations/stations.queries.ts';

type Preview = z.infer<typeof zGenerationPreview>;
interface Planned {
  row: PatternRow;
  plan: PatternPlan;
}

const ruleOf = (row: PatternRow): PatternRule => ({
  ...row,
  times: timesOf(row),
  validTo: earlier(row.validTo, row.stationValidTo),
});
const earlier = (one: Day | null, other: Day | null): Day | null => (one === null || (other !== null && other < one) ? other : one);

function heldOf(row: PatternRow, airing: SlotAiring): GeneratedAiring {
  const content: Record<string, unknown> = playedColumns(row);
  const own: Record<string, unknown> = airing;
  return {
    id: airing.id,
    patternId: row.id,
    slot: airing.slot ?? '',
    day: airing.day,
    untouched: airing.status === 'planned' && airing.version === airing.slotVersion,
    // the programme's link follows its title
    current: Object.keys(content).every((column) => column === 'programmeId' || content[column] === own[column]),
  };
}

function planned(reader: Reader, { from, to, patternIds }: SpanInput, today: Day) {
  const span = { from, to };
  const rows = patternRows(reader, patternIds);
  const airings = airingsOfSlots(
    reader,
    rows.map((row) => row.id),
    span,
  );
  const byPattern = Map.groupBy(airings, (airing) => airing.patternId);
  const exceptions = exceptionsIn(reader, span);
  const stations = rows.map((row) => row.stationId);
  const occupied = new Set(
    occupiedTimes(reader, stations, span).map(({ stationId, day, time }) => stationTime(stationId, { day, time: time ?? '' })),
  );
  const plans = rows.map((row): Planned => {
    const held = (byPattern.get(row.id) ?? []).map((airing) => heldOf(row, airing));
    return { row, plan: planPattern(ruleOf(row), { exceptions, held, occupied }, span, today) };
  });
  return { plans, airings };
}

const amounts = ({ create, drop, kept, keptByHand, excepted, occupied }: PatternPlan) => ({
  create: create.length,
  drop: drop.length,
  kept,
  keptByHand,
  excepted,
  occupied,
});

/** What `generate` would do, pattern by pattern; patterns that say nothing of the span are left out. */
export const previewGeneration = (store: Store, input: SpanInput): Preview =>
  store.read((reader) => {
    const { plans } = planned(reader, input, store.today());
    const rows = plans
      .map(({ row, plan }) => ({
        patternId: row.id,
        label: patternLabel(row),
        programme: row.programme,
        times: timesOf(row).join(', ') || null,
        ...amounts(plan),
      }))
      .filter((row) => row.create + row.drop + row.kept + row.excepted + row.occupied > 0);
    const add = (of: keyof ReturnType<typeof amounts>) => rows.reduce((sum, row) => sum + row[of], 0);
    return {
      rows,
      sum: {
        create: add('create'),
        drop: add('drop'),
        kept: add('kept'),
        keptByHand: add('keptByHand'),
        excepted: add('excepted'),
        occupied: add('occupied'),
      },
      warnings: outdatedIn(reader, plans),
    };
  });

function outdatedIn(reader: Reader, plans: readonly Planned[]): string[] {
  const library = new Map(programmeRows(reader).map((one) => [one.id, one]));
  const told = plans.flatMap(({ row, plan }) => {
    const programme = row.programmeId === null ? undefined : library.get(row.programmeId);
    const late = programme && plan.create.some((slot) => isOutdated(programme, slot.day));
    return late && programme.validTo ? [`«${programme.title}» hết hiệu lực sau ngày ${formatDay(programme.validTo)}.`] : [];
  });
  return [...new Set(told)];
}

/** Writes what the patterns say of the span as planned airings, in one transaction with one audit row. */
export const generate = (store: Store, actor: Actor, input: SpanInput): { created: number; dropped: number } =>
  store.write(actor, (writer) => {
    const { plans, airings } = planned(writer, input, store.today());
    const versions = new Map(airings.map((airing) => [airing.id, airing.version]));
    const drop = plans.flatMap(({ plan }) => plan.drop.map((id): Ref => ({ id, version: versions.get(id) ?? 0 })));
    const create = plans.flatMap(({ row, plan }) =>
      plan.create.map((slot) => ({
        ...playedColumns(row),
        day: slot.day,
        time: slot.time || null,
        status: 'planned' as const,
        basis: null,
        waveId: null,
        patternId: row.id,
        slot: slotKey(slot),
        slotVersion: 1,
        note: null,
      })),
    );
    if (create.length + drop.length === 0) return { created: 0, dropped: 0 };
    dropAirings(writer, drop);
    const made = insertMany(writer, 'airing', create);
    const relays = stationRelaysOf(writer, [...new Set(create.map((one) => one.stationId))]);
    create.forEach(({ stationId }, at) => {
      const communes = relays.get(stationId);
      const airing = made[at];
      if (communes && airing) putRelays(writer, airing, communes);
    });
    writer.audit({
      area: 'broadcasts',
      action: 'create',
      batch: writer.newId(),
      changes: { what: 'sinh lượt phát theo lịch mẫu', from: input.from, to: input.to, created: made.length, dropped: drop.length },
    });
    writer.changed('broadcasts', made);
    return { created: made.length, dropped: drop.length };
  });
