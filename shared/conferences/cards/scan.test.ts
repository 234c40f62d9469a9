import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/dates.ts';
import { readScan, type ReadCard } from './scan.ts';

const today = day('2026-03-10');
const whole = '075180012345|271234567|Nguyễn Thị Đào|12041980|Nữ|Ấp 3, Phú Lộc, Tân Phú, Đồng Nai|01052021';
const read = (text: string) => readScan(text, today);
function cardsOf(text: string): readonly ReadCard[] {
  const scan = read(text);
  if ('problem' in scan) throw new Error(`no card: ${scan.problem}`);
  return scan.cards;
}
function card(text: string): ReadCard {
  const [first, ...more] = cardsOf(text);
  if (!first || more.length > 0) throw new Error('not one card');
  return first;
}
const problem = (text: string) => {
  const scan = read(text);
  return 'problem' in scan ? scan.problem : scan.cards;
};

describe('the code on the card', () => {
  it('gives number, old number, name, birth, sex and address', () => {
    expect(card(whole)).toEqual({
      number: '075180012345',
      oldNumber: '271234567',
      name: 'Nguyễn Thị Đào',
      nameSure: true,
      birth: '1980-04-12',
      sex: 'Nữ',
      address: 'Ấp 3, Phú Lộc, Tân Phú, Đồng Nai',
      repaired: false,
    });
  });

  it.each([
    ['an empty second field', '075180012345||Nguyễn Thị Đào|12041980|Nữ|Ấp 3|01052021'],
    ['six fields', '075180012345||Nguyễn Thị Đào|12041980|Nữ|Ấp 3'],
    ['eleven fields, as cards of 2024 have', '075180012345||Nguyễn Thị Đào|12041980|Nữ|Ấp 3|01072024||Nguyễn Văn An|Trần Thị Bé|'],
    ['no address', '075180012345||Nguyễn Thị Đào|12041980|Nữ||01052021'],
    ['nothing behind the date', '075180012345||Nguyễn Thị Đào|12041980'],
    ['blanks around the bars', ' 075180012345 | | Nguyễn  Thị Đào | 12041980 | Nữ | Ấp 3 | 01052021 '],
    ['another form of the date', '075180012345||Nguyễn Thị Đào|12/04/1980|Nữ|Ấp 3|01/05/2021'],
    ['the date the other way round', '075180012345||Nguyễn Thị Đào|1980-04-12|Nữ|Ấp 3|01/05/2021'],
    ['letters in pieces', '075180012345||Nguyễn Thị Đào|12041980|Nữ|Ấp 3|01052021'.normalize('NFD')],
  ])('is read with %s', (_, text) => {
    expect(card(text)).toMatchObject({ number: '075180012345', name: 'Nguyễn Thị Đào', nameSure: true, birth: '1980-04-12', sex: 'Nữ' });
  });

  it('leaves an issue date that stands where the address should alone', () => {
    expect(card('075180012345||Nguyễn Thị Đào|12041980|Nữ|01052021').address).toBeNull();
  });

  it('knows the year of birth from the number where the date says less or something else', () => {
    for (const date of ['00001980', '1980', '', '31021980', '1204198', '12041908'])
      expect(card(`075180012345||Nguyễn Thị Đào|${date}|Nữ|Ấp 3|01052021`).birth).toBe('1980');
    expect(card('075203012345||Trần Văn An||Nam|Ấp 3|').birth).toBe('2003');
  });

  it('takes the sex from the number where the field is missing', () => {
    expect(card('075180012345||Nguyễn Thị Đào|12041980||Ấp 3|').sex).toBe('Nữ');
    expect(card('075080012345||Trần Văn An|12041980').sex).toBe('Nam');
  });
});

