import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unlockWorkbook } from '../../electron/documents/lock/lock.ts';
import { saveHandover, waitingPeople } from '../../electron/people/handovers/handovers.service.ts';
import { openOffice } from '../../electron/rooms.ts';
import { cli, cliJson, newFolder } from '../support/cli.ts';
import { pagesOf } from '../support/pdf.ts';
import { day } from '../../shared/kernel/dates.ts';
import { smallOffice } from '../support/small-office.ts';
import { testActor } from '../support/store.ts';

it('prints the sign-in sheet and the invitations of a conference named by its code', async () => {
  const folder = newFolder();
  const db = join(folder, 'sổ.sqlite');
  const store = openOffice(db, { create: true });
  smallOffice(store, (office) => office.conference('2026-03-05', { code: 'HN012', codeKey: 'hn012', attendees: [{}, {}] }));
  store.close();
  const made = async (kind: string, name: string, ...more: string[]) => {
    const { code, json } = await cliJson<{ file: string }>(
      'print',
      kind,
      '--conference',
      'hn012',
      '--out',
      join(folder, name),
      '--db',
      db,
      ...more,
    );
    expect(code).toBe(0);
    return new Uint8Array(readFileSync(json.file));
  };
  const [sheet] = await pagesOf(await made('roster', 'Danh sách.pdf', '--blank', '3'));
  expect(sheet?.text).toContain('Danh sách này có 2 người. Dự thêm');
  expect(await pagesOf(await made('invitations', 'mời.pdf'))).toHaveLength(2);
  expect((await made('invitations', 'mời.docx')).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  expect((await made('roster', 'ds.xlsx')).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  const word = ['--conference', 'HN012', '--out', join(folder, 'khóa.docx'), '--password', '4827-1936-5520', '--db', db];
  expect(await cli('print', 'invitations', ...word)).toMatchObject({ code: 1, err: expect.stringContaining('Word') });
  expect(existsSync(join(folder, 'khóa.docx'))).toBe(false);
});

it('says what is wrong with the call and leaves no file behind', async () => {
  const folder = newFolder();
  const db = join(folder, 'sổ.sqlite');
  openOffice(db, { create: true }).close();
  const out = join(folder, 'a.txt');
  expect(await cli('print', 'roster', '--conference', 'HN1', '--out', out, '--db', db)).toMatchObject({
    code: 2,
    err: expect.stringContaining('.txt'),
  });
  expect(await cli('print', 'poster', '--db', db)).toMatchObject({ code: 2, err: expect.stringContaining('roster, invitations') });
  const gone = await cli('print', 'roster', '--conference', 'HN1', '--out', join(folder, 'a.pdf'), '--db', db);
  expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('HN1') });
  expect(existsSync(out) || existsSync(join(folder, 'a.pdf'))).toBe(false);
});

it('prints the one list handed over that day and recipient leave, and names them where there are several', async () => {
  const folder = newFolder();
  const db = join(folder, 'sổ.sqlite');
  const store = openOffice(db, { create: true });
  smallOffice(store, (office) =>
    office.conference('2026-03-05', { status: 'held', attendees: [{ handedOver: true }, { handedOver: true }] }),
  );
  const [first, second] = waitingPeople(store);
  for (const [recipient, one] of [
    ['Bưu điện', first],
    ['Hội Nông dân', second],
  ] as const)
    saveHandover(store, testActor, {
      existing: null,
      values: { day: day('2026-03-06'), recipient, note: null, attendeeIds: [one?.id ?? ''] },
    });
  store.close();
  const out = join(folder, 'chuyển.pdf');
  const several = await cli('print', 'handover', '--day', '6/3/2026', '--out', out, '--db', db);
  expect(several).toMatchObject({ code: 1, err: expect.stringContaining('06/03/2026 cho Bưu điện') });
  const print = (...more: string[]) => cliJson<{ file: string }>('print', 'handover', '--recipient', 'buu dien', '--db', db, ...more);
  const { json } = await print('--out', out);
  const [page] = await pagesOf(new Uint8Array(readFileSync(json.file)));
  expect(page?.text).toContain('Bên nhận: Bưu điện');
  expect(await print('--out', join(folder, 'a.xlsx'), '--password', 'abc')).toMatchObject({ code: 2 });
  const locked = await print('--out', join(folder, 'phiếu.xlsx'), '--password', '4827-1936-5520');
  expect(
    Buffer.from(unlockWorkbook(readFileSync(locked.json.file), '4827-1936-5520'))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

it('makes a roster with a password that comes in again with it alone', async () => {
  const folder = newFolder();
  const db = join(folder, 'sổ.sqlite');
  const store = openOffice(db, { create: true });
  smallOffice(store, (office) => {
    office.conference('2026-03-05', { code: 'HN1', codeKey: 'hn1', attendees: [{}, {}] });
    office.conference('2026-03-06', { code: 'HN2', codeKey: 'hn2' });
  });
  store.close();
  const out = join(folder, 'ds.xlsx');
  await cliJson('print', 'roster', '--conference', 'HN1', '--password', '4827-1936-5520', '--out', out, '--db', db);
  const into = (...more: string[]) =>
    cliJson<{ rows: unknown[] }>('import-roster', out, '--conference', 'HN2', '--dry-run', '--db', db, ...more);
  expect(await into()).toMatchObject({ code: 1, json: { error: { message: expect.stringContaining('đặt mật khẩu') } } });
  expect(await into('--password', '4827')).toMatchObject({ code: 1, json: { error: { message: expect.stringContaining('không đúng') } } });
  expect((await into('--password', '4827-1936-5520')).json.rows).toHaveLength(2);
});
