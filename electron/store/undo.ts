import { refuse } from '../../shared/kernel/errors.ts';
import { putBack } from './put-back.ts';
import { conflict, isUnique } from './put-back-checks.ts';
import { type Actor, newAnswer, type Store } from './store.ts';
import type { Way } from './ways-back.ts';

/** What was turned, and the token that turns it round again (null: too much to keep). */
export interface Turned {
  token: string | null;
  /** Records that were put back. */
  changed: number;
}

const gone: Record<Way, string> = {
  undo: 'Không còn hoàn tác được thao tác này. Hãy sửa trực tiếp trong danh sách.',
  redo: 'Không còn làm lại được thao tác này. Hãy làm lại từ đầu.',
};

/**
 * Puts back what an action wrote, whole or not at all, as a write of its own: its own way back does the action again. A token serves once.
 * REFUSED: unknown, used, or the program was started anew. CONFLICT: something of it was changed or used since, or what it hung on has gone.
 */
export function takeBack(store: Store, actor: Actor, input: { token: string; way: Way }): Turned {
  const done = store.waysBack.find(input.token);
  if (done?.way !== input.way || done.caller !== actor.caller) throw refuse(gone[input.way]);
  const answer = newAnswer(input.way === 'undo' ? 'redo' : 'undo');
  try {
    const versions = store.write({ ...actor, answer }, (writer) => {
      const versions = putBack(writer, store, done);
      for (const { area, recordId, batch } of done.audits)
        writer.audit({
          area,
          action: input.way,
          ...(recordId === undefined ? {} : { recordId }),
          ...(batch === undefined ? {} : { batch: writer.newId() }),
          changes: { of: done.at },
        });
      for (const [area, ids] of done.moved) writer.changed(area, [...ids]);
      return versions;
    });
    store.waysBack.forget(input.token);
    for (const { table, id, now, before } of versions) store.waysBack.standFor(table, id, now, before);
    return { token: answer.token, changed: versions.length };
  } catch (error) {
    throw isUnique(error)
      ? conflict(`Không ${words[input.way]} được: mã, tên hoặc chỗ của một bản ghi nay đã dùng cho bản ghi khác. Dữ liệu giữ nguyên.`)
      : error;
  }
}

const words: Record<Way, string> = { undo: 'hoàn tác', redo: 'làm lại' };
