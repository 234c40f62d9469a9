import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOffice } from '../../electron/rooms.ts';
import { cli, cliJson, newFolder } from '../support/cli.ts';
import { smallOffice } from '../support/small-office.ts';

let store: string;
beforeAll(() => {
  store = join(newFolder(), 'sổ.sqlite');
  const made = openOffice(store, { create: true });
  smallOffice(made, (office) => {
    const [a] = [office.commune('XA01'), office.commune('XA02')];
    for (const day of ['2025-03-03', '2025-03-05']) office.airing(day, { commune: a, status: 'planned' });
  });
  made.close();
});

interface Printed {
  file: string;
  communes: { code: string; name: string; planned: number }[];
}
const pages = (file: string) =>
  readFileSync(file)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length;

describe('print airing-confirmation', () => {
  it('writes the slips of all communes of the month into one PDF', async () => {
    const out = join(newFolder(), 'phiếu', 'Tháng 3.pdf');
    const { code, json } = await cliJson<Printed>('print', 'airing-confirmation', '--period', '2025-03', '--out', out, '--db', store);
    expect([code, json]).toEqual([
      0,
      {
        file: out,
        communes: [
          { code: 'XA01', name: 'Xã XA01', planned: 2 },
          { code: 'XA02', name: 'Xã XA02', planned: 0 },
        ],
      },
    ]);
    expect(pages(out)).toBe(2);
  });

  it('writes that of one commune, whatever the case of its code, and refuses one that is not known', async () => {
    const out = join(newFolder(), 'một.pdf');
    const { json } = await cliJson<Printed>(
      'print',
      'airing-confirmation',
      '--period',
      '2025-03',
      '--commune',
      'xa02',
      '--out',
      out,
      '--db',
      store,
    );
    expect(json.communes.map((one) => one.code)).toEqual(['XA02']);
    expect(pages(out)).toBe(1);
    const unknown = await cli('print', 'airing-confirmation', '--period', '2025-03', '--commune', 'XA99', '--out', out, '--db', store);
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('xã mã XA99')]);
  });

  it('as a workbook to be filled in is one commune’s; several are refused and leave no file', async () => {
    const out = join(newFolder(), 'phiếu.xlsx');
    const print = (...more: string[]) => cli('print', 'airing-confirmation', '--period', '2025-03', '--out', out, '--db', store, ...more);
    expect(await print()).toMatchObject({ code: 1, err: expect.stringContaining('--commune') });
    expect(existsSync(out)).toBe(false);
    expect((await print('--commune', 'XA01')).code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(await print('--out', `${out}.txt`)).toMatchObject({ code: 2, err: expect.stringContaining('.pdf hoặc .xlsx') });
  });

  it('says how it is written: the period, the target and what to print', async () => {
    for (const words of [[], ['thiệp'], ['airing-confirmation'], ['airing-confirmation', '--period', '2025-03']])
      expect((await cli('print', ...words, '--db', store)).code).toBe(2);
  });
});
