import { posix, win32 } from 'node:path';

const product = 'So truyen thong BHXH';

/**
 * Where the app keeps everything, the same for window, page and command line. Local to this PC: a folder that a server carries from PC
 * to PC would tear the store apart (house rule 9). Plain letters, so that it can be read out over the telephone.
 */
export function dataFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (platform === 'win32') return win32.join(env['LOCALAPPDATA'] ?? win32.join(env['USERPROFILE'] ?? 'C:\\', 'AppData', 'Local'), product);
  const home = env['HOME'] ?? '/';
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', product);
  return posix.join(env['XDG_DATA_HOME'] || posix.join(home, '.local', 'share'), product);
}

/** The app's own store. */
export const storeFile = (env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string =>
  (platform === 'win32' ? win32 : posix).join(dataFolder(env, platform), 'so.sqlite');
