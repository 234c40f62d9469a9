import { existsSync, rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApi, refusal } from '../../../tests/support/api.ts';
import { conferenceValues } from '../../../tests/support/conferences.ts';
import type { ConferenceValues } from '../../../shared/conferences/contract.ts';
import { attachmentFolder } from '../../store/attachments.ts';

const conference = (more: Partial<ConferenceValues> = {}) => conferenceValues({ name: 'Hội nghị nông dân', ...more });
const contents = {
  purpose: 'Nông dân hiểu mức hỗ trợ đóng.',
  speakers: [
    { name: 'Lê Thị Thu Hà', organisation: 'BHXH cơ sở', languages: [] },
    { name: 'Điểu Sơn', organisation: 'Già làng', languages: ['Kinh', 'Xtiêng'] },
  ],
  checklist: ['Phát video clip trước giờ khai mạc', 'Tiểu phẩm của ấp'],
  questions: [
    { question: 'Đóng bao lâu thì được lương hưu?', answer: 'Từ 15 năm.' },
    { question: 'Mất thẻ thì sao?', answer: null },
  ],
} satisfies Partial<ConferenceValues>;

function opened() {
  const { api, store, bugs } = openApi();
  const save = (more: Partial<ConferenceValues> = {}, existing: { id: string; version: number } | null = null) =>
    api.conferences.save({ existing, values: conference(more) });
  const get = (ref: { id: string }) => api.conferences.get({ id: ref.id });
  const audits = () =>
    store
      .read((reader) =>
        reader.sql<{ changes: string }>("SELECT changes FROM audit WHERE area = 'conferences' AND action = 'update' ORDER BY id"),
      )
      .map((row) => JSON.parse(row.changes) as Record<string, unknown>);
  const commune = (code: string) =>
    api.office.communes.save({
      existing: null,
      values: { code, name: `Xã ${code}`, kind: 'xã', validFrom: null, validTo: null, ethnicArea: false, successorIds: [] },
    });
  return { api, store, bugs, save, get, audits, commune };
}

describe('what a conference holds', () => {
  it('comes back in its order; saved again without a change it stays the same version', async () => {
    const { save, get } = opened();
    const ref = await save(contents);
    expect(await get(ref)).toMatchObject(contents);
    expect((await save(contents, ref)).version).toBe(1);
  });

  it('moves the version with each list that differs, and the audit says from what to what', async () => {
    const { save, get, audits } = opened();
    const ref = await save(contents);
    const [speaker] = contents.speakers;
    const moved = await save({ ...contents, speakers: speaker ? [speaker] : [] }, ref);
    expect(moved.version).toBe(2);
    expect((await get(ref)).speakers).toHaveLength(1);
    expect(audits().at(-1)).toEqual({ speakers: { from: contents.speakers, to: [speaker] } });
    expect(await refusal(save(contents, ref))).toMatchObject({ code: 'CONFLICT' });
    expect((await get(ref)).speakers).toHaveLength(1);
  });

  it('goes to the bin and comes back with it', async () => {
    const { api, save, get } = opened();
    const gone = await api.records.remove({ ...(await save(contents)), kind: 'conference' });
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(await get(gone)).toMatchObject(contents);
  });

  it('refuses a question without words and a speaker without a name', async () => {
    const { save } = opened();
    for (const wrong of [{ questions: [{ question: ' ', answer: 'a' }] }, { speakers: [{ name: '', organisation: null, languages: [] }] }])
      expect(await refusal(save(wrong))).toMatchObject({ code: 'INVALID' });
  });
});

