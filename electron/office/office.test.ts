import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { CommuneValues } from '../../shared/office/contract.ts';

const commune = (code: string, name: string, more: Partial<CommuneValues> = {}): CommuneValues => ({
  code,
  name,
  kind: 'xã',
  validFrom: null,
  validTo: null,
  ethnicArea: false,
  successorIds: [],
  ...more,
});
const person = (name: string) => ({ name, title: null, phone: null, validFrom: null, validTo: null });
const officeFrom = (validFrom: string, name: string) => ({
  validFrom: day(validFrom),
  name,
  superior: null,
  place: null,
  symbol: null,
  director: null,
  directorTitle: null,
  preparer: null,
  checker: null,
  address: null,
  phone: null,
});

const opened = () => {
  const { api, store, bugs } = openApi();
  const add = (...values: Parameters<typeof commune>) => api.office.communes.save({ existing: null, values: commune(...values) });
  const names = async (text: string) => (await api.office.communes.list({ text })).map((row) => row.name);
  return { api, store, bugs, add, names };
};

describe('what arrives wrong at the api', () => {
  it('comes back as INVALID with every field and a Vietnamese message, and is no bug', async () => {
    const { api, bugs } = opened();
    const values = { ...commune(' ', ''), validFrom: '2026-02-30' as never, ethnicArea: null as never };
    const { code, message, data } = await refusal(api.office.communes.save({ existing: null, values }));
    expect(code).toBe('INVALID');
    expect(message).toBe('Chưa nhập mã.');
    expect(data).toEqual({
      fields: [
        { field: 'code', message: 'Chưa nhập mã.' },
        { field: 'name', message: 'Chưa nhập.' },
        { field: 'validFrom', message: 'Ngày chưa đúng. Nhập dạng ngày/tháng/năm, ví dụ 05/03/2026.' },
        { field: 'ethnicArea', message: 'Chưa nhập.' },
      ],
    });
    expect(bugs).toEqual([]);
  });

  it('names the field whose meaning is wrong too', async () => {
    const { add } = opened();
    const { data } = await refusal(add('TP', 'Thạnh Phú', { validFrom: day('2026-02-01'), validTo: day('2026-01-01') }));
    expect(data).toEqual({ fields: [{ field: 'validTo', message: 'Ngày hết hiệu lực phải sau ngày bắt đầu.' }] });
  });
});

