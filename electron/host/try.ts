import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../../shared/kernel/errors.ts';
import { speakVietnamese } from '../../shared/kernel/messages.ts';
import { type Month, monthHolding, previousMonth } from '../../shared/kernel/periods.ts';
import { makeDemo } from '../exchange/demo/demo.service.ts';
import { monthlyWorkbook, monthlyWorkbookName } from '../reports/workbook/workbook.service.ts';
import { openOffice } from '../rooms.ts';
import type { Actor } from '../store/store.ts';
import { openApp } from './open-app.ts';
import { dataFolder, ownStore } from './places.ts';
import { root } from './root.ts';
import { TargetHeld, writeFileWhole } from './write-file.ts';

/** `npm run demo`: a made-up office, its workbook of the latest full month in `out/`, and the app on it; `--no-open` writes and ends. */
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
const out = join(root, 'out');
/** A data folder of its own: the made-up office can be open beside the user's own store and never mixes with it. */
const env = { ...process.env, XDG_DATA_HOME: out, LOCALAPPDATA: out };
const file = ownStore(dataFolder(env));
const actor: Actor = { who: null, door: 'cli', caller: 'try' };
const companions = ['-wal', '-shm'];

speakVietnamese();
try {
  const { workbook, month } = await prepare();
  console.log(`Cơ quan thử: ${file}`);
  console.log(`Báo cáo tháng ${month.month}/${month.year}: ${workbook}`);
  if (!values['no-open']) await openApp(file, env);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function prepare(): Promise<{ workbook: string; month: Month }> {
  const fresh = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(fresh), { recursive: true });
  const store = openOffice(fresh, { create: true });
  try {
    const month = previousMonth(monthHolding(store.today(), null));
    await makeDemo(store, actor, { year: demoYearWith(month), scale: 1 });
    const workbook = save(join(out, monthlyWorkbookName(store, month)), await monthlyWorkbook(store, month));
    store.close();
    takePlace(fresh);
    return { workbook, month };
  } catch (error) {
    store.close();
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
