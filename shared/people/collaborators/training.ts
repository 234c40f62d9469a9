import { type Day, yearOf } from '../../kernel/dates.ts';
import { firstOfYear, lastOfYear } from '../../kernel/periods.ts';
import { isValidOn } from '../../office/communes.ts';

interface Trained {
  lastTraining: Day | null;
  validFrom: Day | null;
  validTo: Day | null;
}

/**
 * Of those who serve on the last day of the year (today, while it runs), how many were trained in it: what the 6-month form asks. Known
 * by the latest training alone, so of a past year only those count who have not been trained again since.
 */
export function trainedIn(year: number, people: readonly Trained[], today: Day): { all: number; trained: number; percent: number } {
  const on = yearOf(today) === year ? today : lastOfYear(year);
  const serving = people.filter((one) => isValidOn(one, on));
  const from = firstOfYear(year);
  const trained = serving.filter(({ lastTraining }) => lastTraining !== null && lastTraining >= from && lastTraining <= on).length;
  return { all: serving.length, trained, percent: serving.length === 0 ? 0 : (trained / serving.length) * 100 };
}
