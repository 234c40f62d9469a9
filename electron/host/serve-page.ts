import { dirname, resolve } from 'node:path';
import { fileLog } from '../api/log.ts';
import { openEngine } from '../engine.ts';
import { openBrowser } from './browser.ts';
import { built, pagePart } from './build.ts';
import { untilEnded } from './ending.ts';
import { loadPage } from './page.ts';
import { product } from './product.ts';
import { root } from './root.ts';
import { openWebDoor } from './web.ts';

export interface ServeOptions {
  store: string;
  port: number;
  /** Opens the user's browser on it. */
  open: boolean;
  ready: (url: string) => void;
  note: (line: string) => void;
}

/** The app as a page on 127.0.0.1, until the command is ended. Makes the store if it is missing. */
export async function servePage(options: ServeOptions): Promise<void> {
  const ended = untilEnded();
  const log = fileLog(dirname(resolve(options.store)));
  const engine = openEngine(options.store, { create: true, door: 'page', log, version: product.version });
  try {
    const page = await loadPage(await built(root, pagePart));
    const door = await openWebDoor(engine, { page, port: options.port });
    options.ready(door.url);
    if (options.open && !(await openBrowser(door.url))) options.note('Không tự mở được trình duyệt: hãy mở địa chỉ trên bằng tay.');
    await ended;
    await door.close();
  } finally {
    engine.close();
  }
}
