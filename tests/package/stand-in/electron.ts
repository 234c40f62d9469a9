import { Worker } from 'node:worker_threads';
import { type PortMain, channelMain, realPort } from './ports.ts';
import { calls, events, preventable, slot, strict } from './strict.ts';

/** Stands for the `electron` module: as much of it as the product uses, and whatever else is touched fails. */
export interface Options {
  [name: string]: unknown;
}
type Reply = { response: number };

/** How this machine is, for the scenario to set before the app boots. */
export const machine = {
  firstInstance: true,
  packaged: true,
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
  reply: (_message: string): number => 0,
};
export const seen = {
  windows: [] as StandInWindow[],
  boxes: [] as Options[],
  menus: [] as Options[][],
  popups: [] as Options[][],
  schemes: [] as unknown[],
  opened: [] as string[],
  forks: [] as { entry: string; args: string[]; worker: Worker }[],
  exit: undefined as number | undefined,
};

const appEvents = events('app', ['web-contents-created', 'second-instance', 'window-all-closed', 'will-quit']);
const paths = new Map<string, string>([['documents', '/tai-lieu']]);
let ready = false;
const whenReady = Promise.withResolvers<void>();
/** As Electron does it: once the app's own main has been read to its end. */
export const becomeReady = () => {
  ready = true;
  whenReady.resolve();
};
const onlyBeforeReady = (what: string) => {
  calls.push(what);
  if (ready) throw new Error(`${what} must come before ready`);
};
const onlyAfterReady = (what: string) => {
  calls.push(what);
  if (!ready) throw new Error(`${what} must come after ready`);
};

/** What the real app does when all windows agree to close. */
const quit = () => {
  calls.push('app.quit');
  const { event, prevented } = preventable({});
  appEvents.emit('will-quit', event);
  if (!prevented()) seen.exit ??= 0;
};
export const app = strict('app', {
  on: appEvents.on,
  name: 'Sổ truyền thông BHXH',
  get isPackaged() {
    return machine.packaged;
  },
  getVersion: () => '0.0.1',
  getPath: (name: string) => {
    const path = paths.get(name);
    if (!path) throw new Error(`no path ${name}`);
    return path;
  },
  setPath: (name: string, path: string) => {
    onlyBeforeReady(`app.setPath ${name}`);
    paths.set(name, path);
  },
  setAppUserModelId: (id: string) => calls.push(`app.setAppUserModelId ${id}`),
  requestSingleInstanceLock: () => {
    onlyBeforeReady('app.requestSingleInstanceLock');
    return machine.firstInstance;
  },
  enableSandbox: () => onlyBeforeReady('app.enableSandbox'),
  whenReady: () => whenReady.promise,
  quit,
  exit: (code: number) => {
    calls.push(`app.exit ${code}`);
    seen.exit ??= code;
  },
  relaunch: () => calls.push('app.relaunch'),
});

function webContents() {
  const { on, emit } = events('webContents', [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'will-prevent-unload',
    'render-process-gone',
    'context-menu',
  ]);
  const openHandler = slot<(details: { url: string }) => unknown>('webContents.windowOpen');
  const mainFrame = { origin: 'app://so' };
  const given: { channel: string; message: unknown; port: ReturnType<typeof realPort> | undefined }[] = [];
  const contents = strict('webContents', {
    on,
    mainFrame,
    setWindowOpenHandler: openHandler.set,
    postMessage: (channel: string, message: unknown, [port]: PortMain[]) => {
      given.push({ channel, message, port: port && realPort(port) });
    },
    reload: () => calls.push('webContents.reload'),
  });
  appEvents.emit('web-contents-created', {}, contents);
  return { contents, emit, openHandler, mainFrame, given };
}
export const anotherPage = webContents;

