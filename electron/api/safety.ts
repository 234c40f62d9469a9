import { tmpdir } from 'node:os';
import { backupBytes, examine, listBin, restoreFromBin } from '../safety/safety.service.ts';
import { os } from './base.ts';

export const safetyApi = {
  bin: {
    list: os.safety.bin.list.handler(({ context }) => listBin(context.store)),
    restore: os.safety.bin.restore.handler(({ context, input }) => restoreFromBin(context.store, context.actor, input)),
  },
  doctor: os.safety.doctor.handler(({ context }) => examine(context.store.file, context.store.surroundings.now())),
  backup: os.safety.backup.handler(async ({ context }) => {
    const { name, bytes } = await backupBytes(context.store, tmpdir(), context.store.surroundings.now());
    return new File([new Uint8Array(bytes)], name, { type: 'application/vnd.sqlite3' });
  }),
};
