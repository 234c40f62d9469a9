import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { writeDistribution } from './stand-in/distribution.ts';

/**
 * Runs in a process of its own: packs the project that lies in `folder`, with nothing downloaded. A stand-in for Electron's distribution is
 * packed, a stand-in for 7-Zip writes down what it is asked, and NSIS is stopped once its settings are worked out.
 */
const [folder = ''] = process.argv.slice(2);
const electronDist = join(folder, 'electron-dist');
writeDistribution(electronDist);

const zipper = join(folder, '7za');
const askedOfZipper = join(folder, '7za.log');
const script = `import { appendFileSync, writeFileSync } from 'node:fs';
const file = process.argv.find((word) => /\\.(zip|7z)$/.test(word));
appendFileSync(${JSON.stringify(askedOfZipper)}, JSON.stringify({ file, of: process.cwd() }) + '\\n');
writeFileSync(file, 'archive');
`;
writeFileSync(`${zipper}.mjs`, script);
writeFileSync(zipper, `#!/bin/sh\nexec "${process.execPath}" "${zipper}.mjs" "$@"\n`);
chmodSync(zipper, 0o755);
process.env['ELECTRON_BUILDER_7ZIP_PATH'] = zipper;

const installers: unknown[] = [];
const artifacts = await build({
  projectDir: folder,
  targets: Platform.WINDOWS.createTarget(['nsis', 'zip'], Arch.x64),
  publish: 'never',
  config: { electronDist },
  effectiveOptionComputed: async (settings: unknown) => {
    installers.push(settings);
    return true;
  },
});
const archives = existsSync(askedOfZipper) ? readFileSync(askedOfZipper, 'utf8').trim().split('\n') : [];
process.send?.({ artifacts, installers, archives: archives.map((line) => JSON.parse(line) as unknown) }, () => process.exit(0));
