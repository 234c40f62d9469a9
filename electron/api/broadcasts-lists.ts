import type { ListEvent } from '../../shared/broadcasts/lists/contract.ts';
import { getMapping, listMappings, removeMapping, restoreMapping } from '../broadcasts/lists/mappings.service.ts';
import { answerList, applyList, listErrorsFile, listRows, readListFile, undoList } from '../broadcasts/lists/lists.service.ts';
import { os } from './base.ts';
import { eventsOf } from './events.ts';
import { fileOf } from './files.ts';

const { read, answer, rows, apply, undo, errorsFile, mappings } = os.broadcasts.lists;

export const listsApi = {
  read: read.handler(async function* ({ context, input, signal }) {
    const file = { bytes: new Uint8Array(await input.file.arrayBuffer()), name: input.file.name };
    yield* eventsOf<ListEvent>(signal, (emit, stop) => readListFile(context.store, file, emit, stop));
  }),
  answer: answer.handler(async function* ({ context, input, signal }) {
    yield* eventsOf<ListEvent>(signal, (emit, stop) => answerList(context.store, input, emit, stop));
  }),
  rows: rows.handler(({ context, input }) => listRows(context.store, input)),
  apply: apply.handler(async function* ({ context, input, signal }) {
    yield* eventsOf<ListEvent>(signal, (emit, stop) => applyList(context.store, context.actor, input, emit, stop));
  }),
  undo: undo.handler(({ context, input }) => undoList(context.store, context.actor, input)),
  errorsFile: errorsFile.handler(async ({ context, input }) =>
    fileOf({ bytes: await listErrorsFile(context.store, input.token), name: 'Dong-loi-danh-sach.xlsx' }),
  ),
  mappings: {
    list: mappings.list.handler(({ context }) => listMappings(context.store)),
    get: mappings.get.handler(({ context, input }) => getMapping(context.store, input)),
    remove: mappings.remove.handler(({ context, input }) => removeMapping(context.store, context.actor, input)),
    restore: mappings.restore.handler(({ context, input }) => restoreMapping(context.store, context.actor, input)),
  },
};
