import { expect, it } from 'vitest';
import { Repeats } from './repeats.ts';

const one = (name: string, more: { birth?: string; citizenId?: string; phone?: string; place?: string } = {}) => ({
  name,
  birth: null,
  citizenId: null,
  phone: null,
  place: null,
  ...more,
});

it('names the first of several who may be the same, and what agrees with them', () => {
  const repeats = new Repeats();
  repeats.add({ ...one('Lê B', { birth: '1981', place: 'Ấp 1' }), stands: 'dòng 2' });
  repeats.add({ ...one('LÊ B', { birth: '1981-05-01', phone: '0912 345 678' }), stands: 'dòng 3' });
  expect(repeats.judge(one('le b', { birth: '1981', place: 'ap 1', phone: '0912345678' }))).toEqual({
    state: 'ask',
    reason: 'Có thể là dòng 2: cùng tên, năm sinh, đơn vị.',
  });
  expect(repeats.judge(one('Lê B', { birth: '1981', place: 'Ấp 9', phone: '0912345678' })).reason).toBe(
    'Có thể là dòng 3: cùng tên, năm sinh, điện thoại.',
  );
  expect(repeats.judge(one('Lê C'))).toEqual({ state: 'new', reason: null });
});

it('the same number is the same person, under another name it is asked about with that name', () => {
  const repeats = new Repeats();
  repeats.add({ ...one('Nguyễn Thị Đào', { citizenId: '075180012345' }), stands: 'số 4' });
  expect(repeats.judge(one('N. T. Đào', { citizenId: '075180012345' }))).toEqual({ state: 'same', reason: 'Trùng số định danh với số 4.' });
  expect(repeats.judge(one('Trần Văn Ba', { citizenId: '075180012345' }))).toEqual({
    state: 'ask',
    reason: 'Cùng số định danh với số 4 (Nguyễn Thị Đào) nhưng khác tên.',
  });
});
