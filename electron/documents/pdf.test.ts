import { expect, test } from 'vitest';
import { day } from '../../shared/kernel/dates.ts';
import { renderPdf } from './pdf.ts';
import { paperHead, paperSigners, paperTitle } from './pdf-paper.ts';
import { centred, onNewPage, pdfTable, right } from './pdf-parts.ts';
import { runJob } from './run-job.ts';

const office = {
  name: 'Bảo hiểm xã hội cơ sở Phước Tân',
  superior: 'Bảo hiểm xã hội tỉnh Đồng Nai',
  place: 'Phước Tân',
  symbol: 'BHXH',
  director: 'Nguyễn Thị Ánh',
  directorTitle: 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC',
  preparer: 'Lê Văn Ổn',
  checker: '',
};
const read = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const pagesIn = (bytes: Uint8Array) => read(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
const boxesIn = (bytes: Uint8Array) => [...read(bytes).matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map((found) => found[1]);

test('a PDF is A4 with Tinos embedded and no other face, in Vietnamese', async () => {
  const bytes = await renderPdf({
    title: 'Thử',
    content: [
      paperHead({ office, day: day('2026-02-05'), numberSymbol: '/XN-BHXH' }),
      paperTitle('Phiếu xác nhận', ['Xã Tân Ẩm, tháng 11/2026']),
      'ẰẮẲẴẶ ỀẾỂỄỆ ỒỐỔỖỘ ờớởỡợ ừứửữự Đđ ỳýỷỹỵ',
      { text: 'nghiêng', italics: true },
      paperSigners([
        { title: 'Người lập biểu', name: office.preparer },
        { title: office.directorTitle, name: office.director, note: '(Ký, đóng dấu)' },
      ]),
    ],
  });
  const text = read(bytes);
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(pagesIn(bytes)).toBe(1);
  expect(boxesIn(bytes)).toEqual(['0 0 595.28 841.89']);
  const faces = [...text.matchAll(/\/BaseFont \/\w+\+([\w-]+)/g)].map((found) => found[1]);
  expect(new Set(faces)).toEqual(new Set(['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic']));
  expect(text.match(/\/FontFile2/g)).toHaveLength(3);
  expect(text).toContain('/Lang (vi-VN)');
});

test('a long table goes on over many pages, and a part can begin on a page of its own', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [centred(at + 1), 'Lợi ích khi tham gia BHXH tự nguyện', right(2)]);
  const table = pdfTable({ widths: [30, '*', 60], head: [['TT', { text: 'Chương trình', colSpan: 2 }, '']], rows });
  expect(pagesIn(await renderPdf({ title: 'Bảng', content: [table] }))).toBe(4);
  const wide = await renderPdf({ title: 'Ngang', landscape: true, content: ['một', onNewPage(['hai'])] });
  expect(boxesIn(wide)).toEqual(['0 0 841.89 595.28', '0 0 841.89 595.28']);
});

test('it is made in the thread of documents too, and no file but the fonts is read', async () => {
  expect(
    pagesIn(
      await runJob('makePaper', {
        paper: 'script',
        format: 'pdf',
        model: { office: '', title: 'Xa', facts: '', script: 'một', note: null },
      }),
    ),
  ).toBe(1);
  await expect(renderPdf({ title: 'Ảnh', content: [{ image: '/etc/hostname' }] })).rejects.toThrow();
  await expect(renderPdf({ title: 'Mạng', content: [{ image: 'https://example.com/a.png' }] })).rejects.toThrow(/access policy/);
});