describe('the hamlet of a conference', () => {
  it('is the one the commune has under that name, whatever its case; a new name is added', async () => {
    const { api, save, get, commune } = opened();
    const [one, other] = [await commune('A'), await commune('B')];
    const first = await save({ communeId: one.id, hamlet: 'Ấp 10' });
    await save({ communeId: one.id, hamlet: 'ấp  10' });
    await save({ communeId: one.id, hamlet: 'Ấp 2' });
    await save({ communeId: other.id, hamlet: 'Ấp 10' });
    expect((await get(first)).hamlet).toBe('Ấp 10');
    expect((await api.office.hamlets.list({ communeId: one.id })).map((row) => row.name)).toEqual(['Ấp 2', 'Ấp 10']);
    expect(await api.office.hamlets.list({ communeId: other.id })).toHaveLength(1);
  });

  it('mistyped is offered no more once it is put right, and does not keep its commune', async () => {
    const { api, save, commune } = opened();
    const one = await commune('A');
    const offered = async () => (await api.office.hamlets.list({ communeId: one.id })).map((row) => row.name);
    const wrong = await save({ communeId: one.id, hamlet: 'Áp 3' });
    const right = await save({ communeId: one.id, hamlet: 'Ấp 3' }, wrong);
    expect(await offered()).toEqual(['Ấp 3']);
    await api.records.remove({ ...right, kind: 'conference' });
    expect(await offered()).toEqual([]);
    expect((await api.records.remove({ ...one, kind: 'commune' })).version).toBe(2);
  });

  it('needs its commune', async () => {
    const { save } = opened();
    expect(await refusal(save({ hamlet: 'Ấp 3' }))).toMatchObject({
      code: 'INVALID',
      data: { fields: [{ field: 'communeId', message: 'Chọn xã/phường của khu, ấp này.' }] },
    });
  });
});

describe('the checklist', () => {
  it('begins with what the sources name, then the office’s own; no name twice', async () => {
    const { api } = opened();
    const built = await api.conferences.checklist.list();
    expect(built[0]?.name).toBe('Phát video clip trước giờ khai mạc');
    expect(built.map((item) => [item.source, item.section])).toEqual([
      ['KB-ĐN', 'mục 3.1'],
      ['KB-ĐN', 'mục 3.1'],
      ['KB-ĐN', 'mục 3.1'],
      ['KH166', 'Phụ lục II, I.5.1'],
    ]);
    const own = await api.conferences.checklist.save({ existing: null, values: { name: 'Văn nghệ chào mừng' } });
    expect((await api.conferences.checklist.list()).at(-1)).toMatchObject({ name: 'Văn nghệ chào mừng', source: null });
    const again = api.conferences.checklist.save({ existing: null, values: { name: 'văn nghệ chào mừng' } });
    expect(await refusal(again)).toMatchObject({ code: 'INVALID' });
    const gone = await api.records.remove({ ...own, kind: 'checklistItem' });
    expect(await api.conferences.checklist.list()).toHaveLength(4);
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(await api.conferences.checklist.list()).toHaveLength(5);
  });
});

describe('files of a conference', () => {
  it('are added, handed back, taken off and brought back', async () => {
    const { api, store, save } = opened();
    const before = existsSync(attachmentFolder(store.file));
    onTestFinished(() => {
      if (!before) rmSync(attachmentFolder(store.file), { recursive: true, force: true });
    });
    const { id: conferenceId } = await save();
    const photo = await api.conferences.files.add({ conferenceId, file: new File(['ảnh'], 'Toàn cảnh.jpg') });
    expect(await api.conferences.files.list({ conferenceId })).toMatchObject([{ name: 'Toàn cảnh.jpg', size: 5 }]);
    expect(await (await api.conferences.files.get({ id: photo.id })).text()).toBe('ảnh');
    const gone = await api.records.remove({ ...photo, kind: 'attachmentLink' });
    expect(await api.conferences.files.list({ conferenceId })).toEqual([]);
    await api.app.undo({ undo: gone.undo ?? '' });
    expect(await api.conferences.files.list({ conferenceId })).toHaveLength(1);
    expect(await refusal(api.conferences.files.add({ conferenceId, file: new File(['x'], 'Công văn MẬT.pdf') }))).toMatchObject({
      code: 'INVALID',
    });
    const nowhere = { conferenceId: photo.id, file: new File(['y'], 'b.jpg') };
    expect(await refusal(api.conferences.files.add(nowhere))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
