import { openApi } from './api.ts';
import type { ExceptionValues, PatternValues } from '../../shared/broadcasts/patterns/contract.ts';
import { day } from '../../shared/kernel/dates.ts';

export const values = (more: Partial<PatternValues>): PatternValues => ({
  places: [],
  weekdays: ['mon', 'wed', 'fri'],
  times: '5h, 17h',
  programme: null,
  topics: ['bhxhtn'],
  count: 1,
  minutes: 10,
  language: null,
  source: 'BHXH tỉnh',
  agreementNumber: null,
  validFrom: day('2026-01-01'),
  validTo: null,
  note: null,
  ...more,
});
export const april = { from: day('2026-04-01'), to: day('2026-04-30'), patternIds: null };
/** 13 Mondays, Wednesdays and Fridays, twice a day. */
export const inApril = 26;

/** Today is 10/03/2026. */
export async function openedPatterns() {
  const { api, store, bugs } = openApi();
  const communes: string[] = [];
  for (const name of ['An Phước', 'Đào Nguyên', 'Phước Tân'])
    communes.push(
      (
        await api.office.communes.save({
          existing: null,
          values: { code: name, name, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
        })
      ).id,
    );
  const patterns = api.broadcasts.patterns;
  const add = (more: Partial<PatternValues> = {}) =>
    patterns.save({ existing: null, values: values({ places: [communes[0] ?? ''], ...more }) });
  const except = (more: Partial<ExceptionValues>) =>
    patterns.exceptions.add({ patternIds: [], from: day('2026-04-01'), to: null, times: null, reason: null, ...more });
  const airings = async (more: object = {}) =>
    (await api.broadcasts.list({ filter: { from: april.from, to: april.to, ...more }, sort: { by: 'day' } })).rows;
  const at = async (on: string) => (await airings({ from: on, to: on })).map((one) => one.time);
  return { api, store, bugs, communes, patterns, add, except, airings, at };
}
