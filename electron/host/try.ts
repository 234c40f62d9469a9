import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { speakVietnamese } from '../../shared/kernel/messages.ts';
import { type Month, monthHolding, previousMonth } from '../../shared/kernel/periods.ts';
import { fileLog } from '../api/log.ts';
import { openApp } from './open-app.ts';
import { dataFolder, ownStore } from './places.ts';
import { refusalIn } from './refusals.ts';
import { root } from './root.ts';
import { openSession } from './session.ts';
import { TargetHeld, writeFileWhole } from './write-file.ts';

/** `npm run demo`: a made-up office, its workbook of the latest full month in `out/`, and the app on it; `--no-open` writes and ends. */
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
const out = join(root, 'out');
/** A data folder of its own: the made-up office can be open beside the user's own store and never mixes with it. */
const env = { ...process.env, XDG_DATA_HOME: out, LOCALAPPDATA: out };
const file = ownStore(dataFolder(env));
const companions = ['-wal', '-shm'];

speakVietnamese();
try {
  const { workbook, month } = await prepare();
  console.log(`Cơ quan thử: ${file}`);
  console.log(`Báo cáo tháng ${month.month}/${month.year}: ${workbook}`);
  if (!values['no-open']) await openApp(file, env);
} catch (error) {
  const refused = refusalIn(error);
  if (!refused) throw error;
  console.error(refused.message);
  process.exitCode = 1;
}

async function prepare(): Promise<{ workbook: string; month: Month }> {
  const fresh = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(fresh), { recursive: true });
  const { api, close } = openSession({ file: fresh, now: new Date(), log: fileLog(dirname(file)), whereMissing: () => 'made' });
  try {
    const month = previousMonth(monthHolding((await api.app.info()).today, null));
    await api.exchange.demo({ year: demoYearWith(month), scale: 1 });
    const made = await api.papers.make({ paper: 'monthly', input: month, format: 'xlsx' });
    const workbook = save(join(out, made.name), new Uint8Array(await made.arrayBuffer()));
    close();
    takePlace(fresh);
    return { workbook, month };
  } catch (error) {
    close();
    removeStore(fresh);
    throw error;
  }
}

/** The made-up office of a year has a year and a half behind it, up to October; November and December belong to the next one's. */
function demoYearWith({ year, month }: Month): number {
  return month > 10 ? year + 1 : year;
}

/** Excel may still show the workbook of the last try: then this one gets the next name. */
function save(target: string, bytes: Uint8Array): string {
  try {
    return writeFileWhole(target, bytes);
  } catch (error) {
    if (error instanceof TargetHeld) return writeFileWhole(error.offered, bytes);
    throw error;
  }
}

/** Windows does not let go of a store that is open: an earlier try that is still shown stays as it is. */
function takePlace(fresh: string): void {
  try {
    for (const ending of companions) rmSync(file + ending, { force: true });
    renameSync(fresh, file);
  } catch (error) {
    removeStore(fresh);
    if (!existsSync(file)) throw error;
  }
}

function removeStore(path: string): void {
  for (const ending of ['', ...companions]) rmSync(path + ending, { force: true });
}
