import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { day } from '../../shared/kernel/dates.ts';
import { blocksToWord } from './blocks-word.ts';
import type { PaperBlock } from './paper-blocks.ts';

/** A part of a zipped file, found by the table of contents. */
function partOf(bytes: Uint8Array, wanted: string): string {
  const file = Buffer.from(bytes);
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4)) {
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    if (name !== wanted) continue;
    const start = file.readUInt32LE(at + 42);
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
    return (file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`no part ${wanted}`);
}
/** Its paragraphs; throws where it is no well-formed XML. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => name === 'w:p' && paragraphs.push(''));
  parser.on('text', (text) => {
    if (paragraphs.length > 0) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
  });
  parser.write(xml).close();
  return paragraphs.filter(Boolean);
}

const office = {
  name: 'BHXH cơ sở Phước Tân',
  superior: 'BHXH tỉnh Đồng Nai',
  place: 'Phước Tân',
  symbol: 'BHXH',
  director: 'Nguyễn Văn Ổn',
  directorTitle: 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC',
  preparer: '',
  checker: '',
};
const paper = (name: string): PaperBlock[] => [
  { kind: 'head', office, day: day('2026-02-05'), numberSymbol: '/GM-BHXH' },
  { kind: 'title', title: 'Giấy mời', about: [] },
  {
    kind: 'text',
    pieces: [
      { text: 'Ông/Bà: ', strong: false },
      { text: name, strong: true },
    ],
  },
  { kind: 'closing', receivers: ['- Như trên;'], signers: [{ title: office.directorTitle, name: office.director }] },
];

it('a Word file says the same as the paper, in its order, each paper on pages of its own', async () => {
  const bytes = await blocksToWord({ title: 'Giấy mời', papers: [paper('Trần <Ẩn> & Ỷ'), paper('Lê Đức')] });
  const xml = partOf(bytes, 'word/document.xml');
  expect(paragraphsOf(xml).slice(0, 12)).toEqual([
    'BHXH TỈNH ĐỒNG NAI',
    'BHXH CƠ SỞ PHƯỚC TÂN',
    'Số:          /GM-BHXH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Phước Tân, ngày 05 tháng 02 năm 2026',
    'GIẤY MỜI',
    'Ông/Bà: Trần <Ẩn> & Ỷ',
    'Nơi nhận:',
    '- Như trên;',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
  ]);
  expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
  expect(xml.match(/w:w="11906" w:h="16838"|w:h="16838"/g)).toHaveLength(2);
  expect(partOf(bytes, 'word/styles.xml')).toContain('Times New Roman');
  expect(partOf(bytes, 'docProps/core.xml')).not.toContain('Un-named');
});

it('keeps what asks for it with the next block, and the last words with the signatures', async () => {
  const text = (words: string, keep = false): PaperBlock => ({ kind: 'text', pieces: [{ text: words, strong: false }], keep });
  const papers: PaperBlock[][] = [
    [text('Đầu mục', true), text('Ở giữa'), text('Câu cuối'), { kind: 'closing', receivers: [], signers: [{ title: 'THƯ KÝ', name: '' }] }],
  ];
  const xml = partOf(await blocksToWord({ title: 'Biên bản', papers }), 'word/document.xml');
  const kept = (words: string) => /<w:p>(?:(?!<\/w:p>).)*$/s.exec(xml.slice(0, xml.indexOf(words)))?.[0].includes('<w:keepNext/>');
  expect(['Đầu mục', 'Ở giữa', 'Câu cuối'].map(kept)).toEqual([true, false, true]);
});