describe('what scanners add', () => {
  it.each(['\r', '\n', '\r\n', '\t', '\u0003', '#', '|', '  '])('a suffix %j does no harm', (suffix) => {
    expect(card(whole + suffix)).toMatchObject({ number: '075180012345', birth: '1980-04-12' });
  });
  it.each([']Q1', '\u0002', '\u0010', '  ', 'QR:', '\ufeff'])('a prefix %j does no harm', (prefix) => {
    expect(card(prefix + whole)).toMatchObject({ number: '075180012345', oldNumber: '271234567' });
  });
  it('two scans run together are two cards', () => {
    const second = '075080054321||Trần Văn An|01021980|Nam|Ấp 4|02052021';
    for (const between of ['', ' ', '\r\n', '|']) {
      const cards = cardsOf(whole + between + second);
      expect(cards.map((one) => [one.number, one.name, one.birth])).toEqual([
        ['075180012345', 'Nguyễn Thị Đào', '1980-04-12'],
        ['075080054321', 'Trần Văn An', '1980-02-01'],
      ]);
    }
    const short = '075180012345||Nguyễn Thị Đào|12041980|Nữ|Ấp 3, Đồng Nai';
    expect(cardsOf(short + second).map((one) => one.address)).toEqual(['Ấp 3, Đồng Nai', 'Ấp 4']);
  });
  it('a card scanned twice in one go is one card', () => {
    expect(cardsOf(whole + whole)).toHaveLength(1);
  });
  it('a scan that breaks off before a whole one is said to be lost', () => {
    expect(read(`075180012399||Nguyễn Th${whole}`)).toMatchObject({ lost: true, cards: [{ number: '075180012345' }] });
    expect(read(`${whole}075080054321||Trần V`)).toMatchObject({ lost: true, cards: [{ number: '075180012345' }] });
    expect(read(whole)).toMatchObject({ lost: false });
  });
});

describe('letters that come garbled', () => {
  it.each([
    ['Telex', '075180012345|271234567|Nguyeenx Thij DDaof|12041980|Nuwx|Aaps 3, Phus Loocj|01052021'],
    ['Telex, marks at the end of the word', '075180012345||Nguyenex Thij Daofd|12041980|Nuwx|Aaps 3|01052021'],
    ['VNI', '075180012345||Nguye6n4 Thi5 D9a2o|12041980|Nu74|A61p 3|01052021'],
    ['VIQR', "075180012345||Nguye^~n Thi. DDa`o|12041980|Nu+~|A^'p 3|01052021"],
    ['bytes typed one by one', '075180012345||Nguyá»…n Thá»‹ Ä\u0090Ã\u00a0o|12041980|Ná»¯|áº¤p 3|01052021'],
    ['CapsLock', '075180012345||nGUYỄN tHỊ đÀO|12041980|nỮ|ấP 3|01052021'],
    ['capitals', '075180012345||NGUYỄN THỊ ĐÀO|12041980|NỮ|ẤP 3|01052021'],
    ['CapsLock and Telex', '075180012345||nGUYEENX tHIJ ddAOF|12041980|nUWX|aAPS 3|01052021'],
  ])('are put right: %s', (_, text) => {
    expect(card(text)).toMatchObject({ number: '075180012345', name: 'Nguyễn Thị Đào', nameSure: true, birth: '1980-04-12', sex: 'Nữ' });
  });
  it('says that they had to be put right', () => {
    expect(card('075180012345||Nguyeenx Thij DDaof|12041980|Nuwx|Aaps 3|').repaired).toBe(true);
    expect(card('075180012345||NGUYỄN THỊ ĐÀO|12041980|NỮ|ẤP 3|').repaired).toBe(false);
  });
  it('are never taken for sure when they are lost', () => {
    for (const name of ['Nguyn Th o', 'Nguy?n Th? ?ào', 'Nguyen Thi Dao', 'Ng|', 'Nguyeenx Thij DDaofzz'])
      expect(card(`075180012345||${name}|12041980|Nữ|Ấp 3|01052021`)).toMatchObject({
        number: '075180012345',
        nameSure: false,
        address: null,
      });
  });
  it('names that are not Vietnamese stay as they are, and are asked about', () => {
    expect(card("075180012345||H'Hen Niê|12041980|Nữ|Buôn Sứt|01052021")).toMatchObject({ name: "H'Hen Niê", nameSure: false });
  });
  it.each([
    ['Dduwowng Thij Thuyf Duwowng', 'Đương Thị Thùy Dương'],
    ['Lee Hoaf', 'Lê Hòa'],
    ['Nguyeenx Quoocs Khanhs', 'Nguyễn Quốc Khánh'],
    ['Phan Giar Giang', 'Phan Giả Giang'],
    ['Traanf Xuaan Luwu', 'Trần Xuân Lưu'],
    ['Huynhf Thij Tuyeets Mai', 'Huỳnh Thị Tuyết Mai'],
    ['Vox Thij Hoaif Oanh', 'Võ Thị Hoài Oanh'],
  ])('Telex %s is %s', (typed, name) => {
    expect(card(`075180012345||${typed}|12041980|Nu|A|`)).toMatchObject({ name, nameSure: true });
  });
});