const windowOf = new Map<unknown, unknown>();
function standInWindow(options: Options) {
  onlyAfterReady('new BrowserWindow');
  const { on, once, emit } = events('window', ['ready-to-show', 'close']);
  const page = webContents();
  let loaded = '';
  const object = strict('BrowserWindow', {
    on,
    once,
    webContents: page.contents,
    loadURL: (url: string) => {
      calls.push(`loadURL ${url}`);
      loaded = url;
      return Promise.resolve();
    },
    show: () => calls.push('window.show'),
    maximize: () => calls.push('window.maximize'),
    focus: () => calls.push('window.focus'),
    restore: () => calls.push('window.restore'),
    isMinimized: () => true,
    isMaximized: () => false,
    isDestroyed: () => false,
    getNormalBounds: () => ({ x: 40, y: 20, width: 1100, height: 700 }),
  });
  windowOf.set(page.contents, object);
  return { object, options, page, emit, loaded: () => loaded };
}
type StandInWindow = ReturnType<typeof standInWindow>;

export class BrowserWindow {
  constructor(options: Options) {
    const made = standInWindow(options);
    seen.windows.push(made);
    return made.object;
  }
  static fromWebContents(contents: unknown): unknown {
    return windowOf.get(contents) ?? null;
  }
}

export const permissions = {
  request:
    slot<(contents: unknown, permission: string, grant: (yes: boolean) => void, details: object) => void>('session.permissionRequest'),
  check: slot<(contents: unknown, permission: string, origin: string, details: object) => boolean>('session.permissionCheck'),
  device: slot<(details: object) => boolean>('session.devicePermission'),
};
const sessionEvents = events('session', ['will-download']);
export const download = sessionEvents.emit;
export const session = strict('session', {
  get defaultSession() {
    onlyAfterReady('session.defaultSession');
    return strict('session.defaultSession', {
      on: sessionEvents.on,
      setPermissionRequestHandler: permissions.request.set,
      setPermissionCheckHandler: permissions.check.set,
      setDevicePermissionHandler: permissions.device.set,
    });
  },
});

export const schemeHandler = slot<(request: Request) => Response | Promise<Response>>('protocol.handle');
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    onlyBeforeReady('protocol.registerSchemesAsPrivileged');
    seen.schemes.push(...schemes);
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
    onlyAfterReady(`protocol.handle ${scheme}`);
    schemeHandler.set(handler);
  },
});

const ipcEvents = events('ipcMain', ['engine-port-wanted']);
export const askMain = ipcEvents.emit;
export const emitApp = appEvents.emit;
export const ipcMain = strict('ipcMain', { on: ipcEvents.on });

const box = (first: unknown, second?: Options): Options => {
  const options = second ?? (first as Options);
  seen.boxes.push(options);
  return options;
};
export const dialog = strict('dialog', {
  showMessageBox: async (first: unknown, second?: Options): Promise<Reply> => ({
    response: machine.reply(String(box(first, second)['message'])),
  }),
  showMessageBoxSync: (first: unknown, second?: Options): number => machine.reply(String(box(first, second)['message'])),
  showErrorBox: (message: string, detail: string) => void box({ message, detail }),
});

export const Menu = strict('Menu', {
  buildFromTemplate: (template: Options[]) => strict('menu', { template, popup: () => void seen.popups.push(template) }),
  setApplicationMenu: (menu: { template: Options[] }) => void seen.menus.push(menu.template),
});

const display = () => ({ id: 1, workArea: machine.workArea });
export const screen = strict('screen', {
  getPrimaryDisplay: display,
  getAllDisplays: () => [display()],
  getDisplayMatching: display,
});

export const shell = strict('shell', {
  openPath: async (path: string) => {
    seen.opened.push(path);
    return '';
  },
  showItemInFolder: (path: string) => void seen.opened.push(path),
});

export class MessageChannelMain {
  constructor() {
    return channelMain();
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (entry: string, args: string[], _options: Options) => {
    onlyAfterReady('utilityProcess.fork');
    const worker = new Worker(new URL('./utility.ts', import.meta.url), { argv: args, workerData: { entry } });
    const { on, once, emit } = events('utilityProcess', ['message', 'exit']);
    worker.on('message', (message) => void emit('message', message));
    worker.on('exit', (code) => void emit('exit', code));
    seen.forks.push({ entry, args, worker });
    return strict('UtilityProcess', {
      on,
      once,
      postMessage: (data: unknown, ports: PortMain[]) => {
        const transferred = ports.map(realPort);
        worker.postMessage({ data, ports: transferred }, transferred);
      },
      kill: () => {
        void worker.terminate();
        return true;
      },
    });
  },
});
