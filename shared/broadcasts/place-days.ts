import type { Day } from '../kernel/dates.ts';
import type { Span } from '../kernel/periods.ts';
import { CommuneNames } from '../office/commune-names.ts';
import { readDays } from './typed-days.ts';

export interface NamedPlace {
  communeId: string | null;
  name: string;
}
export type PlaceDays = { at: { communeId: string | null; days: Day[] }[] } | { problem: string };

/**
 * Lines of «Tân Lập: 3, 17»: days of one place. A name is taken when it is that of one place, with or without accents and kind; one that
 * fits several is asked for, never guessed (see CommuneNames).
 */
export function readPlaceDays(text: string, places: readonly NamedPlace[], span: Span): PlaceDays {
  const at: { communeId: string | null; days: Day[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const found = /^([^:]+):(.+)$/.exec(line);
    if (!found)
      return { problem: `Dòng «${line.trim()}» chưa đúng. Mỗi dòng ghi tên xã, dấu hai chấm, rồi các ngày. Ví dụ: Tân Lập: 3, 17.` };
    const name = (found[1] ?? '').trim();
    const fitting = placesCalled(name, places);
    const [place, other] = fitting;
    if (!place) return { problem: `Không có nơi nào tên «${name}».` };
    if (other) return { problem: `«${name}» có thể là ${fitting.map((one) => one.name).join(' hoặc ')}. Ghi đủ dấu.` };
    const read = readDays(found[2] ?? '', span);
    if ('problem' in read) return { problem: `${place.name}: ${read.problem}` };
    at.push({ communeId: place.communeId, days: read.days });
  }
  return { at };
}

function placesCalled(name: string, places: readonly NamedPlace[]): NamedPlace[] {
  const open = { code: '', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] };
  const units = places.map((place, at) => ({ ...open, id: String(at), name: place.name }));
  const { units: found, guessed } = new CommuneNames(units).cell(name);
  return guessed ? [] : found.flatMap(({ id }) => places[Number(id)] ?? []);
}