describe('communes', () => {
  it('are found without accents, and typed accents narrow', async () => {
    const { add, names } = opened();
    await add('01', 'Đường Hoa');
    await add('02', 'Dương Hòa');
    await add('03', 'An Phước');
    expect(await names('duong')).toEqual(['Dương Hòa', 'Đường Hoa']);
    expect(await names('đường')).toEqual(['Đường Hoa']);
    expect(await names('dương hoà')).toEqual(['Dương Hòa']);
    expect(await names('03')).toEqual(['An Phước']);
    expect(await names('không có')).toEqual([]);
  });

  it('stand in Vietnamese order', async () => {
    const { add, names } = opened();
    for (const [at, name] of ['Đại An', 'Ân Thi', 'Xuân Lộc', 'An Phước', 'Dầu Giây', 'Áng Sơn'].entries()) await add(`${at}`, name);
    expect(await names('')).toEqual(['An Phước', 'Áng Sơn', 'Ân Thi', 'Dầu Giây', 'Đại An', 'Xuân Lộc']);
  });

  it('of a day leave out those that ended or have not begun', async () => {
    const { api, add } = opened();
    await add('01', 'Cũ', { validTo: day('2025-06-30') });
    await add('02', 'Mới', { validFrom: day('2025-07-01') });
    const on = async (text: string) => (await api.office.communes.list({ validOn: day(text) })).map((row) => row.name);
    expect(await on('2025-06-30')).toEqual(['Cũ']);
    expect(await on('2025-07-01')).toEqual(['Mới']);
  });

  it('refuse a code in use, whatever its case', async () => {
    const { add } = opened();
    await add('tp-hoà', 'Thạnh Phú');
    const { code, data } = await refusal(add('TP-HÒA', 'Khác'));
    expect(code).toBe('INVALID');
    expect(data).toEqual({ fields: [{ field: 'code', message: expect.stringContaining('tp-hoà') }] });
  });

  it('keep their successors in order, and a change of these alone moves the version', async () => {
    const { api, add } = opened();
    const [a, b, c] = [await add('A', 'A'), await add('B', 'B'), await add('C', 'C')];
    const saved = await api.office.communes.save({ existing: a, values: commune('A', 'A', { successorIds: [c.id, b.id] }) });
    expect(saved.version).toBe(2);
    const [row] = await api.office.communes.list({ text: 'A' });
    expect(row?.successors.map((one) => one.code)).toEqual(['C', 'B']);
    const again = await api.office.communes.save({ existing: saved, values: commune('A', 'A', { successorIds: [c.id, b.id] }) });
    expect(again.version).toBe(2);
  });

  it('never succeed themselves, directly or round about', async () => {
    const { api, add } = opened();
    const a = await add('A', 'A');
    const b = await add('B', 'B', { successorIds: [a.id] });
    const c = await add('C', 'C', { successorIds: [b.id] });
    const field = async (successorIds: string[]) =>
      (await refusal(api.office.communes.save({ existing: a, values: commune('A', 'A', { successorIds }) }))).data;
    expect(await field([a.id])).toEqual({ fields: [{ field: 'successorIds', message: expect.stringContaining('chính nó') }] });
    expect(await field([c.id])).toEqual({ fields: [{ field: 'successorIds', message: expect.stringContaining('vòng lại') }] });
    const unknown = c.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(await field([unknown])).toEqual({ fields: [{ field: 'successorIds', message: expect.stringContaining('Không còn') }] });
  });

  it('are not removed while a predecessor names them', async () => {
    const { api, add } = opened();
    const b = await add('B', 'B');
    const a = await add('A', 'A', { successorIds: [b.id] });
    expect(await refusal(api.records.remove({ ...b, kind: 'commune' }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('1 xã được kế thừa'),
    });
    await api.records.remove({ ...a, kind: 'commune' });
    await api.records.remove({ ...b, kind: 'commune' });
    expect(await api.office.communes.list({})).toEqual([]);
  });

  it('come back from the bin, unless another has taken their code', async () => {
    const { api, add } = opened();
    const binned = await api.records.remove({ ...(await add('A', 'A')), kind: 'commune' });
    const other = await add('a', 'Khác');
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('đã dùng'),
    });
    await api.records.remove({ ...other, kind: 'commune' });
    await api.app.undo({ undo: binned.undo ?? '' });
    expect((await api.office.communes.list({})).map((row) => row.name)).toEqual(['A']);
  });

  it('answer a stale save with CONFLICT and both versions, a lost one with NOT_FOUND', async () => {
    const { api, add } = opened();
    const a = await add('A', 'A');
    const saved = await api.office.communes.save({ existing: a, values: commune('A', 'Mới') });
    const stale = await refusal(api.office.communes.save({ existing: a, values: commune('A', 'Cũ') }));
    expect(stale).toMatchObject({
      code: 'CONFLICT',
      data: { stored: expect.objectContaining({ name: 'Mới' }), sent: expect.objectContaining({ name: 'Cũ' }) },
    });
    await api.records.remove({ ...saved, kind: 'commune' });
    expect(await refusal(api.records.remove({ ...saved, kind: 'commune' }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('staff', () => {
  it('are found as «nguyen thi dao», and «đạo» does not find «Đào»', async () => {
    const { api } = opened();
    await api.office.staff.save({ existing: null, values: person('Nguyễn Thị Đào') });
    await api.office.staff.save({ existing: null, values: person('Trần Đạo') });
    const names = async (text: string) => (await api.office.staff.list({ text })).map((row) => row.name);
    expect(await names('nguyen thi dao')).toEqual(['Nguyễn Thị Đào']);
    expect(await names('đạo')).toEqual(['Trần Đạo']);
    expect(await names('dao')).toEqual(['Nguyễn Thị Đào', 'Trần Đạo']);
  });

  it('go to the bin and come back', async () => {
    const { api } = opened();
    const binned = await api.records.remove({ ...(await api.office.staff.save({ existing: null, values: person('Lan') })), kind: 'staff' });
    expect(await api.office.staff.list({})).toEqual([]);
    await api.app.undo({ undo: binned.undo ?? '' });
    expect(await api.office.staff.list({})).toMatchObject([{ name: 'Lan', version: 3 }]);
  });
});

describe('versions of the office', () => {
  it('begin on a day of their own and stand newest first', async () => {
    const { api } = opened();
    const { list, save } = api.office.versions;
    const old = await save({ existing: null, values: officeFrom('2020-01-01', 'BHXH huyện') });
    await save({ existing: null, values: officeFrom('2025-07-01', 'BHXH cơ sở') });
    expect((await list()).map((row) => row.name)).toEqual(['BHXH cơ sở', 'BHXH huyện']);
    expect(await refusal(save({ existing: null, values: officeFrom('2025-07-01', 'x') }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'validFrom', message: expect.stringContaining('01/07/2025') }] },
    });
    const binned = await api.records.remove({ ...old, kind: 'officeVersion' });
    await save({ existing: null, values: officeFrom('2020-01-01', 'BHXH quận') });
    expect(await refusal(api.app.undo({ undo: binned.undo ?? '' }))).toMatchObject({ code: 'REFUSED' });
  });

  it('may be begun by a setting with no name yet, and still be listed', async () => {
    const { api } = opened();
    await api.office.settings.set({ key: 'office.place', year: null, value: 'Long Thành' });
    expect(await api.office.versions.list()).toMatchObject([{ name: '', place: 'Long Thành' }]);
  });
});

describe('settings through the api', () => {
  it('are listed for a year and refused with what would be right', async () => {
    const { api } = opened();
    await api.office.settings.set({ key: 'R1.perWeek', year: 2026, value: '3' });
    const value = async (year: number) => (await api.office.settings.list({ year })).find((row) => row.key === 'R1.perWeek')?.value;
    expect([await value(2025), await value(2026)]).toEqual(['2', '3']);
    expect(await refusal(api.office.settings.set({ key: 'R1.perWeek', year: 2026, value: 'ba' }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'value', message: expect.stringContaining('Số nguyên từ 1 đến 50') }] },
    });
  });
});
