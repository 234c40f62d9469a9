import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { attachmentName, attachmentRefusal, largestAttachment, zAttachedFile } from '../../shared/kernel/attachments.ts';
import { testActor } from '../../tests/support/store.ts';
import { attach, attachedFile, attachmentFolder, attachmentKind, attachmentsOf, keepFile, sweepAttachments } from './attachments.ts';
import { openStore } from './open.ts';
import { restoreRecord } from './records.ts';
import { removeRecord } from './removal.ts';

function opened() {
  const folder = mkdtempSync(join(tmpdir(), 'đính kèm '));
  const store = openStore(join(folder, 'so.sqlite'), [], { create: true });
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const to = { area: 'broadcasts', recordId: 'r1' };
  const add = async (text: string, name: string) => {
    const kept = await keepFile(store, new File([text], name));
    return store.write(testActor, (writer) => attach(writer, kept, to));
  };
  const kept = () => (existsSync(attachmentFolder(store.file)) ? readdirSync(attachmentFolder(store.file)) : []);
  const listed = () => store.read((reader) => attachmentsOf(reader, ['r1']).get('r1') ?? []);
  return { store, to, add, kept, listed };
}
const old = (path: string) => utimesSync(path, new Date('2020-01-01'), new Date('2020-01-01'));

test('a file comes back as it went in, under its name; the same bytes are kept once', async () => {
  const { store, add, kept, listed } = opened();
  const first = await add('lời phát thanh', 'Lời: bài 1?.txt');
  await add('lời phát thanh', 'bản sao.txt');
  expect(kept()).toHaveLength(1);
  expect(listed()).toMatchObject([
    { name: 'Lời bài 1 .txt', size: 17 },
    { name: 'bản sao.txt', size: 17 },
  ]);
  const back = attachedFile(store, 'broadcasts', first.id);
  expect([back.name, back.type, await back.text()]).toEqual(['Lời bài 1 .txt', 'application/octet-stream', 'lời phát thanh']);
  expect(() => attachedFile(store, 'people', first.id)).toThrow('Không tìm thấy tệp đính kèm');
});

test('one taken off its record comes back with all that belongs to it', async () => {
  const { store, add, listed } = opened();
  const file = await add('a', 'a.txt');
  const gone = removeRecord(store, testActor, { ...file, kind: 'attachmentLink' });
  expect(listed()).toEqual([]);
  expect(() => attachedFile(store, 'broadcasts', file.id)).toThrow('Không tìm thấy');
  store.write(testActor, (writer) => restoreRecord(writer, attachmentKind(writer, file.id), gone));
  expect(listed()).toHaveLength(1);
});

test('bytes that were changed or lost are refused, not handed out; adding the file again mends it', async () => {
  const { store, add, kept } = opened();
  const file = await add('đúng', 'a.txt');
  const path = join(attachmentFolder(store.file), kept()[0] ?? '');
  writeFileSync(path, 'saii');
  expect(() => attachedFile(store, 'broadcasts', file.id)).toThrow('đã mất hoặc bị hỏng');
  await add('đúng', 'b.txt');
  expect(await attachedFile(store, 'broadcasts', file.id).text()).toBe('đúng');
});

test('what no record names is swept a day later; what the bin still names stays', async () => {
  const { store, add, kept } = opened();
  const [keep, drop] = [await add('một', 'a.txt'), await add('hai', 'b.txt')];
  removeRecord(store, testActor, { ...keep, kind: 'attachmentLink' });
  store.write(testActor, (writer) => writer.exec('DELETE FROM attachment_link WHERE id = ?', [drop.id]));
  await keepFile(store, new File(['vừa ghi'], 'c.txt'));
  for (const name of kept()) old(join(attachmentFolder(store.file), name));
  mkdirSync(attachmentFolder(store.file), { recursive: true });
  writeFileSync(join(attachmentFolder(store.file), 'mới'), 'mới');
  expect(sweepAttachments(store, testActor)).toBe(2);
  expect(kept()).toHaveLength(2);
  expect(sweepAttachments(store, testActor)).toBe(0);
});

test('names lose what no system keeps, and stay short with their ending', () => {
  expect(attachmentName('C:\\Tài liệu\\Bài "1".docx')).toBe('Bài 1 .docx');
  expect(attachmentName('../../etc/passwd')).toBe('passwd');
  expect(attachmentName('...')).toBe('tep-dinh-kem');
  expect(attachmentName(`${'ả'.repeat(400)}.mp3`)).toHaveLength(150);
  expect(attachmentName(`${'ả'.repeat(400)}.mp3`).endsWith('.mp3')).toBe(true);
});

test('an empty file and one above 25 MB are refused in words', () => {
  const reason = (size: number) => zAttachedFile.safeParse(new File([new Uint8Array(size)], 'a')).error?.issues[0]?.message;
  expect([reason(0), reason(1), reason(largestAttachment + 1)]).toEqual(['Tệp này rỗng.', undefined, 'Tệp quá lớn: tối đa 25 MB.']);
});

test.each(['cài đặt.exe', 'ANH.JPG.SCR', 'danh sách.lnk', 'Công văn MẬT số 12.pdf', 'Tối mật.docx', 'bao-cao_MẬT.pdf', 'toi mat 01.pdf'])(
  '«%s» is not kept',
  (name) => {
    expect(attachmentRefusal(name)).toMatch(/^(Không nhận tệp chương trình|Tên tệp có chữ «mật»)/);
    expect(zAttachedFile.safeParse(new File(['a'], name)).error?.issues[0]?.message).toBe(attachmentRefusal(name));
  },
);
test.each(['ảnh hội nghị.jpg', 'Biên bản.docx', 'cam kết bảo mật.pdf', 'nuôi ong lấy mật ong.png', 'mat ban.jpg', 'gặp mặt.jpg'])(
  '«%s» is kept',
  (name) => {
    expect(attachmentRefusal(name)).toBeUndefined();
  },
);
