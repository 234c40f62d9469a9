import { expect, test } from 'vitest';
import { mergeValues } from './merging.ts';
import type { PersonValues } from './contract.ts';

const person = (more: Partial<PersonValues>): PersonValues => ({
  name: 'Nguyễn Thị Đào',
  birth: null,
  sex: null,
  phone: null,
  address: null,
  communeId: null,
  state: 'potential',
  reason: null,
  ...more,
});

test('what the kept person has stays, blanks are filled, a whole birthday replaces its year', () => {
  const kept = person({ birth: '1980', phone: '0912000111' });
  const gone = person({ name: 'NGUYEN THI DAO', birth: '1980-04-12', phone: '0999', address: 'Ấp 3', state: 'refused', reason: 'noMoney' });
  expect(mergeValues(kept, gone)).toEqual(
    person({ birth: '1980-04-12', phone: '0912000111', address: 'Ấp 3', state: 'refused', reason: 'noMoney' }),
  );
  expect(mergeValues(person({ birth: '1981' }), gone).birth).toBe('1981');
  expect(mergeValues(person({ state: 'notYet', reason: 'later' }), gone)).toMatchObject({ state: 'notYet', reason: 'later' });
  expect(mergeValues(person({ state: 'notYet' }), gone)).toMatchObject({ state: 'notYet', reason: null });
});
