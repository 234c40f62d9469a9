import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { fileLog, type Log } from '../api/log.ts';
import { dataFolder, ownStore } from '../host/places.ts';

/** What the parts of the shell need to know of this machine. */
export interface Surroundings {
  folder: string;
  store: string;
  log: Log;
  logFile: string;
}

/** The same as `appId` in electron-builder.yml: Windows groups windows and shortcuts by it. */
const appId = 'vn.sotruyenthong.bhxh';

/**
 * Settles where everything lies. Before the single-instance lock, for the lock lies in this folder too; the browser's own files go into
 * a folder below, so that the store and its copies are easy to see.
 */
export function settlePlaces(): Surroundings {
  const folder = dataFolder();
  mkdirSync(folder, { recursive: true });
  app.setAppUserModelId(appId);
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'cua-so'));
  return { folder, store: ownStore(folder), log: fileLog(folder), logFile: join(folder, 'nhat-ky.log') };
}
