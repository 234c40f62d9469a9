import type { RowOf } from '../../../shared/sheets/columns.ts';
import type { communeSheet } from '../../../shared/office/communes.sheet.ts';
import { addDays, type Day, day } from '../../../shared/kernel/dates.ts';

export interface Place extends RowOf<typeof communeSheet> {
  /** Hours of its loudspeakers, morning and evening. */
  times: readonly [string, string];
  /** Language of the weekly airing in an ethnic-minority commune. */
  language: string | null;
  /** How the office hears of what was aired. */
  basis: string;
}

const sealed = 'phiếu xác nhận có dấu';
const logged = 'nhật ký hệ thống';

/** A made-up office of twelve communes; on 1 July of the year two of them become one. */
export function demoPlaces(year: number): Place[] {
  const since = day('2000-01-01');
  const merged = day(`${year}-07-01`);
  const place = (code: string, name: string, kind: string, times: Place['times'], more: Partial<Place> = {}): Place => ({
    code,
    name,
    kind,
    times,
    validFrom: since,
    validTo: null,
    successors: null,
    ethnicArea: more.language !== undefined,
    language: null,
    basis: sealed,
    ...more,
  });
  const gone = { validTo: addDays(merged, -1), successors: '26290' };
  return [
    place('26200', 'Thị trấn Tân Lập', 'thị trấn', ['05:00', '17:00'], { basis: logged }),
    place('26203', 'Xã An Hòa', 'xã', ['05:00', '17:00']),
    place('26206', 'Xã Phú Thịnh', 'xã', ['05:15', '17:15']),
    place('26209', 'Xã Bàu Sen', 'xã', ['05:00', '17:30'], gone),
    place('26212', 'Xã Suối Cát', 'xã', ['05:00', '17:30'], gone),
    place('26215', 'Xã Lộc An', 'xã', ['05:30', '17:00']),
    place('26218', 'Xã Gia Tân', 'xã', ['05:00', '16:45']),
    place('26221', 'Xã Trà Cổ', 'xã', ['05:00', '17:00'], { basis: logged }),
    place('26224', 'Xã Thanh Sơn', 'xã', ['05:15', '17:00']),
    place('26227', 'Xã Tà Lài', 'xã', ['05:00', '17:00'], { language: 'Mạ' }),
    place('26230', 'Xã Đắk Lua', 'xã', ['05:00', '17:15'], { language: 'Xtiêng' }),
    place('26233', 'Xã Phú Sơn', 'xã', ['05:30', '17:30'], { language: 'Chơ Ro' }),
    place('26290', 'Xã Bàu Cát', 'xã', ['05:00', '17:30'], { validFrom: merged }),
  ];
}

/** From July of the year before; the year's activities are done up to the end of October, later ones are planned. */
export const firstDay = (year: number): Day => day(`${year - 1}-07-01`);
export const doneUntil = (year: number): Day => day(`${year}-10-31`);
export const lastDay = (year: number): Day => day(`${year}-12-31`);
