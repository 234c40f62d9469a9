import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mediaTypes } from './page-headers.ts';

export interface PageFile {
  bytes: Uint8Array;
  mediaType: string;
}
/** The built page by address («/», «/assets/index-….js»): only what stands here is ever served, so no path leads out of it. */
export type Page = ReadonlyMap<string, PageFile>;

/** Holds the whole page in memory (some megabytes): a later build does not pull files from under a page that is open. */
export async function loadPage(folder: string, tries = 20): Promise<Page> {
  try {
    return readPage(folder);
  } catch (error) {
    // Another command may just be renaming a newer build into place.
    if (tries <= 1) throw error;
    await sleep(50);
    return loadPage(folder, tries - 1);
  }
}

function readPage(folder: string): Page {
  const page = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const mediaType = mediaTypes[extname(entry.name).toLowerCase()] ?? 'application/octet-stream';
    page.set(`/${relative(folder, file).replaceAll('\\', '/')}`, { bytes, mediaType });
  }
  const index = page.get('/index.html');
  if (!index) throw new Error(`no index.html in ${folder}`);
  return page.set('/', index);
}
