import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as electron from './stand-in/electron.ts';
import { clientOf, loadPage } from './stand-in/page.ts';
import { answered, calls, listened, preventable, until, violations } from './stand-in/strict.ts';

/** Runs in a process of its own: boots the built main on the stand-in, sets off what a scenario is about and sends back what was seen. */
const [folder = '', scenario = ''] = process.argv.slice(2);
const boot = async () => {
  await import(pathToFileURL(join(folder, 'dist/main/main.js')).href);
  electron.becomeReady();
};
const { machine, seen } = electron;
const openWindow = () => until('window', () => seen.windows.find((window) => window.loaded() !== ''));
const bootWindow = async () => {
  await boot();
  return openWindow();
};
type Page = ReturnType<typeof electron.anotherPage>;

/** One load of the page in the window: what its preload asks goes to main, and what main gives comes back. */
function pageOf(page: Page) {
  const shown = loadPage(join(folder, 'dist/preload/preload.cjs'), (channel) => {
    electron.askMain(channel, { senderFrame: page.mainFrame, sender: page.contents });
    const last = page.given.at(-1);
    if (last?.port) shown.fromMain(last.channel, last.port);
  });
  return shown;
}

const scenarios: Record<string, () => Promise<unknown>> = {
  async boots() {
    const window = await bootWindow();
    window.emit('ready-to-show');
    const { entry, args } = seen.forks[0] ?? {};
    return { options: window.options, schemes: seen.schemes, entry, args };
  },

  async second() {
    machine.firstInstance = false;
    await boot();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { windows: seen.windows.length, forks: seen.forks.length };
  },

  async guards() {
    const window = await bootWindow();
    return { own: guardsOf(window.page), other: guardsOf(electron.anotherPage()) };
  },

  async permissions() {
    const window = await bootWindow();
    const asked = [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fileSystem',
      'openExternal',
      'display-capture',
      'usb',
      'unknown',
    ];
    const granted: string[] = [];
    for (const name of asked) {
      electron.permissions.request.get()(window.page.contents, name, (yes) => yes && granted.push(`request ${name}`), {});
      if (electron.permissions.check.get()(window.page.contents, name, 'app://so', {})) granted.push(`check ${name}`);
      if (electron.permissions.device.get()({ deviceType: name, origin: 'app://so' })) granted.push(`device ${name}`);
    }
    return { asked: asked.length, granted };
  },

  async files() {
    await bootWindow();
    const handler = electron.schemeHandler.get();
    const ask = async (url: string, method = 'GET') => {
      const response = await handler({ url, method } as Request);
      return { url, status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    };
    const addresses = process.argv.slice(4);
    return {
      answers: await Promise.all(addresses.map((url) => ask(url))),
      post: await ask('app://so/', 'POST'),
      head: await ask('app://so/', 'HEAD'),
    };
  },

  async ports() {
    const { page } = await bootWindow();
    const load = () => pageOf(page);
    const foreign = [null, { origin: 'app://so' }, { ...page.mainFrame, origin: 'https://example.com' }];
    for (const frame of foreign) electron.askMain('engine-port-wanted', { senderFrame: frame, sender: page.contents });
    page.mainFrame.origin = 'https://example.com';
    electron.askMain('engine-port-wanted', { senderFrame: page.mainFrame, sender: page.contents });
    page.mainFrame.origin = 'app://so';
    const shown = load();
    shown.fromElsewhere('engine-port-wanted');
    const toStrangers = page.given.length;

    const first = await clientOf(await shown.ask()).app.info();
    const afterReload = await clientOf(await load().ask()).app.info();
    const refused = await clientOf(await load().ask())
      .office.settings.set({ key: 'khong.co', year: null, value: '1' })
      .then(
        () => 'saved',
        (error: unknown) => String(error),
      );
    return { toStrangers, given: page.given.map(({ channel, message }) => ({ channel, message })), first, afterReload, refused };
  },

  async documents() {
    const { page } = await bootWindow();
    const client = clientOf(await pageOf(page).ask());
    const template = await client.exchange.template();
    const told: unknown[] = [];
    for await (const event of await client.exchange.read({ files: [template] })) told.push(event);
    const report = await client.papers.make({ paper: 'monthly', input: { year: 2026, month: 3 }, format: 'xlsx' });
    const start = Buffer.from(await report.slice(0, 2).arrayBuffer()).toString('latin1');
    return { template: { name: template.name, size: template.size }, last: told.at(-1), report: { name: report.name, start } };
  },

  async downloads() {
    const { page } = await bootWindow();
    const done: Record<string, (event: object, state: string) => void> = {};
    const save = (name: string, url: string) => {
      let asked: object | undefined;
      const { event, prevented } = preventable({});
      const item = {
        getURL: () => url,
        getFilename: () => name,
        getSavePath: () => `/chon/${name}`,
        setSaveDialogOptions: (options: object) => void (asked = options),
        once: (_event: string, listener: (event: object, state: string) => void) => void (done[name] = listener),
      };
      electron.download('will-download', event, item, page.contents);
      return { prevented: prevented(), asked };
    };
    const own = save('Báo cáo 2026-03.xlsx', 'blob:app://so/0b5e');
    const foreign = ['https://example.com/a.xlsx', 'blob:https://example.com/1', 'file:///etc/passwd', 'app://so/index.html'].map((url) =>
      save('a', url),
    );
    done['Báo cáo 2026-03.xlsx']?.({}, 'completed');
    await until('opened folder', () => seen.opened.length === 1);
    done['Báo cáo 2026-03.xlsx']?.({}, 'cancelled');
    done['Báo cáo 2026-03.xlsx']?.({}, 'interrupted');
    await until('two boxes', () => seen.boxes.length === 2);
    return { own, foreign, boxes: seen.boxes, opened: seen.opened };
  },

  async menu() {
    const window = await bootWindow();
    machine.reply = () => 1;
    const labels: unknown[] = [];
    const walk = (items: electron.Options[]): void => {
      for (const { label, role, click, submenu, type } of items) {
        labels.push(type === 'separator' ? '-' : { label, role });
        if (click) (click as () => void)();
        if (submenu) walk(submenu as electron.Options[]);
      }
    };
    walk(seen.menus[0] ?? []);
    window.page.emit('context-menu', {}, { isEditable: true, selectionText: '' });
    window.page.emit('context-menu', {}, { isEditable: false, selectionText: 'Lộc An' });
    window.page.emit('context-menu', {}, { isEditable: false, selectionText: ' ' });
    await until('boxes', () => seen.boxes.length === 2);
    return { labels, popups: seen.popups.map((items) => items.map(({ role }) => role)), boxes: seen.boxes, opened: seen.opened };
  },

  async lives() {
    const window = await bootWindow();
    electron.emitApp('second-instance', {}, [], '', {});
    const leaving = (answer: number) => {
      machine.reply = () => answer;
      const { event, prevented } = preventable({});
      window.page.emit('will-prevent-unload', event);
      return prevented();
    };
    const stays = leaving(0);
    const leaves = leaving(1);
    machine.reply = () => 0;
    window.page.emit('render-process-gone', {}, { reason: 'crashed' });
    await until('reload', () => calls.includes('webContents.reload'));
    window.emit('close', {});
    electron.emitApp('window-all-closed');
    await until('exit', () => seen.exit !== undefined);
    return { stays, leaves, boxes: seen.boxes };
  },

  async engineDies() {
    await bootWindow();
    await seen.forks[0]?.worker.terminate();
    await until('exit', () => seen.exit !== undefined);
    return { boxes: seen.boxes };
  },

  async bug() {
    await bootWindow();
    for (const listener of process.listeners('uncaughtException')) listener(new Error('lỗi thử'), 'uncaughtException');
    return { boxes: seen.boxes };
  },

  async refused() {
    machine.reply = () => 1;
    await boot();
    await until('exit', () => seen.exit !== undefined);
    return { boxes: seen.boxes, windows: seen.windows.length };
  },
};

function guardsOf(page: Page) {
  const addresses = [
    'https://example.com/',
    'http://127.0.0.1:3000/',
    'file:///C:/Windows/win.ini',
    'app://khac/',
    'app://so.example.com/',
    'app://so/assets/index-A1.js',
    'javascript:alert(1)',
    'data:text/html,x',
  ];
  const stopped = (event: string, details: object) => {
    const happening = preventable(details);
    page.emit(event, happening.event, {}, {});
    return happening.prevented();
  };
  return {
    away: addresses.filter((url) => !stopped('will-navigate', { url })),
    awayByFrame: addresses.filter((url) => !stopped('will-frame-navigate', { url, isMainFrame: true })),
    reload:
      stopped('will-navigate', { url: 'app://so/#/phat-thanh' }) || stopped('will-frame-navigate', { url: 'app://so/', isMainFrame: true }),
    innerFrame: stopped('will-frame-navigate', { url: 'app://so/', isMainFrame: false }),
    redirect: stopped('will-redirect', { url: 'app://so/' }),
    webview: stopped('will-attach-webview', {}),
    windows: ['app://so/', 'https://example.com/', 'about:blank'].map((url) => page.openHandler.get()({ url })),
  };
}

const run = scenarios[scenario];
if (!run) throw new Error(`no scenario ${scenario}`);
// The product catches what nobody caught: a scenario that fails must end by itself, and so must one whose test is gone.
process.on('disconnect', () => process.exit(1));
try {
  const result = await run();
  process.send?.({ result, calls, violations, listened: [...listened], answered: [...answered], exit: seen.exit }, () => process.exit(0));
} catch (error) {
  console.error(error, { calls, violations });
  process.exit(1);
}
