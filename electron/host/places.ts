import { homedir } from 'node:os';
import { join } from 'node:path';
import { product } from './product.ts';

/**
 * The user's own data folder on this machine, never a roaming or synchronised one: the store must lie on a local disk (house rule 9).
 * Electron and the command line both ask here, so that both open the same store.
 */
export function dataFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = env.HOME || env.USERPROFILE || homedir();
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), product.id);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', product.id);
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), product.id);
}

/** The app's own store. */
export const ownStore = (folder = dataFolder()): string => join(folder, 'so-truyen-thong.sqlite');
