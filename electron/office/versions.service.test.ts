import { expect, it } from 'vitest';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { day } from '../../shared/kernel/dates.ts';
import { createRecord } from '../store/records.ts';
import { officeVersionKind } from './office.kinds.ts';
import { officeOn } from './versions.service.ts';

it('takes the office as it was on the day, before the first version the earliest, and nothing in a new store', () => {
  const store = memoryStore();
  const on = (text: string) => store.read((reader) => officeOn(reader, day(text)))?.name;
  expect(on('2026-01-01')).toBeUndefined();
  store.write(testActor, (writer) => {
    createRecord(writer, officeVersionKind, { validFrom: day('2025-07-01'), name: 'BHXH cơ sở' });
    createRecord(writer, officeVersionKind, { validFrom: day('2020-01-01'), name: 'BHXH huyện' });
  });
  expect([on('2019-01-01'), on('2025-06-30'), on('2025-07-01')]).toEqual(['BHXH huyện', 'BHXH huyện', 'BHXH cơ sở']);
});
