import { app, session } from 'electron';
import { askAfterEngineGone, endOnBugs, tellNotOpened } from './shell/dialogs.ts';
import { handleDownloads } from './shell/downloads.ts';
import { type EngineLink, startEngine } from './shell/engine-link.ts';
import { denyPermissions, guardPages } from './shell/guards.ts';
import { offerContextMenu, showMenu } from './shell/menu.ts';
import { givePorts } from './shell/port-giver.ts';
import { declareAppScheme, serveApp } from './shell/protocol.ts';
import { type Surroundings, settlePlaces } from './shell/surroundings.ts';
import { openWindow } from './shell/window.ts';

/** Boot order and nothing else: lock → engine → window. */
const places = settlePlaces();
if (app.requestSingleInstanceLock()) void start(places);
else app.quit();

async function start(places: Surroundings): Promise<void> {
  endOnBugs(places);
  app.enableSandbox();
  declareAppScheme();
  guardPages();
  await app.whenReady();
  denyPermissions(session.defaultSession);
  handleDownloads(session.defaultSession);
  serveApp();
  try {
    open(await startEngine({ store: places.store, log: places.folder, version: app.getVersion() }), places);
  } catch (error) {
    await tellNotOpened(error, places);
    app.exit(1);
  }
}

function open(engine: EngineLink, places: Surroundings): void {
  const window = openWindow(places);
  givePorts(window, engine);
  showMenu(window, places);
  offerContextMenu(window);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void engine.end().then(() => app.exit(0));
  });
  engine.onGone((code) => {
    void askAfterEngineGone(code, places).then((again) => {
      if (again) app.relaunch();
      app.exit(again ? 0 : 1);
    });
  });
}
