import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the fonts lie: in the source tree (as source or built), or beside the sealed archive of the packaged app. */
const folders = ['../../resources/fonts', '../../../app-resources/fonts'];

/** A face of Tinos, which has the metrics of Times New Roman and every Vietnamese letter. */
export function fontFile(face: 'Regular' | 'Bold' | 'Italic' | 'BoldItalic'): string {
  const found = folders.map((folder) => join(import.meta.dirname, folder, `Tinos-${face}.ttf`)).find((path) => existsSync(path));
  if (!found) throw new Error('the fonts of printed papers are missing');
  return found;
}
