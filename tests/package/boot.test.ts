import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOffice } from '../../electron/rooms.ts';
import { buildShell, makeRunnable, writePage } from './build.ts';
import { newStage } from './play.ts';

const { folder, handlers, freshHome, play } = newStage();

beforeAll(async () => {
  await buildShell(folder);
  makeRunnable(folder);
  writePage(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built app boots', () => {
  test('lock, then engine, then window; only the places are settled before the lock', async () => {
    const { calls, result } = await play<{ schemes: unknown; entry: string; args: string[] }>('boots');
    const before = calls.slice(0, calls.indexOf('app.requestSingleInstanceLock'));
    expect(before).toEqual(['app.setAppUserModelId vn.sotruyenthong.bhxh', 'app.setPath userData', 'app.setPath sessionData']);
    const order = ['app.requestSingleInstanceLock', 'app.enableSandbox', 'utilityProcess.fork', 'new BrowserWindow', 'loadURL app://so/'];
    expect(calls.filter((call) => order.includes(call))).toEqual(order);
    expect(calls.at(-1)).toBe('window.maximize');
    expect(result.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
    expect(result.entry).toBe(join(folder, 'dist/main/engine-process.js'));
    expect(result.args.slice(0, 2)).toEqual(['--store', expect.stringMatching(/bhxh-truyen-thong\/so-truyen-thong\.sqlite$/)]);
  });

  test('a second start asks for the lock and quits: no engine, no window, no store', async () => {
    const home = freshHome();
    const { calls, result, exit } = await play('second', [], home);
    expect(calls.slice(-2)).toEqual(['app.requestSingleInstanceLock', 'app.quit']);
    expect(result).toEqual({ windows: 0, forks: 0 });
    expect(exit).toBe(0);
    expect(existsSync(join(home, 'bhxh-truyen-thong/so-truyen-thong.sqlite'))).toBe(false);
  });

  test('the window is sandboxed and has exactly these preferences', async () => {
    const { result } = await play<{ options: object }>('boots');
    expect(result.options).toEqual({
      x: 0,
      y: 0,
      width: 1366,
      height: 728,
      minWidth: 1024,
      minHeight: 680,
      show: false,
      title: 'Sổ truyền thông BHXH',
      backgroundColor: '#ffffff',
      autoHideMenuBar: true,
      webPreferences: {
        preload: join(folder, 'dist/preload/preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        plugins: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
      },
    });
  });
});

describe('no page goes astray', () => {
  test('no page leaves, is redirected, opens a window, hosts a webview or a foreign frame; a reload is allowed', async () => {
    const { result } = await play<{ own: object; other: object }>('guards');
    const refused = {
      away: [],
      awayByFrame: [],
      reload: false,
      innerFrame: true,
      redirect: true,
      webview: true,
      windows: [{ action: 'deny' }, { action: 'deny' }, { action: 'deny' }],
    };
    expect(result).toEqual({ own: refused, other: refused });
  });

  test('no permission is granted, neither on request nor on check nor for a device', async () => {
    const { result } = await play('permissions');
    expect(result).toEqual({ asked: 9, granted: [] });
  });
});

describe('app:// serves the built page and nothing else', () => {
  const served = {
    '/': 'text/html; charset=utf-8',
    '/index.html': 'text/html; charset=utf-8',
    '/assets/index-A1.js': 'text/javascript; charset=utf-8',
    '/assets/index-A1.css': 'text/css; charset=utf-8',
    '/assets/chu-1.woff2': 'font/woff2',
  };
  const refused = [
    'app://so/../bi-mat.html',
    'app://so/..%2fbi-mat.html',
    'app://so/%2e%2e/bi-mat.html',
    'app://so/%2e%2e%2fbi-mat.html',
    'app://so/assets/..%2f..%2fbi-mat.html',
    'app://so/..%5cbi-mat.html',
    'app://so/assets%5c..%5c..%5cbi-mat.html',
    'app://so/%252e%252e/bi-mat.html',
    'app://so//etc/passwd',
    'app://so/C:/Windows/win.ini',
    'app://so/index.html::$DATA',
    'app://so/index.html%00.js',
    'app://so/%E0%A4%A',
    'app://so/.bi-mat.js',
    'app://so/ghi-chu.exe',
    'app://so/assets',
    'app://so/khong-co.js',
    'app://khac/index.html',
    'app://so.example.com/index.html',
    'https://so/index.html',
  ];

  test('with the right types and a policy without inline script', async () => {
    interface Answer {
      url: string;
      status: number;
      headers: Record<string, string>;
      body: string;
    }
    const { result } = await play<{ answers: Answer[]; post: Answer; head: Answer }>(
      'files',
      Object.keys(served).map((path) => `app://so${path}`),
    );
    expect(result.answers.map(({ url, headers }) => [url.slice('app://so'.length), headers['content-type']])).toEqual(
      Object.entries(served),
    );
    for (const { status, headers } of [...result.answers, result.head]) {
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect(result.answers[0]?.body).toContain('<title>Sổ</title>');
    expect(result.head.body).toBe('');
    expect(result.post.status).toBe(405);
  });

  test('no way up, no hidden or unknown file, no other host, however it is written', async () => {
    const { result } = await play<{ answers: { url: string; status: number; body: string }[] }>('files', refused);
    expect(result.answers.filter(({ status }) => status !== 403 && status !== 404)).toEqual([]);
    expect(result.answers.filter(({ body }) => body !== '')).toEqual([]);
    expect(result.answers).toHaveLength(refused.length);
  });
});

describe('the page speaks with the engine', () => {
  test('the engine answers through the port that the preload hands over, again after a reload, and no stranger gets one', async () => {
    const { result } = await play<{ toStrangers: number; given: object[]; first: object; afterReload: object; refused: string }>('ports');
    expect(result.toStrangers).toBe(0);
    expect(result.given).toEqual(Array.from({ length: 3 }, () => ({ channel: 'engine-port', message: null })));
    expect(result.first).toEqual({ version: '0.0.1', today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(result.afterReload).toEqual(result.first);
    expect(result.refused).toMatch(/[À-ỹ]/);
  });

  test('the built engine makes workbooks and reads them in its worker, and files go through the port both ways', async () => {
    const { result } = await play<{
      template: { name: string; size: number };
      last: { kind: string; result: { sheets: object } };
      report: object;
    }>('documents');
    expect(result.template.name).toMatch(/\.xlsx$/);
    expect(result.template.size).toBeGreaterThan(5_000);
    expect(result.last.kind).toBe('result');
    expect(Object.keys(result.last.result.sheets)).toContain('Phát thanh');
    expect(result.report).toEqual({ name: expect.stringMatching(/\.xlsx$/), start: 'PK' });
  });

  test('a damaged store is refused with the reason and where the log lies, no window opens and the file stays as it is', async () => {
    const home = freshHome();
    const file = join(home, 'bhxh-truyen-thong/so-truyen-thong.sqlite');
    writeFileSync(file, 'đây không phải sổ dữ liệu'.repeat(100));
    const before = readFileSync(file);
    const { result, exit } = await play<{ boxes: { message: string; detail: string; buttons: string[] }[]; windows: number }>(
      'refused',
      [],
      home,
    );
    expect(result.windows).toBe(0);
    expect(exit).toBe(1);
    expect(result.boxes).toHaveLength(1);
    expect(result.boxes[0]?.message).toBe('Không mở được sổ dữ liệu');
    expect(result.boxes[0]?.detail).toContain('hãy khôi phục từ bản sao lưu');
    expect(result.boxes[0]?.detail).toContain(join(home, 'bhxh-truyen-thong/nhat-ky.log'));
    expect(readFileSync(file)).toEqual(before);
  });

  test('a store of a newer version is refused and left alone', async () => {
    const home = freshHome();
    const file = join(home, 'bhxh-truyen-thong/so-truyen-thong.sqlite');
    openOffice(file, { create: true }).close();
    const database = new Database(file);
    database.exec(
      "INSERT INTO migration (id, text, schema, at) SELECT '2999-01-01-later', text, schema, at FROM migration ORDER BY position DESC LIMIT 1",
    );
    database.close();
    const { result } = await play<{ boxes: { detail: string }[]; windows: number }>('refused', [], home);
    expect(result.windows).toBe(0);
    expect(result.boxes[0]?.detail).toContain('phiên bản mới hơn');
    const again = new Database(file, { readonly: true });
    expect(again.prepare('SELECT max(id) FROM migration').pluck().get()).toBe('2999-01-01-later');
    again.close();
  });

  test('an engine that dies is reported, and the app starts again if the user wants it', async () => {
    const { result, calls, exit } = await play<{ boxes: { message: string; detail: string; buttons: string[] }[] }>('engineDies');
    expect(result.boxes[0]?.message).toBe('Phần giữ sổ dữ liệu dừng đột ngột');
    expect(result.boxes[0]?.buttons).toEqual(['Mở lại chương trình', 'Thoát']);
    expect(calls.slice(-2)).toEqual(['app.relaunch', 'app.exit 0']);
    expect(exit).toBe(0);
  });
});

test('a bug in main is told in Vietnamese, written to the log, and ends the app instead of leaving it half alive', async () => {
  const home = freshHome();
  const { result, exit } = await play<{ boxes: { message: string; detail: string }[] }>('bug', [], home);
  const log = join(home, 'bhxh-truyen-thong/nhat-ky.log');
  expect(result.boxes).toEqual([{ message: 'Chương trình gặp lỗi và phải đóng', detail: expect.stringContaining(log) }]);
  expect(readFileSync(log, 'utf8')).toContain('Error: lỗi thử');
  expect(exit).toBe(1);
});

describe('daily life', () => {
  test('files from the page are saved where the user says; other downloads are refused', async () => {
    type Saved = { prevented: boolean; asked?: object };
    const { result } = await play<{ own: Saved; foreign: Saved[]; boxes: { message: string; detail: string }[]; opened: string[] }>(
      'downloads',
    );
    expect(result.own).toEqual({
      prevented: false,
      asked: {
        title: 'Lưu tệp',
        buttonLabel: 'Lưu',
        defaultPath: '/tai-lieu/Báo cáo 2026-03.xlsx',
        filters: [{ name: 'Sổ tính Excel', extensions: ['xlsx'] }],
      },
    });
    expect(result.foreign).toEqual(Array.from({ length: 4 }, () => ({ prevented: true })));
    expect(result.opened).toEqual(['/chon/Báo cáo 2026-03.xlsx']);
    expect(result.boxes.map(({ message }) => message)).toEqual(['Đã lưu tệp', 'Không lưu được tệp']);
  });

  test('the menu is Vietnamese, every entry answers, and a right click offers cut, copy and paste', async () => {
    const { result } = await play<{
      labels: ({ label: string; role?: string } | '-')[];
      popups: string[][];
      boxes: object[];
      opened: string[];
    }>('menu');
    const entries = result.labels.filter((entry) => entry !== '-');
    expect(entries.map(({ label }) => label).join(' · ')).toBe(
      '&Tệp · Mở thư mục dữ liệu · Thoát · &Sửa · Hoàn tác · Làm lại · Cắt · Sao chép · Dán · Dán chữ, bỏ định dạng · Xóa · Chọn tất cả · &Xem · Phóng to · Thu nhỏ · Cỡ thường · Toàn màn hình · Tải lại cửa sổ · Trợ &giúp · Mở nhật ký lỗi · Giới thiệu',
    );
    expect(entries.map(({ role }) => role).filter(Boolean)).toEqual(
      'quit undo redo cut copy paste pasteAndMatchStyle delete selectAll zoomIn zoomOut resetZoom togglefullscreen'.split(' '),
    );
    expect(result.popups.map((roles) => roles.filter(Boolean))).toEqual([
      ['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'],
      ['copy'],
    ]);
    expect(result.opened).toHaveLength(1);
  });

  test('a second start brings the window forward, a crashed page comes back, unsaved input holds, and closing ends the engine', async () => {
    const home = freshHome();
    const { result, calls, exit } = await play<{ stays: boolean; leaves: boolean }>('lives', [], home);
    expect(calls.slice(calls.indexOf('window.restore'))).toEqual([
      'window.restore',
      'window.focus',
      'webContents.reload',
      'app.quit',
      'app.exit 0',
    ]);
    expect(result).toMatchObject({ stays: false, leaves: true });
    expect(exit).toBe(0);
    const store = join(home, 'bhxh-truyen-thong/so-truyen-thong.sqlite');
    expect([existsSync(store), existsSync(`${store}-wal`)]).toEqual([true, false]);

    const { result: next } = await play<{ options: object }>('boots', [], home);
    expect(next.options).toMatchObject({ x: 40, y: 20, width: 1100, height: 700 });
  });

  test('every handler that the app sets was set off above', () => {
    expect([...handlers.listened].filter((name) => !handlers.answered.has(name))).toEqual([]);
    expect(handlers.listened.size).toBeGreaterThan(20);
  });
});
