import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractAll, getRawHeader, listPackage, statFile } from '@electron/asar';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { buildPages, buildShell, root } from './build.ts';
import { playScenario } from './play.ts';

interface Packed {
  artifacts: string[];
  installers: [Record<string, string | null>, Record<string, unknown>][];
  archives: { file: string; of: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'so-goi-'));
const unpacked = join(folder, 'release/win-unpacked');
const archive = join(unpacked, 'resources/app.asar');
const program = join(unpacked, 'so-truyen-thong-bhxh.exe');
const nativeFile = (platform: string) => `node_modules/better-sqlite3/prebuilds/${platform}.node`;
let packed: Packed;

/** The project as it lies on the owners' machine, sources, tests and somebody's store included, with the freshly built `dist`. */
beforeAll(async () => {
  for (const name of ['package.json', 'electron-builder.yml', 'resources', 'electron', 'shared', 'migrations', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, 'du-lieu.sqlite'), 'x');
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/bao-cao.xlsx'), 'x');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  await Promise.all([buildShell(folder), buildPages(folder)]);
  packed = await pack();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pack(): Promise<Packed> {
  const child = fork(join(import.meta.dirname, 'pack.ts'), [folder], { cwd: root, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  let result: Packed | undefined;
  child.on('message', (message) => {
    result = message as Packed;
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (!result) throw new Error(`electron-builder ended with ${code}\n${said}`);
  return result;
}

const filesIn = () => listPackage(archive, { isPack: false }).filter((name) => 'size' in statFile(archive, name.slice(1)));

test('app.asar holds the built app and the native store, no sources, tests, maps or data', () => {
  const files = filesIn().map((name) => name.slice(1));
  const sharedPiece = /^dist\/main\/[\w-]+-[\w-]{8}\.js$/;
  const folders = /^(dist\/renderer\/assets|node_modules\/better-sqlite3)\//;
  const worker = existsSync(join(root, 'electron/documents/worker.ts')) ? ['dist/main/documents-worker.js'] : [];
  expect(files.filter((name) => !sharedPiece.test(name) && !folders.test(name)).sort()).toEqual(
    [
      ...worker,
      'dist/main/engine-process.js',
      'dist/main/main.js',
      'dist/preload/preload.cjs',
      'dist/renderer/index.html',
      'package.json',
    ].sort(),
  );
  expect(files.filter((name) => /\.(ts|tsx|map|sqlite|xlsx|yml)$|\.test\.|\.config\./.test(name))).toEqual([]);
  expect(files.filter((name) => name.startsWith('dist/renderer/assets/') && !/\.(js|css|woff2?|svg|png)$/.test(name))).toEqual([]);
  expect(
    files
      .filter((name) => name.startsWith('node_modules/'))
      .filter((name) => !/better-sqlite3\/(lib\/|LICENSE$|package\.json$)/.test(name)),
  ).toEqual([nativeFile('win32-x64')]);
});

test('only the win32-x64 native file lies outside the archive, whole', () => {
  const outside = readdirSync(join(unpacked, 'resources/app.asar.unpacked'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(outside.map((entry) => entry.name)).toEqual(['win32-x64.node']);
  expect(statFile(archive, nativeFile('win32-x64'))).toMatchObject({ unpacked: true });
  const [kept, made] = [join(unpacked, 'resources/app.asar.unpacked'), root].map((place) =>
    readFileSync(join(place, nativeFile('win32-x64'))),
  );
  expect(kept?.equals(made ?? Buffer.alloc(0))).toBe(true);
});

test('the resources lie beside the archive, the languages are Vietnamese and English', () => {
  const resources = join(unpacked, 'resources/app-resources');
  expect(readdirSync(resources).sort()).toEqual(
    readdirSync(join(root, 'resources'))
      .filter((name) => name !== 'installer.nsh')
      .sort(),
  );
  expect(readdirSync(join(unpacked, 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak']);
});

test('the program bears the name, version, icon and seal of the product', () => {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(program)));
  const [version] = Resource.VersionInfo.fromEntries(entries);
  const [language] = version?.getAllLanguagesForStringValues() ?? [];
  expect(language && version?.getStringValues(language)).toMatchObject({
    ProductName: 'Sổ truyền thông BHXH',
    FileVersion: manifest.version,
    CompanyName: 'Sổ truyền thông BHXH',
  });
  expect(
    Resource.IconGroupEntry.fromEntries(entries)[0]
      ?.icons.map(({ width }) => width || 256)
      .sort((a, b) => a - b),
  ).toEqual([16, 24, 32, 48, 64, 128, 256]);
  const seal = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  const hash = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
  expect(JSON.parse(Buffer.from(seal?.bin ?? new ArrayBuffer()).toString('utf8'))).toEqual([
    { file: 'resources\\app.asar', alg: 'SHA256', value: hash },
  ]);
});

test('the fuses: no Node to borrow, no options or debugger from outside, cookies sealed, only the sealed archive is loaded', () => {
  const bytes = readFileSync(program);
  const at = bytes.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32;
  const states = bytes.toString('latin1', at + 2, at + 2 + (bytes[at + 1] ?? 0));
  const names = ['runAsNode', 'cookies', 'nodeOptions', 'inspect', 'integrity', 'onlyAsar', 'snapshot', 'fileProtocol'];
  expect(Object.fromEntries(names.map((name, index) => [name, states[index] === '1']))).toEqual({
    runAsNode: false,
    cookies: true,
    nodeOptions: false,
    inspect: false,
    integrity: true,
    onlyAsar: true,
    snapshot: false,
    fileProtocol: false,
  });
});

test('the installer is for this user alone and Vietnamese, the portable zip holds the same folder', () => {
  expect(packed.archives.map(({ file, of }) => [basename(file), of])).toEqual([
    [`so-truyen-thong-bhxh-${manifest.version}-mang-theo.zip`, unpacked],
    [`${manifest.name}-${manifest.version}-x64.nsis.7z`, unpacked],
  ]);
  expect(packed.installers).toHaveLength(1);
  const [defines, commands] = packed.installers[0] ?? [{}, {}];
  expect(defines).toMatchObject({
    APP_ID: 'vn.sotruyenthong.bhxh',
    PRODUCT_NAME: 'Sổ truyền thông BHXH',
    APP_FILENAME: 'so-truyen-thong-bhxh',
    SHORTCUT_NAME: 'Sổ truyền thông BHXH',
    MUI_ICON: join(folder, 'resources/icons/app.ico'),
  });
  for (const absent of [
    'INSTALL_MODE_PER_ALL_USERS',
    'MULTIUSER_INSTALLMODE_ALLOW_ELEVATION',
    'DELETE_APP_DATA_ON_UNINSTALL',
    'ONE_CLICK',
  ]) {
    expect(defines).not.toHaveProperty(absent);
  }
  expect(commands['OutFile']).toBe(`"${join(folder, `release/so-truyen-thong-bhxh-${manifest.version}-cai-dat.exe`)}"`);
  expect(commands['VIAddVersionKey']).toContain('/LANG=1066 ProductName "Sổ truyền thông BHXH"');
  expect(readFileSync(join(folder, 'resources/installer.nsh'), 'utf8')).toMatch(
    /!macro customInstallMode\s+StrCpy \$isForceCurrentInstall "1"/,
  );
});

test('the packed app boots from what is in its archive: its engine answers the window and makes a workbook', async () => {
  const extracted = join(folder, 'extracted');
  extractAll(archive, extracted);
  symlinkSync(join(unpacked, 'resources/app-resources'), join(folder, 'app-resources'));
  const own = nativeFile(`${process.platform}-${process.arch}`);
  cpSync(join(root, own), join(extracted, own));
  mkdirSync(join(folder, 'home/bhxh-truyen-thong'), { recursive: true });
  const { result } = await playScenario<{ first: object }>(extracted, 'ports', join(folder, 'home'));
  expect(result.first).toEqual({ version: '0.0.1', today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  const documents = await playScenario<{ report: object }>(extracted, 'documents', join(folder, 'home'));
  expect(documents.result.report).toEqual({ name: expect.stringMatching(/\.xlsx$/), start: 'PK' });
});
