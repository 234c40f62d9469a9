import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { stillSurroundings } from '../../../tests/support/store.ts';
import type { AiringValues } from '../../../shared/broadcasts/contract.ts';
import type { ProgrammeValues } from '../../../shared/broadcasts/programmes/contract.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { openOffice } from '../../rooms.ts';

const programme = (more: Partial<ProgrammeValues>): ProgrammeValues => ({
  title: 'Lợi ích BHXH tự nguyện',
  topics: ['bhxhtn'],
  language: null,
  minutes: 5,
  source: 'bhxh tỉnh',
  validTo: null,
  script: null,
  note: null,
  ...more,
});

async function opened() {
  const folder = mkdtempSync(join(tmpdir(), 'chương trình '));
  const store = openOffice(join(folder, 'so.sqlite'), { create: true, surroundings: stillSurroundings() });
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { api, bugs } = openApi(store);
  const commune = await api.office.communes.save({
    existing: null,
    values: { code: 'AN', name: 'An Phước', kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
  });
  const library = api.broadcasts.programmes;
  const add = (more: Partial<ProgrammeValues> = {}) => library.save({ existing: null, values: programme(more) });
  const airing = (
    on: string,
    title: string | null,
    more: Partial<AiringValues> = {},
    existing: { id: string; version: number } | null = null,
  ) =>
    api.broadcasts.save({
      existing,
      values: {
        communeId: commune.id,
        station: null,
        day: day(on),
        time: null,
        programme: title,
        topics: ['bhxhtn'],
        count: 1,
        minutes: null,
        language: null,
        source: null,
        status: 'aired',
        basis: null,
        waveId: null,
        agreementNumber: null,
        relayCommuneIds: [],
        note: null,
        ...more,
      },
    });
  return { api, store, library, add, airing, bugs, commune };
}

describe('the programme library', () => {
  it('keeps what was entered, the source in its known spelling, and each title once', async () => {
    const { api, library, add } = await opened();
    const ref = await add({ script: 'Kính thưa bà con.\r\n\r\nHôm nay…', validTo: day('2026-12-31') });
    expect(await library.get({ id: ref.id })).toMatchObject({
      title: 'Lợi ích BHXH tự nguyện',
      source: 'BHXH tỉnh',
      script: 'Kính thưa bà con.\n\nHôm nay…',
      validTo: '2026-12-31',
      files: [],
    });
    expect((await refusal(add({ title: 'lợi ích  bhxh tự nguyện' }))).data).toMatchObject({ fields: [{ field: 'title' }] });
    expect((await refusal(add({ title: 'Khác', topics: [] }))).data).toMatchObject({
      fields: [{ field: 'topics', message: 'Chọn ít nhất một chủ đề phát.' }],
    });
    const gone = await api.records.remove({ ...ref, kind: 'programme' });
    const other = await add();
    expect((await refusal(api.app.undo({ undo: gone.undo ?? '' }))).message).toContain('nay đã có chương trình khác mang tên này');
    await api.records.remove({ ...other, kind: 'programme' });
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(await library.list()).toHaveLength(1);
  });

  it('counts how often and where each was played, be it named before the library held it or in another spelling', async () => {
    const { api, library, add, airing, commune } = await opened();
    await airing('2026-02-02', 'lợi ích BHXH tự nguyện', { count: 2 });
    const ref = await add();
    await airing('2026-03-02', 'Lợi ích BHXH tự nguyện');
    await airing('2026-03-09', 'Lợi ích BHXH tự nguyện', { communeId: null, status: 'planned' });
    await airing('2026-03-03', 'Lợi ích BHXH tự nguyện', { status: 'notAired' });
    await airing('2026-03-03', 'Bài khác');
    expect(await library.list()).toMatchObject([
      {
        played: 3,
        planned: 1,
        places: 1,
        firstDay: '2026-02-02',
        lastDay: '2026-03-09',
        lastPlayed: '2026-03-02',
        hasScript: false,
        files: 0,
      },
    ]);
    expect(await library.plays({ id: ref.id })).toMatchObject([
      { label: 'An Phước', played: 3, planned: 0, firstDay: '2026-02-02', lastDay: '2026-03-02' },
      { label: 'Đài cấp cơ quan', played: 0, planned: 1 },
    ]);
    const found = async (communeId?: string) => (await api.broadcasts.list({ filter: { programmeId: ref.id, communeId } })).total;
    expect([await found(), await found(commune.id)]).toEqual([4, 3]);
  });

  it('keeps what was played under a programme when it gets another title', async () => {
    const { library, add, airing } = await opened();
    await airing('2026-02-02', 'Lợi ích BHXH tự nguyện');
    const ref = await add();
    const linked = await airing('2026-03-02', 'Lợi ích BHXH tự nguyện');
    await library.save({ existing: ref, values: programme({ title: 'Lợi ích BHXH tự nguyện (2026)' }) });
    await airing('2026-03-02', 'Lợi ích BHXH tự nguyện', { count: 3 }, linked);
    expect(await library.list()).toMatchObject([{ title: 'Lợi ích BHXH tự nguyện (2026)', played: 4 }]);
    await airing('2026-03-02', 'Bài khác', {}, { id: linked.id, version: 2 });
    expect(await library.list()).toMatchObject([{ played: 1 }]);
  });

  it('hands a file back as it came, and takes it off with a way back', async () => {
    const { api, library, add } = await opened();
    const ref = await add();
    const file = await library.files.add({ programmeId: ref.id, file: new File(['âm thanh'], 'Bài 1.mp3', { type: 'audio/mpeg' }) });
    const back = await library.files.get({ id: file.id });
    expect([back.name, await back.text()]).toEqual(['Bài 1.mp3', 'âm thanh']);
    expect((await library.get({ id: ref.id })).files).toMatchObject([{ name: 'Bài 1.mp3', size: 9 }]);
    const gone = await api.records.remove({ ...file, kind: 'attachmentLink' });
    expect(await library.list()).toMatchObject([{ files: 0 }]);
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(await library.list()).toMatchObject([{ files: 1 }]);
    expect((await refusal(library.files.add({ programmeId: file.id, file: new File(['a'], 'a') }))).code).toBe('NOT_FOUND');
    expect((await refusal(library.files.add({ programmeId: ref.id, file: new File([], 'a') }))).data).toMatchObject({
      fields: [{ field: 'file', message: 'Tệp này rỗng.' }],
    });
  });

  it('prints a script for the announcer, and says so where there is none', async () => {
    const { api, add } = await opened();
    const script = (id: string) => api.papers.make({ paper: 'script', input: { id }, format: 'pdf' });
    const ref = await add({ title: 'Bài số 1/2026', script: 'Kính thưa bà con.\n\nXin mời nghe.' });
    const file = await script(ref.id);
    expect([file.name, file.type]).toEqual(['Loi-phat-thanh Bài số 1-2026.pdf', 'application/pdf']);
    expect((await file.text()).startsWith('%PDF-')).toBe(true);
    const bare = await add({ title: 'Không lời' });
    expect((await refusal(script(bare.id))).message).toContain('chưa có lời để in');
  });
});
