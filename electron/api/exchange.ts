import type { ImportEvent } from '../../shared/exchange/contract.ts';
import { apply, errorsFile, exportWorkbook, importTemplate, preview } from '../exchange/exchange.service.ts';
import { listWorkbook } from '../exchange/list-file.ts';
import { makeDemo } from '../exchange/demo/demo.service.ts';
import type { Store } from '../store/store.ts';
import { os, unopened } from './base.ts';
import { eventsOf } from './events.ts';
import { fileOf } from './files.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const exportName = (store: Store) => `So-truyen-thong_${store.today()}.xlsx`;
const file = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name, { type: xlsx });

export const exchangeApi = {
  template: unopened.exchange.template.handler(async () => file(await importTemplate(), 'Mau-nhap-du-lieu.xlsx')),
  exportAll: os.exchange.exportAll.handler(async ({ context }) => file(await exportWorkbook(context.store), exportName(context.store))),
  exportWithIds: os.exchange.exportWithIds.handler(async ({ context }) =>
    file(await exportWorkbook(context.store, { withIds: true }), exportName(context.store)),
  ),
  demo: os.exchange.demo.handler(({ context, input }) => makeDemo(context.store, context.actor, input)),
  preview: os.exchange.preview.handler(async function* ({ context, input, signal }) {
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    yield* eventsOf<ImportEvent>(signal, (emit, stop) => preview(context.store, { bytes, password: input.password }, emit, stop));
  }),
  apply: os.exchange.apply.handler(async function* ({ context, input, signal }) {
    yield* eventsOf<ImportEvent>(signal, (emit, stop) => apply(context.store, context.actor, input, emit, stop));
  }),
  errorsFile: os.exchange.errorsFile.handler(async ({ context, input }) =>
    file(await errorsFile(context.store, input.token), 'Dong-loi.xlsx'),
  ),
  listFile: os.exchange.listFile.handler(async ({ context, input, signal }) =>
    fileOf(await listWorkbook(input, context.store.today(), signal)),
  ),
};
