import { describe, expect, it } from 'vitest';
import type { ScannedCard } from '../scan/contract.ts';
import { type Candidate, matchCard } from './matching.ts';

const dao: ScannedCard = {
  number: '075180012345',
  oldNumber: '271234567',
  name: 'Nguyễn Thị Đào',
  nameSure: true,
  birth: '1980-04-12',
  sex: 'Nữ',
  address: null,
};
const row = (id: string, name: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name,
  birth: null,
  sex: null,
  citizenId: null,
  ...more,
});
const same = (id: string) => ({ kind: 'same', id });
const garbled = (name: string, more: Partial<ScannedCard> = {}): ScannedCard => ({ ...dao, name, nameSure: false, ...more });

describe('whose card it is', () => {
  it('the number decides where the name agrees, also shortened or not to be read', () => {
    const rows = [row('a', 'Nguyễn Thị Đào', { birth: '1980-04-12' }), row('b', 'N. T. Đào', { citizenId: dao.number })];
    expect(matchCard(dao, rows)).toEqual(same('b'));
    expect(matchCard({ ...dao, name: null, nameSure: false }, rows)).toEqual(same('b'));
    expect(matchCard(garbled('@@##'), rows)).toEqual(same('b'));
  });
  it('the number under another name is asked about, never marked unseen', () => {
    const rows = [row('a', 'Nguyễn Thị Đào', { birth: '1980-04-12' }), row('b', 'Sai Tên', { citizenId: dao.number })];
    expect(matchCard(dao, rows)).toEqual({ kind: 'ask', ids: ['b'], byNumber: true });
  });
  it('the old number decides where the new one is nowhere', () => {
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Đào', { birth: '1980' }), row('b', 'N. T. Đào', { citizenId: '271234567' })])).toEqual(
      same('b'),
    );
  });
  it('name and birth decide, by the day or by the year alone', () => {
    expect(matchCard(dao, [row('a', 'NGUYỄN THỊ ĐÀO', { birth: '1980-04-12' }), row('b', 'Trần Văn An')])).toEqual(same('a'));
    expect(matchCard(dao, [row('a', 'Nguyen Thi Dao', { birth: '1980' })])).toEqual(same('a'));
  });
  it('the whole date goes before the year', () => {
    const rows = [row('a', 'Nguyễn Thị Đào', { birth: '1980' }), row('b', 'Nguyễn Thị Đào', { birth: '1980-04-12' })];
    expect(matchCard(dao, rows)).toEqual(same('b'));
  });
  it('two who fit as well are asked about', () => {
    const rows = [row('a', 'Nguyễn Thị Đào', { birth: '1980' }), row('b', 'Nguyễn Thị Đào', { birth: '1980' })];
    expect(matchCard(dao, rows)).toEqual({ kind: 'ask', ids: ['a', 'b'] });
  });
  it('the name alone is asked about, and so is another birth', () => {
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Đào')])).toEqual({ kind: 'ask', ids: ['a'] });
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Đào', { birth: '1981-04-12' })])).toEqual({ kind: 'ask', ids: ['a'] });
  });
  it('a garbled name is known by what is left of it and the day of birth', () => {
    for (const name of ['Nguyn Th o', 'Nguy?n Th? ?ào', 'Nguyeễn Thị Đào', 'Nguyá»n Thá» Äà o'])
      expect(
        matchCard(garbled(name), [row('a', 'Nguyễn Thị Đào', { birth: '1980-04-12' }), row('b', 'Lê Bé', { birth: '1980-04-13' })]),
        name,
      ).toEqual(same('a'));
  });
  it('a name of which nothing is left is asked about when the day of birth fits', () => {
    expect(matchCard(garbled('@@##'), [row('a', 'Nguyễn Thị Đào', { birth: '1980-04-12' })])).toEqual({ kind: 'ask', ids: ['a'] });
    expect(matchCard(garbled('Nguyn Th o'), [row('a', 'Nguyễn Thị Đào', { birth: '1980' })])).toEqual({ kind: 'ask', ids: ['a'] });
  });
  it('another full number, another sex or another name is another person', () => {
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Đào', { birth: '1980-04-12', citizenId: '075180099999' })])).toEqual({ kind: 'new' });
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Đào', { birth: '1980-04-12', citizenId: '279999999' })])).toEqual({ kind: 'new' });
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Đào', { birth: '1980-04-12', sex: 'Nam' })])).toEqual({ kind: 'new' });
    expect(matchCard(dao, [row('a', 'Trần Thị Bé', { birth: '1980-04-12' })])).toEqual({ kind: 'new' });
    expect(matchCard(dao, [])).toEqual({ kind: 'new' });
  });
  it('an old number on the list does not part them when the card no longer says it', () => {
    const rows = [row('a', 'Nguyễn Thị Đào', { birth: '1980', citizenId: '279999999' })];
    expect(matchCard({ ...dao, oldNumber: null }, rows)).toEqual(same('a'));
  });
  it('accents that differ need the whole date', () => {
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Dạo', { birth: '1980' })])).toEqual({ kind: 'ask', ids: ['a'] });
    expect(matchCard(dao, [row('a', 'Nguyễn Thị Dạo', { birth: '1980-04-12' })])).toEqual(same('a'));
  });
});
