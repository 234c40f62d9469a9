import { makePaper } from '../../electron/documents/maker.ts';
import { monthlyPaper } from '../../electron/reports/workbook/monthly.paper.ts';
import type { Store } from '../../electron/store/store.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Month } from '../../shared/kernel/periods.ts';

const filled = (store: Store, month: Month, today: Day) =>
  store.read((reader) => monthlyPaper.fill(reader, { input: month, format: 'xlsx', today }));

/** The month's workbook as it is made on that day; without a thread of its own. */
export const monthlyWorkbook = (store: Store, month: Month, today: Day): Promise<Uint8Array> =>
  makePaper({ paper: 'monthly', format: 'xlsx', model: filled(store, month, today).model });
export const monthlyWorkbookName = (store: Store, month: Month): string => filled(store, month, store.today()).name;
