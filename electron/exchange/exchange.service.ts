import type { ImportResult } from '../../shared/exchange/contract.ts';
import type { SheetCells } from '../../shared/sheets/cells.ts';
import { runJob } from '../documents/run-job.ts';
import { takeIn } from '../intake/run.ts';
import { prepareCatalogue } from '../office/catalogue.service.ts';
import type { Actor, Store } from '../store/store.ts';
import { exchangeIntake } from './exchange.intake.ts';
import { exportSheets, templateSheets } from './workbooks.ts';

/** Rows the program makes itself, checked and written as if they came from a file. With any row in error nothing is written. */
export async function importSheets(
  store: Store,
  actor: Actor,
  sheets: readonly SheetCells[],
): Promise<{ result: ImportResult; written: boolean }> {
  prepareCatalogue(store, actor);
  const brought = { files: [{ name: '', sheets, refusal: null }], target: {}, answers: {}, today: store.today() };
  const { plan, written } = await takeIn({ store, actor }, exchangeIntake, brought, { leaveOutErrors: false });
  return { result: plan.result, written };
}

/** Every row the sheets can hold. CCCD numbers stay out unless asked for (domain §6); an absent column leaves the field alone. */
export const exportWorkbook = (store: Store, options: { withIds?: boolean } = {}): Promise<Uint8Array> =>
  runJob('writeSheets', exportSheets(store, options));

/** The empty workbook with drop-down lists and a guide with an explained example row per sheet. */
export const importTemplate = (): Promise<Uint8Array> => runJob('writeSheets', templateSheets());
