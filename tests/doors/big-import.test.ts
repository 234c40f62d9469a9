import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * A year of a big office, brought in by the command line in a process of its own. What must come out is counted here, from these very
 * arrays, with nothing of the product.
 */
interface Airing {
  on: string;
  hour: string;
  commune: string | null;
  topics: string[];
  count: number;
  language: string | null;
  source: string;
  status: string;
}
interface Conference {
  code: string;
  on: string;
  held: boolean;
  attended: number;
}
interface Attendee {
  conference: Conference;
  number: number;
  present: boolean;
  results: string[];
  joined: string | null;
  handedOver: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'nhập lớn '));
const two = (value: number) => String(value).padStart(2, '0');
const dayOfYear = (at: number) => new Date(Date.UTC(2025, 0, 1 + (at % 365))).toISOString().slice(0, 10);
const vietnamese = (iso: string) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
const allTopics = ['BHXH tự nguyện', 'BHYT hộ gia đình', 'BHYT HSSV', 'BHXH bắt buộc', 'BHXH một lần', 'BHTN', 'Khác'];

const airings: Airing[] = Array.from({ length: 20_000 }, (_, at) => ({
  on: dayOfYear(at * 7),
  hour: `${two(5 + (at % 13))}:${two((at * 15) % 60)}`,
  commune: at % 29 === 0 ? null : `X${at % 20}`,
  topics: at % 5 === 0 ? [allTopics[at % 7] ?? '', allTopics[(at + 2) % 7] ?? ''] : [allTopics[at % 3] ?? ''],
  count: 1 + (at % 3),
  language: at % 11 === 0 ? 'Chơ Ro' : at % 2 === 0 ? 'Kinh' : null,
  source: ['BHXH VN', 'BHXH tỉnh', 'Tự sản xuất'][at % 3] ?? '',
  status: at % 17 === 0 ? 'không phát' : at % 19 === 0 ? 'kế hoạch' : ' Đã phát ',
}));
const conferences: Conference[] = Array.from({ length: 100 }, (_, at) => ({
  code: `HN${at + 1}`,
  on: dayOfYear(at * 11),
  held: at % 9 !== 0,
  attended: 30 + at,
}));
/** Every tenth conference has its roster without a single mark: there the typed figure counts. */
const attendees: Attendee[] = Array.from({ length: 5_000 }, (_, at) => {
  const conference = conferences[at % 100] as Conference;
  const results = at % 8 === 0 ? ['BHXH TN'] : at % 13 === 0 ? ['BHYT HGĐ', 'Tái tục BHXH TN'] : [];
  return {
    conference,
    number: Math.floor(at / 100) + 1,
    present: (at % 100) % 10 !== 3 && at % 4 !== 0,
    results,
    joined: results.length > 0 && at % 3 === 0 ? dayOfYear(at * 11 + 40) : null,
    handedOver: at % 21 === 0,
  };
});

async function writeFixture(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Xã').addRows([['Mã xã', 'Tên xã'], ...Array.from({ length: 20 }, (_, at) => [`X${at}`, `Xã số ${at}`])]);
  book
    .addWorksheet('Phát thanh')
    .addRows([
      ['Ngày', 'Giờ', 'Mã xã', 'Chương trình', 'Chủ đề phát', 'Số lượt', 'Ngôn ngữ', 'Nguồn', 'Trạng thái'],
      ...airings.map((one, at) => [
        at % 2 === 0 ? vietnamese(one.on) : new Date(`${one.on}T00:00:00Z`),
        one.hour,
        one.commune,
        `Chương trình ${at % 300}`,
        one.topics.join('; '),
        one.count,
        one.language,
        one.source,
        one.status,
      ]),
    ]);
  book
    .addWorksheet('Hội nghị')
    .addRows([
      ['Mã hội nghị', 'Tên hội nghị', 'Loại', 'Ngày', 'Trạng thái', 'Số dự'],
      ...conferences.map((one) => [
        one.code,
        `Hội nghị ${one.code}`,
        'hội nghị',
        vietnamese(one.on),
        one.held ? 'đã tổ chức' : 'hoãn',
        one.attended,
      ]),
    ]);
  book
    .addWorksheet('Người tham dự')
    .addRows([
      ['Mã hội nghị', 'TT', 'Họ và tên', 'Ngày sinh', 'Có mặt', 'Kết quả', 'Ngày tham gia', 'Chuyển TCDVT'],
      ...attendees.map((one, at) => [
        one.conference.code.toLowerCase(),
        one.number,
        `Nguyễn Thị Đào ${at}`,
        1950 + (at % 50),
        one.present ? 'x' : null,
        one.results.join('; ') || null,
        one.joined ? vietnamese(one.joined) : null,
        one.handedOver ? 'X' : null,
      ]),
    ]);
  await book.xlsx.writeFile(file);
}

