import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, screen } from 'electron';
import { appOrigin } from '../../shared/app/port.ts';
import { askAfterPageGone } from './dialogs.ts';
import { labels } from './labels.ts';
import type { Surroundings } from './surroundings.ts';
import { minimumOn, windowState, type WindowState } from './window-state.ts';

/** The page gets no Node, no webview and no way around the origin rules; all it has is the port that the preload hands over. */
const webPreferences = () => ({
  preload: join(import.meta.dirname, '../preload/preload.cjs'),
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
  devTools: !app.isPackaged,
});

/** The app's one window, where it was the last time; shown once there is something to see. */
export function openWindow(places: Surroundings): BrowserWindow {
  const stateFile = join(places.folder, 'cua-so.json');
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const state = windowState(keptState(stateFile, places), [main.workArea, ...others.map((display) => display.workArea)]);
  const window = new BrowserWindow({
    ...state.bounds,
    ...minimumOn(screen.getDisplayMatching(state.bounds).workArea),
    show: false,
    title: app.name,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: webPreferences(),
  });
  window.once('ready-to-show', () => (state.maximized ? window.maximize() : window.show()));
  window.on('close', () => keepState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }, places));
  window.webContents.on('will-prevent-unload', (event) => {
    if (wantsToLeave(window)) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    void askAfterPageGone(reason, places).then((again) => (again ? window.webContents.reload() : app.quit()));
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}

/** A page with unsaved input holds the window: the user decides, and staying is the default. */
function wantsToLeave(window: BrowserWindow): boolean {
  const options = { message: labels.unsaved, detail: labels.unsavedHelp, buttons: [labels.stay, labels.leave] };
  return dialog.showMessageBoxSync(window, { ...options, type: 'warning', defaultId: 0, cancelId: 0, noLink: true }) === 1;
}

function keptState(file: string, { log }: Surroundings): unknown {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch (error) {
    log.bug('window-state', error);
    return undefined;
  }
}

/** Losing the place of the window is no reason to keep it open. */
function keepState(file: string, state: WindowState, { log }: Surroundings): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch (error) {
    log.bug('window-state', error);
  }
}
