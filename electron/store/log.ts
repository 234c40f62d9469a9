import type { Writer } from './store.ts';

/** What the log says of these records is wiped, and every way back, for it holds what stood before; that something was done stays. */
export const wipeLog = (writer: Writer, ids: readonly string[]): void => {
  writer.forgetWaysBack();
  writer.exec(`UPDATE audit SET changes = '{"erased":true}' WHERE record_id IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
};
