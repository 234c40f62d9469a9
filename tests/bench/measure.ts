export interface Result {
  name: string;
  /** Median, in `unit`. */
  value: number;
  unit: string;
  /** Median of what it is held against, measured in the same run, turn by turn. */
  floor: number;
  ratio: number;
  aim: number;
  ok: boolean;
}

type Work = () => void | Promise<void>;
interface Contest {
  name: string;
  aim: number;
  rounds: number;
  work: Work;
  floor: Work;
  /** Runs before every turn and is not measured. */
  before?: Work;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
const round = (value: number, places: number) => Number(value.toFixed(places));

async function timed(work: Work, before: Work | undefined): Promise<number> {
  await before?.();
  globalThis.gc?.();
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Work and floor in turn, after two turns each to warm up; each turn begins with the other one, so that neither profits from the order. */
export async function contest({ name, aim, rounds, work, floor, before }: Contest): Promise<Result> {
  for (let turn = 0; turn < 2; turn += 1) {
    await timed(floor, before);
    await timed(work, before);
  }
  const [works, floors]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < rounds; turn += 1) {
    if (turn % 2 === 0) floors.push(await timed(floor, before));
    works.push(await timed(work, before));
    if (turn % 2 === 1) floors.push(await timed(floor, before));
  }
  const [value, least] = [median(works), median(floors)];
  const ratio = round(value / least, 2);
  return { name, value: round(value, 2), unit: 'ms', floor: round(least, 2), ratio, aim, ok: ratio <= aim };
}
