import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { OutputValues } from '../../shared/outputs/contract.ts';
import { query } from '../store/connection.ts';

async function opened() {
  const { api, store } = openApi();
  const forms = await api.office.forms.list();
  const form = (code: string) => forms.find((one) => one.code === code)?.id ?? code;
  const output = (code: string, more: Partial<OutputValues> = {}): OutputValues => ({
    code: null,
    day: day('2026-03-05'),
    formId: form(code),
    type: null,
    channel: null,
    title: null,
    quantity: null,
    reach: null,
    link: null,
    waveId: null,
    cost: null,
    costSource: null,
    handled: false,
    note: null,
    ...more,
  });
  const add = (code: string, more: Partial<OutputValues> = {}) => api.outputs.save({ existing: null, values: output(code, more) });
  const list = (filter: Parameters<typeof api.outputs.list>[0]['filter'] = {}, more: object = {}) =>
    api.outputs.list({ offset: 0, limit: 200, filter, ...more });
  const titles = async (...args: Parameters<typeof list>) => (await list(...args)).rows.map((row) => row.title);
  const facts = () => store.read((reader) => reader.all(query.selectFrom('fact').select(['measure', 'amount', 'form']).orderBy('form')));
  return { api, store, output, add, list, titles, facts, form };
}

describe('outputs', () => {
  it('of a span are listed from its first day to its last, both counted in', async () => {
    const { add, titles } = await opened();
    for (const on of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) await add('I.2.2', { day: day(on), title: on });
    const march = { from: day('2026-03-01'), to: day('2026-03-31') };
    expect(await titles(march, { sort: { by: 'day', descending: false } })).toEqual(['2026-03-01', '2026-03-31']);
    expect((await titles({ from: day('2026-03-31') })).toSorted()).toEqual(['2026-03-31', '2026-04-01']);
    expect((await titles({ to: day('2026-03-01') })).toSorted()).toEqual(['2026-02-28', '2026-03-01']);
  });

  it('come back as they were entered, with their form', async () => {
    const { api, output } = await opened();
    const values = output('I.2.2', {
      code: 'B-1',
      type: 'bài',
      channel: 'Zalo OA',
      title: 'Lương hưu',
      quantity: 3,
      reach: 1200,
      link: 'https://zalo.me/x',
      cost: 500_000 as OutputValues['cost'],
      costSource: 'Khác',
      handled: true,
      note: 'Ghi chú',
    });
    const ref = await api.outputs.save({ existing: null, values });
    expect(await api.outputs.get({ id: ref.id })).toEqual({
      id: ref.id,
      version: ref.version,
      ...values,
      formCode: 'I.2.2',
      formName: 'Internet, mạng xã hội',
      unit: 'Sản phẩm',
    });
  });

  it('count their quantity, blank as one, and never what is stock, however it was typed', async () => {
    const { api, add, facts } = await opened();
    await add('I.5.1', { quantity: 40 });
    await add('I.5.3');
    const stock = await add('TQ', { type: ' NHẬP  KHO', quantity: 900 });
    expect(facts()).toEqual([
      { measure: 'output', amount: 40, form: 'I.5.1' },
      { measure: 'output', amount: 1, form: 'I.5.3' },
    ]);
    const { version, ...row } = await api.outputs.get({ id: stock.id });
    expect(row.type).toBe('nhập kho');
    await api.outputs.save({ existing: { id: stock.id, version }, values: { ...row, type: 'phát ra' } });
    expect(facts()).toHaveLength(3);
  });

  it('get the next free code when none is typed', async () => {
    const { api, add } = await opened();
    const code = async (ref: { id: string }) => (await api.outputs.get({ id: ref.id })).code;
    expect(await code(await add('TQ'))).toBe('HD1');
    await add('TQ', { code: 'hd41' });
    expect(await code(await add('TQ'))).toBe('HD42');
    expect(await refusal(add('TQ', { code: 'HD41' }))).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'code' }] } });
  });

  it('are refused where the form belongs to another room or is a heading', async () => {
    const { add } = await opened();
    for (const code of ['I.1.2', 'I.4', 'I', 'II.1'])
      expect(await refusal(add(code)), code).toMatchObject({ code: 'INVALID', data: { fields: [{ field: 'formId' }] } });
  });

  it('are refused with a quantity of nothing', async () => {
    const { add } = await opened();
    expect(await refusal(add('TQ', { quantity: 0 }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'quantity', message: 'Phải từ 1 trở lên.' }] },
    });
  });

  it('go to the bin and come back unless their code was taken; a stale save is a CONFLICT', async () => {
    const { api, add, output, list } = await opened();
    const ref = await add('TQ', { code: 'A' });
    await api.outputs.save({ existing: ref, values: output('TQ', { code: 'A', quantity: 5 }) });
    expect(await refusal(api.outputs.save({ existing: ref, values: output('TQ', { code: 'A', quantity: 6 }) }))).toMatchObject({
      code: 'CONFLICT',
    });
    const binned = await api.records.remove({ id: ref.id, version: 2, kind: 'output' });
    expect((await list()).total).toBe(0);
    expect(await refusal(api.outputs.get({ id: ref.id }))).toMatchObject({ code: 'NOT_FOUND' });
    const other = await add('TQ', { code: 'a' });
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
    await api.records.remove({ ...other, kind: 'output' });
    await api.app.undo({ undo: binned.undo ?? '' });
    expect((await list()).rows).toMatchObject([{ code: 'A', quantity: 5 }]);
  });
});

describe('the list of outputs', () => {
  it('is searched, filtered, sorted and cut into windows', async () => {
    const { add, titles, list, form } = await opened();
    await add('I.2.2', { title: 'Đường dài', channel: 'Facebook' });
    await add('I.2.2', { title: 'Dương tính', day: day('2026-04-01') });
    await add('TQ', { title: 'Ân cần', quantity: 7 });
    await add('KS', { title: 'An tâm', quantity: 2 });
    expect(await titles({ text: 'duong' })).toEqual(['Dương tính', 'Đường dài']);
    expect(await titles({ text: 'đường face' })).toEqual(['Đường dài']);
    expect(await titles({ formId: form('TQ') })).toEqual(['Ân cần']);
    expect(await titles({ to: day('2026-03-31') })).toHaveLength(3);
    const sort = (by: string, descending = false) => ({ sort: { by, descending } });
    expect(await titles({}, sort('title'))).toEqual(['An tâm', 'Ân cần', 'Dương tính', 'Đường dài']);
    expect((await titles({}, sort('quantity', true))).slice(0, 2)).toEqual(['Ân cần', 'An tâm']);
    expect((await list({}, sort('form'))).rows.map((row) => row.formCode)).toEqual(['I.2.2', 'I.2.2', 'KS', 'TQ']);
    const { rows, total } = await list({}, { ...sort('title'), offset: 3, limit: 2 });
    expect([rows.map((row) => row.title), total]).toEqual([['Đường dài'], 4]);
  });
});
