import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';
import { communes, workbookOf } from '../../tests/support/exchange.ts';
import { fileToTake, taken } from '../../tests/support/intake.ts';
import { memoryStore, testActor } from '../../tests/support/store.ts';
import { router } from '../api/router.ts';
import { lockWorkbook } from '../documents/lock/lock.ts';

const month = { year: 2026, month: 3 };
const book = async (name: string) => workbookOf(communes({ 'Mã xã': name, 'Tên xã': `Xã ${name}` }));

/** Two windows of one office. */
function windows() {
  const store = memoryStore();
  const { api, bugs } = openApi(store);
  const log = { bug: (...place: unknown[]) => bugs.push(place) };
  const context = { ...testActor, caller: 'another', open: () => store, file: store.file, now: store.surroundings.now, log, version: '0' };
  return { one: api, other: createRouterClient(router, { context }), bugs };
}

describe('a file that was read belongs to its window', () => {
  it('another window reads one of its own beside it, and both are written', async () => {
    const { one, other } = windows();
    const first = await taken(one.exchange.read({ files: [fileToTake(await book('1'))] }));
    const second = await taken(other.exchange.read({ files: [fileToTake(await book('2'))] }));
    expect((await taken(one.exchange.apply({ token: first.token, leaveOutErrors: false }))).written).toBe(true);
    expect((await taken(other.exchange.apply({ token: second.token, leaveOutErrors: false }))).written).toBe(true);
    expect((await one.office.communes.list({})).map(({ code }) => code).sort()).toEqual(['1', '2']);
  });

  it('another window cannot write it, nor a window under another kind of file', async () => {
    const { one, other } = windows();
    const { token } = await taken(one.exchange.read({ files: [fileToTake(await book('1'))] }));
    const refused = { code: 'REFUSED', message: expect.stringContaining('không còn trong bộ nhớ') };
    expect(await refusal(taken(other.exchange.apply({ token, leaveOutErrors: false })))).toMatchObject(refused);
    expect(await refusal(taken(one.broadcasts.lists.apply({ token, leaveOutErrors: false })))).toMatchObject(refused);
  });

  it('reading another of the same kind puts the first aside', async () => {
    const { one } = windows();
    const first = await taken(one.exchange.read({ files: [fileToTake(await book('1'))] }));
    await taken(one.exchange.read({ files: [fileToTake(await book('2'))] }));
    expect(await refusal(taken(one.exchange.answer({ token: first.token, answers: {} })))).toMatchObject({ code: 'REFUSED' });
  });
});

describe('a file with a password', () => {
  const locked = async (name: string, password: string) => fileToTake(lockWorkbook(await book(name), password), `${name}.xlsx`);
  const asked = { code: 'INVALID', data: { fields: [{ field: 'password' }] } };

  it('is asked for it by every kind of file, and opened by any that was typed', async () => {
    const { api } = openApi();
    const files = [await locked('1', '1234')];
    const calls = [
      () => taken(api.exchange.read({ files })),
      () => taken(api.broadcasts.lists.read({ files })),
      () => taken(api.broadcasts.confirmations.read({ month, files })),
      () => taken(api.people.visitSlips.back.read({ files })),
    ];
    for (const call of calls) expect(await refusal(call())).toMatchObject(asked);
    expect(await refusal(taken(api.exchange.read({ files, passwords: ['9999'] })))).toMatchObject(asked);
    expect((await taken(api.exchange.read({ files, passwords: ['9999', '1234'] }))).sheets.Xã?.new).toBe(1);
    expect((await taken(api.exchange.read({ files, passwords: ['1234', '9999'] }))).sheets.Xã?.new).toBe(1);
  });

  it('among several is named, and left beside the others when nobody can open it', async () => {
    const { api } = openApi();
    const files = [fileToTake(await book('1'), 'mở.xlsx'), await locked('2', '1234')];
    const read = (more: object) => taken(api.broadcasts.confirmations.read({ month, files, ...more }));
    expect(await refusal(read({}))).toMatchObject({ ...asked, message: expect.stringContaining('2.xlsx: ') });
    const left = await read({ leaveLocked: true });
    expect(left.files.map(({ name, refusal: why }) => [name, why])).toEqual([
      ['mở.xlsx', expect.stringContaining('không phải phiếu xác nhận')],
      ['2.xlsx', expect.stringContaining('mật khẩu')],
    ]);
  });
});
