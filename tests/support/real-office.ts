import { createRouterClient } from '@orpc/server';
import type { Locator, Page } from '@playwright/test';
import { router } from '../../electron/api/router.ts';
import { openEngine } from '../../electron/engine.ts';
import { built, pagePart } from '../../electron/host/build.ts';
import { loadPage } from '../../electron/host/page.ts';
import { root } from '../../electron/host/root.ts';
import { openWebDoor } from '../../electron/host/web.ts';
import { officePage, realBrowser } from './browser.ts';
import { stillSurroundings } from './store.ts';

/** The whole program in a real browser on a day of one's choice, with its api at hand to set things up and to look at what was kept. */
export async function realOffice(now: string) {
  const complaints: string[] = [];
  const log = { bug: (place: string, error: unknown) => complaints.push(`${place}: ${String(error)}`) };
  const engine = openEngine(':memory:', { create: true, door: 'page', log, version: '0', surroundings: stillSurroundings(now) });
  const api = createRouterClient(router, { context: engine.contextOf('test') });
  const door = await openWebDoor(engine, { page: await loadPage(await built(root, pagePart)), port: 0 });
  const browser = await realBrowser();
  const page = await officePage(browser);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    api,
    page,
    url: door.url,
    complaints,
    close: async () => {
      await browser.close();
      await door.close();
      engine.close();
    },
  };
}

/** Works the page and counts: every key pressed, every character typed, every click; `keys` also counts the Ctrl or Shift held down. */
export function countingHand(page: Page) {
  const count = { presses: 0, keys: 0 };
  return {
    count,
    press: async (...combinations: string[]) => {
      for (const keys of combinations) {
        count.presses += 1;
        count.keys += keys.split('+').length;
        await page.keyboard.press(keys);
      }
    },
    type: async (text: string) => {
      count.presses += text.length;
      count.keys += text.length;
      await page.keyboard.type(text);
    },
    click: async (target: Locator) => {
      count.presses += 1;
      count.keys += 1;
      await target.click();
    },
  };
}
