import { expect, it } from 'vitest';
import { sheetOf, units } from '../../../tests/support/lists.ts';
import { day } from '../../kernel/dates.ts';
import { readVisitSlip } from './slip-reading.ts';

const two = [...Object.values(units), { ...units.anHoa, id: 'phuong', code: '9', name: 'Phường An Hòa' }];
function read(commune: string | null, on = '05/03/2026') {
  const sheet = sheetOf('Phiếu', [
    ['TT', 'Ngày', 'Xã/phường', 'Số người tiếp cận'],
    [1, on, commune, 4],
  ]);
  const ground = { recipient: 'Hội Phụ nữ', communeId: 'own', communes: two, today: day('2026-03-10') };
  const [row] = readVisitSlip([sheet], ground)?.rows ?? [];
  return row?.line?.communeId ?? row?.problem;
}

it('a slip names its commune by code or name, with or without «xã» and accents', () => {
  for (const written of ['Xã Phú Sơn', 'phu son', 'PHÚ SƠN', 'x. Phú Sơn', 'UBND xã Phú Sơn', units.phuSon.code])
    expect(read(written), written).toBe(units.phuSon.id);
  expect(read(null)).toBe('own');
  expect(read('xã An Hòa')).toBe(units.anHoa.id);
});

it('what is only guessed, stands for several or is no unit on that day is asked about, as in a list', () => {
  expect(read('Phú Sơm')).toBe('Xã/phường: không có trong các xã, phường của cơ quan, có phải Xã Phú Sơn? Hãy ghi đúng tên hoặc mã xã.');
  expect(read('phường Phú Sơn')).toContain('có phải Xã Phú Sơn?');
  expect(read('ấp 3 xã Phú Sơn')).toContain('có phải Xã Phú Sơn?');
  expect(read('An Hòa')).toBe('Xã/phường: có nhiều xã, phường tên này, hãy ghi mã xã.');
  expect(read('Xã Không Có')).toBe('Xã/phường: không có trong các xã, phường của cơ quan.');
  expect(read('Xã Bàu Sen')).toBe(
    'Xã/phường: Xã Bàu Sen không còn là đơn vị vào ngày 05/03/2026, có phải Xã Bàu Cát? Hãy ghi đúng tên hoặc mã xã.',
  );
  expect(read('Xã Bàu Sen', '05/03/2025')).toBe(units.bauSen.id);
});
