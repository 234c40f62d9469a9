import { tmpdir } from 'node:os';
import { backupBytes, createBackup, examine, listBin, restoreBackup, restoreFromBin, verifyBackup } from '../safety/safety.service.ts';
import { os, unopened } from './base.ts';

export const safetyApi = {
  bin: {
    list: os.safety.bin.list.handler(({ context }) => listBin(context.store)),
    restore: os.safety.bin.restore.handler(({ context, input }) => restoreFromBin(context.store, context.actor, input)),
  },
  // What must work on a store that cannot be opened.
  doctor: unopened.safety.doctor.handler(({ context }) => examine(context.file, context.now())),
  backup: os.safety.backup.handler(async ({ context }) => {
    const { name, bytes } = await backupBytes(context.store, tmpdir(), context.store.surroundings.now());
    return new File([new Uint8Array(bytes)], name, { type: 'application/vnd.sqlite3' });
  }),
  copies: {
    create: os.safety.copies.create.handler(({ context, input }) => createBackup(context.store, input.file, context.now())),
    verify: unopened.safety.copies.verify.handler(({ input }) => verifyBackup(input.file)),
    restore: unopened.safety.copies.restore.handler(({ context, input }) => restoreBackup(input.file, context.file, context.now())),
  },
};