/** The figures by hand: sums over the arrays of what lies between two days. */
function countedByHand(from: string, to: string): Record<string, number> {
  const within = (on: string) => from <= on && on <= to;
  const aired = airings.filter((one) => one.status.trim().toLowerCase() === 'đã phát' && within(one.on));
  const times = (pass: (one: Airing) => boolean) => aired.filter(pass).reduce((sum, one) => sum + one.count, 0);
  const held = conferences.filter((one) => one.held);
  const rosters = new Map(held.map((one) => [one.code, attendees.filter(({ conference }) => conference === one)]));
  const attendance = held
    .filter((one) => within(one.on))
    .map((one) => {
      const present = (rosters.get(one.code) ?? []).filter((guest) => guest.present).length;
      return present > 0 ? present : one.attended;
    })
    .reduce((sum, people) => sum + people, 0);
  const results = (...kinds: string[]) =>
    attendees
      .filter(({ conference, joined }) => conference.held && within(joined ?? conference.on))
      .reduce((sum, guest) => sum + guest.results.filter((kind) => kinds.includes(kind)).length, 0);
  return {
    'LOA.TONG': times(() => true),
    'LOA.BHXHTN': times((one) => one.topics.includes('BHXH tự nguyện')),
    'LOA.BHYTHGD': times((one) => one.topics.includes('BHYT hộ gia đình')),
    'LOA.HSSV': times((one) => one.topics.includes('BHYT HSSV')),
    'LOA.KHAC': times((one) => one.topics.some((topic) => !allTopics.slice(0, 3).includes(topic))),
    'LOA.DANTOC': times((one) => one.language === 'Chơ Ro'),
    'LOA.TUSX': times((one) => one.source === 'Tự sản xuất'),
    'HN.TT': held.filter((one) => within(one.on)).length,
    'HN.NGUOIDU': attendance,
    'KQ.TIEPCAN': attendance,
    'KQ.BHXHTN': results('BHXH TN'),
    'KQ.BHYTHGD': results('BHYT HGĐ'),
    'KQ.TAITUC': results('Tái tục BHXH TN', 'Tái tục BHYT HGĐ'),
    'KQ.CHUYENDVT': attendees.filter(({ conference, handedOver }) => conference.held && handedOver && within(conference.on)).length,
  };
}

const root = resolve(import.meta.dirname, '../..');
const [file, store, memoryFile] = [join(folder, 'năm.xlsx'), join(folder, 'sổ.sqlite'), join(folder, 'bộ-nhớ.txt')];
const watch = join(folder, 'watch.mjs');

/** The command line as users run it; its peak memory, threads and all, is left in a file when it ends. */
function runCli(...args: string[]) {
  const started = performance.now();
  const node = ['--import', pathToFileURL(watch).href, join(root, 'electron/host/cli/main.ts'), ...args, '--db', store, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(`${status}: ${stderr}`);
  return {
    json: JSON.parse(stdout),
    peakMb: Number(readFileSync(memoryFile, 'utf8')) / 1024,
    seconds: (performance.now() - started) / 1000,
  };
}

describe('a workbook of 20,000 airings and 5,000 attendees', () => {
  let imported: ReturnType<typeof runCli>;
  beforeAll(async () => {
    const save = `writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS))`;
    writeFileSync(watch, `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => ${save});\n`);
    await writeFixture(file);
    imported = runCli('import', file);
  }, 120_000);

  it('comes in whole, without an error', () => {
    const all = (count: number) => ({ new: count, changed: 0, same: 0, errors: 0 });
    expect(imported.json.sheets).toEqual({ Xã: all(20), 'Phát thanh': all(20_000), 'Hội nghị': all(100), 'Người tham dự': all(5000) });
    expect(imported.json.errors).toEqual([]);
  });

  it('fits a PC of 4 GB with room to spare', () => {
    console.log(
      `peak memory of the import: ${imported.peakMb.toFixed(0)} MB, ${imported.seconds.toFixed(1)} s with the start of the process`,
    );
    expect(imported.peakMb).toBeGreaterThan(50);
    expect(imported.peakMb).toBeLessThan(1500);
  });

  it.each([1, 6, 10, 12])('gives the figures counted by hand for month %d and up to it', (month) => {
    const { json } = runCli('report', 'monthly', '--period', `2025-${two(month)}`, '--out', join(folder, `${month}.xlsx`));
    const last = new Date(Date.UTC(2025, month, 0)).toISOString().slice(0, 10);
    const shown = (span: 'month' | 'ytd') =>
      Object.fromEntries(Object.keys(countedByHand(last, last)).map((code) => [code, json.indicators[code][span]]));
    expect(shown('month')).toEqual(countedByHand(`2025-${two(month)}-01`, last));
    expect(shown('ytd')).toEqual(countedByHand('2025-01-01', last));
  });

  it('changes nothing the second time', () => {
    const again = runCli('import', file).json.sheets;
    expect(again['Phát thanh']).toEqual({ new: 0, changed: 0, same: 20_000, errors: 0 });
    expect(again['Người tham dự']).toEqual({ new: 0, changed: 0, same: 5000, errors: 0 });
  });
});
