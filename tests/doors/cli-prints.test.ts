import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../electron/store/open.ts';
import { cli, cliJson, newFolder } from '../support/cli.ts';
import { pagesOf } from '../support/pdf.ts';
import { smallOffice } from '../support/small-office.ts';

it('prints the sign-in sheet and the invitations of a conference named by its code', async () => {
  const folder = newFolder();
  const db = join(folder, 'sổ.sqlite');
  const store = openStore(db, { create: true });
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
});

it('says what is wrong with the call and leaves no file behind', async () => {
  const folder = newFolder();
  const db = join(folder, 'sổ.sqlite');
  openStore(db, { create: true }).close();
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
