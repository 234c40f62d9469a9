import { describe, expect, it } from 'vitest';
import { valueKey } from '../../shared/kernel/text.ts';
import { type RemovableKind, removableKinds } from '../../shared/kernel/record-kinds.ts';
import { anyRows } from '../../tests/support/any-rows.ts';
import { openApi, refusal } from '../../tests/support/api.ts';
import { attachmentKind } from '../store/attachments.ts';
import { snake } from '../store/connection.ts';

/** What a row must hold to be one of its kind. */
const fitting: Partial<Record<RemovableKind, Record<string, unknown>>> = {
  attachmentLink: { area: 'conferences', sha256: 'a' },
  pattern: { times: '[]', valid_from: '2026-01-01' },
};

function opened() {
  const { api, store } = openApi();
  const make = anyRows(store);
  const add = (kind: RemovableKind, given: Record<string, unknown> = {}) => {
    if (kind === 'attachmentLink') make('attachment', { sha256: 'a' });
    return make(snake(kind), { ...fitting[kind], ...given });
  };
  const kindOf = (kind: RemovableKind, id: string) => store.read((reader) => reader.kinds.find(kind) ?? attachmentKind(reader, id));
  const isBinned = (kind: RemovableKind, id: string) =>
    store.read((reader) => reader.sql<{ at: string | null }>(`SELECT deleted_at AS at FROM ${snake(kind)} WHERE id = ?`, [id]))[0]?.at !==
    null;
  const audited = (id: string) =>
    store.read((reader) =>
      reader.sql<{ area: string; action: string }>('SELECT area, action FROM audit WHERE record_id = ? ORDER BY id DESC LIMIT 1', [id]),
    )[0];
  return { api, store, make, add, kindOf, isBinned, audited };
}

describe('removing', () => {
  it.each(removableKinds)('takes away one %s, told and noted in the area it belongs to, and undo brings it back', async (kind) => {
    const { api, store, add, kindOf, isBinned, audited } = opened();
    const id = add(kind);
    const { area, word } = kindOf(kind, id);
    if (kind === 'attachmentLink') expect(area).toBe('conferences');
    const told: string[] = [];
    store.changes.listen((event) => told.push(`${event.area} ${event.ids.join()}`));
    const stale = await refusal(api.records.remove({ kind, id, version: 2 }));
    expect([stale.code, stale.message]).toEqual(['CONFLICT', `Có người vừa sửa ${word} này. Hãy xem bản mới rồi lưu lại phần của mình.`]);
    const gone = await api.records.remove({ kind, id, version: 1 });
    expect(gone).toMatchObject({ id, version: 2, along: 0 });
    expect([isBinned(kind, id), audited(id), told]).toEqual([true, { area, action: 'remove' }, [`${area} ${id}`]]);
    expect((await refusal(api.records.remove({ kind, id, version: 2 }))).code).toBe('NOT_FOUND');
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(isBinned(kind, id)).toBe(false);
  });

  it('tells for every kind what holds it, and says how many went along', async () => {
    const { api, store, make, add } = opened();
    const { namingKeys } = store.read((reader) => reader.kinds);
    const held = new Map<string, string>();
    for (const { table, column, to, naming } of namingKeys) {
      const kind = removableKinds.find((one) => snake(one) === to);
      if (!kind || naming.free || naming.passes) continue;
      const id = add(kind);
      make(snake(table), { [snake(column)]: id });
      const { code, message } = await refusal(api.records.remove({ kind, id, version: 1 }));
      expect([table, column, code]).toEqual([table, column, 'REFUSED']);
      held.set(kind, message);
    }
    expect([...held.keys()].sort()).toEqual(['commune', 'person', 'station', 'wave']);
    for (const message of held.values()) expect(message).toMatch(/^Không xóa được: .+ này còn trong 1 .+\. .+\.$/);
    const conference = add('conference');
    make('attendee', { conference_id: conference });
    make('attendee', { conference_id: conference });
    expect(await api.records.remove({ kind: 'conference', id: conference, version: 1 })).toMatchObject({ along: 2 });
  });

  it('is refused for what goes with another record or has no screen of its own', async () => {
    const { api, make } = opened();
    for (const kind of ['attendee', 'confirmation', 'audience', 'person_word']) {
      const call = api.records.remove({ kind: kind as RemovableKind, id: make(kind), version: 1 });
      expect((await refusal(call)).code).toBe('INVALID');
    }
  });
});

describe('bringing back', () => {
  it('is refused, by undo and from the bin, for every kind whose code was taken meanwhile, and leaves it in the bin', async () => {
    const { api, store, add, isBinned } = opened();
    const coded = removableKinds.filter((kind) => store.read((reader) => reader.kinds.find(kind)?.coded));
    expect([...coded].sort()).toEqual(['commune', 'conference', 'output', 'wave']);
    const code = { code: 'Mã 1', code_key: valueKey('Mã 1') };
    for (const kind of coded) {
      const id = add(kind, code);
      const { undo } = await api.records.remove({ kind, id, version: 1 });
      const taker = add(kind, code);
      expect((await refusal(api.app.undo({ undo: undo ?? '' }))).message).toContain('Mã 1');
      const [group] = (await api.safety.bin.list()).filter((one) => one.kind === kind);
      if (!group) throw new Error(`no ${kind} in the bin`);
      const { refused } = await api.safety.bin.restore({ kind: group.kind, deletedAt: group.deletedAt });
      expect(refused).toEqual([expect.stringContaining('mã «Mã 1» nay đã dùng')]);
      expect(isBinned(kind, id)).toBe(true);
      await api.records.remove({ kind, id: taker, version: 1 });
    }
  });
});
