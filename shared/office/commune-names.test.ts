import { describe, expect, it } from 'vitest';
import { units } from '../../tests/support/lists.ts';
import { day } from '../kernel/dates.ts';
import { CommuneNames, unitsMeant } from './commune-names.ts';

const names = new CommuneNames(Object.values(units));
const cell = (text: string) => {
  const { units: found, exact } = names.cell(text);
  return [found.map(({ name }) => name).join(', '), exact];
};
const inText = (text: string) =>
  names.inText(text).map(({ text: own, units: found, exact }) => [own, found.map(({ name }) => name).join(), exact]);

describe('a commune in a cell', () => {
  it.each(['Xã Phú Sơn', 'xã Phú Sơn', 'Phú Sơn', ' Phú  Sơn ', '26203'])('«%s» is spelt as the office spells it', (text) => {
    expect(cell(text)).toEqual(['Xã Phú Sơn', true]);
  });
  it.each([
    'xa phu son',
    'Phu Son',
    'PHÚ SƠN',
    'XÃ PHÚ SƠN',
    'UBND xã Phú Sơn',
    'Đài TT xã Phú Sơn',
    'X. Phú Sơn',
    'Phu Sonn',
    'phường Phú Sơn',
  ])('«%s» is a guess', (text) => {
    expect(cell(text)).toEqual(['Xã Phú Sơn', false]);
  });
  it('typed accents narrow, in any case of letters; accents that fit nobody are a guess', () => {
    const both = new CommuneNames([units.anHoa, { ...units.anHoa, id: 'an', code: 'Â', name: 'Xã Ân Hóa' }]);
    const meant = (text: string) => [
      both
        .cell(text)
        .units.map(({ name }) => name)
        .join(),
      both.cell(text).guessed,
    ];
    expect(meant('xã an hòa')).toEqual(['Xã An Hòa', false]);
    expect(meant('ÂN HÓA')).toEqual(['Xã Ân Hóa', false]);
    expect(meant('an hoa')).toEqual(['Xã An Hòa,Xã Ân Hóa', false]);
    expect(meant('xã Ấn Hòa')).toEqual(['Xã An Hòa,Xã Ân Hóa', true]);
  });
  it('nobody is meant by a name nobody bears', () => {
    for (const text of ['Xã Long Bình', 'Xã Phi Sin']) expect(cell(text), text).toEqual(['', false]);
    expect(cell('x'.repeat(32_767))[0]).toBe('');
  });
  it('a letter of a short name makes another name of it', () => {
    const short = new CommuneNames([{ ...units.phuSon, name: 'Xã Bàu' }]);
    expect([short.cell('xa bau').units, short.cell('Xã Sau').units].map((found) => found.length)).toEqual([1, 0]);
  });
});

describe('who is meant on a day', () => {
  const before = day('2025-06-30');
  const after = day('2025-07-01');
  const meant = (text: string, on = after) => {
    const { sure, maybe, old } = unitsMeant(names.cell(text), names.units, on);
    return [sure?.name ?? null, maybe.map(({ name }) => name).join(), old];
  };
  it('an old name is the old unit while it stood, and a guess at its successor afterwards', () => {
    expect(meant('Xã Bàu Sen', before)).toEqual(['Xã Bàu Sen', 'Xã Bàu Sen', false]);
    expect(meant('Xã Bàu Sen')).toEqual([null, 'Xã Bàu Cát', true]);
    expect(meant('bau sen')).toEqual([null, 'Xã Bàu Cát', true]);
  });
  it('a unit that ended twice over is a guess at the last that came of it, not at those between', () => {
    const [first, second] = [
      { ...units.anHoa, id: 'first', name: 'Xã Cũ', validTo: day('2020-12-31'), successorIds: ['second'] },
      { ...units.anHoa, id: 'second', name: 'Xã Giữa', validTo: before, successorIds: [units.phuSon.id] },
    ];
    const all = [first, second, units.phuSon];
    const { sure, maybe, old } = unitsMeant(new CommuneNames(all).cell('Xã Cũ'), all, after);
    expect([sure, maybe.map(({ name }) => name), old]).toEqual([undefined, ['Xã Phú Sơn'], true]);
  });
  it('of two units of one name the one of that day is meant', () => {
    const old = { ...units.phuSon, id: 'old', validTo: before, successorIds: [units.phuSon.id] };
    const both = new CommuneNames([old, { ...units.phuSon, validFrom: after }]);
    expect(unitsMeant(both.cell('Xã Phú Sơn'), both.units, before).sure?.id).toBe('old');
    expect(unitsMeant(both.cell('Xã Phú Sơn'), both.units, after).sure?.id).toBe(units.phuSon.id);
  });
  it('a commune and a ward of one name are a question', () => {
    const both = new CommuneNames([units.phuSon, { ...units.phuSon, id: 'ward', code: 'P', name: 'Phường Phú Sơn' }]);
    expect(unitsMeant(both.cell('Phú Sơn'), both.units, after)).toMatchObject({
      sure: undefined,
      maybe: [{ id: units.phuSon.id }, { id: 'ward' }],
    });
    expect(unitsMeant(both.cell('Phường Phú Sơn'), both.units, after).sure?.id).toBe('ward');
  });
});

describe('a commune in a title', () => {
  it('is found among other words, exact where it is spelt so', () => {
    expect(inText('DANH SÁCH PHÁT THANH XÃ PHÚ SƠN THÁNG 7')).toEqual([['XÃ PHÚ SƠN', 'Xã Phú Sơn', false]]);
    expect(inText('Kết quả phát thanh tại xã Phú Sơn tháng 7')).toEqual([['xã Phú Sơn', 'Xã Phú Sơn', true]]);
    expect(inText('phat thanh phu son thang 7')).toEqual([['phu son', 'Xã Phú Sơn', false]]);
  });
  it('several are all found, and «xã …» that nobody knows is a mention too', () => {
    expect(inText('Xã An Hòa và xã Tà Lài').map(([own]) => own)).toEqual(['Xã An Hòa', 'xã Tà Lài']);
    expect(inText('DANH SÁCH XÃ LONG BÌNH THÁNG 7')).toEqual([['XÃ LONG BÌNH', '', false]]);
  });
  it.each(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BẢO HIỂM XÃ HỘI HUYỆN', 'Sheet1', 'x'.repeat(32_767)])('«%.40s» names none', (text) => {
    expect(inText(text)).toEqual([]);
  });
});
