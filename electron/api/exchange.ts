import { exchangeIntake } from '../exchange/exchange.intake.ts';
import { exportWorkbook, importTemplate } from '../exchange/exchange.service.ts';
import { listWorkbook } from '../exchange/list-file.service.ts';
import { makeDemo } from '../exchange/demo/demo.service.ts';
import type { Store } from '../store/store.ts';
import { os, unopened } from './base.ts';
import { fileOf } from './files.ts';
import { errorsHandler, intakeHandlers } from './intake.ts';

const intake = intakeHandlers(exchangeIntake);

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
  read: os.exchange.read.handler(intake.read),
  answer: os.exchange.answer.handler(intake.answer),
  apply: os.exchange.apply.handler(intake.apply),
  errorsFile: os.exchange.errorsFile.handler(errorsHandler(exchangeIntake)),
  listFile: os.exchange.listFile.handler(async ({ context, input, signal }) =>
    fileOf(await listWorkbook(input, context.store.today(), signal)),
  ),
};