describe('keyboards that garble signs and digits', () => {
  it('reads other signs in the place of the bar', () => {
    for (const sign of ['~', '}', '¦', '*', '\\', ';'])
      expect(card(whole.replaceAll('|', sign))).toMatchObject({ number: '075180012345', name: 'Nguyễn Thị Đào', birth: '1980-04-12' });
  });
  it('reads fields that run together because the bar is dead', () => {
    expect(card(whole.replaceAll('|', ''))).toMatchObject({
      number: '075180012345',
      oldNumber: '271234567',
      name: 'Nguyễn Thị Đào',
      birth: '1980-04-12',
      repaired: true,
    });
  });
  it('keeps the number alone when VNI has eaten the digits behind the name', () => {
    expect(card('075180012345271234567Nguyễn Thị ĐãoNữẤp 3')).toMatchObject({
      number: '075180012345',
      oldNumber: '271234567',
      name: null,
      birth: '1980',
    });
  });
  it('reads the digits back from the Vietnamese keyboard of Windows', () => {
    const row = ['đ', 'ă', 'â', 'ê', 'ô', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
    const typed = whole.replace(/\d/g, (digit) => row[Number(digit)] ?? '');
    expect(card(typed)).toMatchObject({ number: '075180012345', oldNumber: '271234567', name: 'Nguyễn Thị Đào', birth: '1980-04-12' });
  });
});

describe('what is no card', () => {
  it('says what is wrong with it', () => {
    expect(problem('')).toBe('empty');
    expect(problem(' \r\n')).toBe('empty');
    expect(problem('8934563138165')).toBe('goods');
    expect(problem('89345631')).toBe('goods');
    expect(problem('999999999999')).toBe('goods');
    expect(problem('https://vneid.gov.vn/?id=075180012345')).toBe('link');
    expect(problem('DN4757912345678|4c6f|01/01/1980|1|')).toBe('insurance');
    expect(problem('7912345678|4e677579e1bb856e|01/01/1980|1|')).toBe('insurance');
    expect(problem('999180012345||Nguyễn Thị Đào|12041980|Nữ|Ấp 3')).toBe('other');
    expect(problem('VNEID-9f3a77c1e0')).toBe('other');
    expect(problem('xin chào')).toBe('other');
  });
  it('a scan that breaks off is half a card', () => {
    for (const length of [13, 20, 25, 38, 42, 44]) expect(problem(whole.slice(0, length))).toBe('half');
    expect(problem(whole.slice(5))).toBe('half');
  });
  it('a number that is no number is a keyboard that garbles', () => {
    expect(problem('áàảãạ|ấầẩ|Nguyễn Thị Đào|ạảấ|Nữ|Ấp 3|')).toBe('garbled');
  });
  it('rubbish without end is refused, and never takes long', () => {
    expect(problem('|'.repeat(3000))).toBe('long');
    const started = performance.now();
    for (const text of ['0'.repeat(2000), '|'.repeat(2000), '075180012345|'.repeat(150), 'đ'.repeat(2000), 'a1|'.repeat(600)]) read(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a number typed by hand', () => {
  it('stands for the card, without its name', () => {
    expect(card('075180012345')).toMatchObject({ number: '075180012345', name: null, birth: '1980', sex: 'Nữ' });
    expect(card('075 180 012 345')).toMatchObject({ number: '075180012345' });
    expect(card('271234567')).toMatchObject({ number: '271234567', name: null, birth: null });
  });
});
