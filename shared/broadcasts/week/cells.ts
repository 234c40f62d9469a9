import { districtStationLabel } from '../labels.ts';
import { type Topic, topicBit } from '../topics.ts';

/** An airing as a cell of the week grid holds it: of one place, one day, carrying the topic looked at, played or planned. */
export interface HeldAiring {
  id: string;
  time: string | null;
  programme: string | null;
  topics: number;
  count: number;
  status: 'planned' | 'aired';
  basis: string | null;
  agreementNumber: string | null;
  patternId: string | null;
  /** Name of the loudspeaker cluster or other station; null = the usual one, the only one the grid writes to. */
  station: string | null;
}

export interface CellTarget {
  topic: Topic;
  count: number;
  status: 'planned' | 'aired';
  /** Time that new airings of the grid get: such airings are its own. */
  time: string | null;
  /** The user has been told what the cell holds and wants it all the same: airings with a time of their own, a basis or a contract may go too. */
  release: boolean;
}

/** What makes the cell hold what was typed. `drop` goes to the bin, `create` is the count of a new airing (0 = none). */
export interface CellPlan {
  change: { id: string; count: number; status: 'planned' | 'aired' | 'notAired' }[];
  drop: string[];
  create: number;
}
export type CellAnswer = CellPlan | { refused: string; releasable: boolean };

/**
 * A number typed into a cell is the total of that day: planned and played together. What carries several topics, plays on another
 * cluster, has a time, basis or contract of its own was entered elsewhere: it is counted and never given up; what of it was planned is
 * played once the day is said to be played. The rest is the grid's own and makes up the difference.
 */
export function planCell(held: readonly HeldAiring[], target: CellTarget): CellAnswer {
  const isOwn = (one: HeldAiring) => mayChange(one, target) && (target.status === 'aired' || one.status === 'planned');
  const [own, kept] = [held.filter(isOwn), held.filter((one) => !isOwn(one))];
  const floor = sum(kept);
  if (target.count < floor) return refusal(kept, target);
  const plan: CellPlan = { change: [], drop: [], create: 0 };
  for (const one of kept)
    if (target.status === 'aired' && one.status === 'planned') plan.change.push({ id: one.id, count: one.count, status: 'aired' });
  let left = target.count - floor;
  const shares = own.toSorted(firstToStay).map((one) => {
    const count = Math.min(left, one.count);
    left -= count;
    return { one, count };
  });
  const growing = shares.findLast(({ one, count }) => count > 0 && isPlain(one, target.time));
  if (growing) growing.count += left;
  else plan.create = left;
  for (const { one, count } of shares) {
    if (count > 0) {
      if (count !== one.count || one.status !== target.status) plan.change.push({ id: one.id, count, status: target.status });
    } else if (one.status === 'planned' && target.status === 'aired' && !isPlain(one, target.time)) {
      plan.change.push({ id: one.id, count: one.count, status: 'notAired' });
    } else plan.drop.push(one.id);
  }
  return plan;
}

const sum = (list: readonly HeldAiring[]) => list.reduce((total, one) => total + one.count, 0);

const mayChange = (one: HeldAiring, { topic, time, release }: CellTarget): boolean =>
  one.station === null && one.topics === topicBit(topic) && (release || isPlain(one, time));

/** Nothing but a count on a day: what the grid itself writes. */
const isPlain = (one: HeldAiring, time: string | null): boolean =>
  (one.time === null || one.time === time) && one.basis === null && one.agreementNumber === null && one.patternId === null;

/** Played before planned, early before late, timed before untimed: what comes last goes first. */
const firstToStay = (one: HeldAiring, other: HeldAiring): number =>
  Number(one.status === 'planned') - Number(other.status === 'planned') || (one.time ?? '~').localeCompare(other.time ?? '~');

const most = 3;

function refusal(kept: readonly HeldAiring[], target: CellTarget): CellAnswer {
  const named = kept
    .toSorted(firstToStay)
    .slice(0, most)
    .map((one) => described(one, target));
  const rest = kept.length - named.length;
  const releasable = kept.every(
    (one) => mayChange(one, { ...target, release: true }) && (target.status === 'aired' || one.status === 'planned'),
  );
  return {
    refused: `Ngày này đã có ${sum(kept)} lượt nhập riêng: ${named.join('; ')}${rest > 0 ? ` và ${rest} bản ghi khác` : ''}. Muốn ghi ít hơn thì sửa ở danh sách.`,
    releasable,
  };
}

/** «2 lượt 05:00 «Sống khỏe» (nhiều chủ đề)». */
function described(one: HeldAiring, { topic, status }: CellTarget): string {
  const why = [
    one.topics !== topicBit(topic) && 'nhiều chủ đề',
    one.station !== null && `ở ${one.station}`,
    one.basis !== null && `đã xác nhận: ${one.basis}`,
    one.agreementNumber !== null && `theo ${one.agreementNumber}`,
    one.patternId !== null && 'theo lịch phát mẫu',
    status === 'planned' && one.status === 'aired' && 'đã phát',
  ].filter(Boolean);
  const words = [
    `${one.count} lượt`,
    one.time ?? '',
    one.programme ? `«${one.programme}»` : '',
    why.length > 0 ? `(${why.join(', ')})` : '',
  ];
  return words.filter(Boolean).join(' ');
}

/** How a row of the grid is called. */
export const placeName = (commune: { name: string } | null): string => commune?.name ?? districtStationLabel;
