import { describe, expect, it } from 'vitest';
import { usualInvitation } from '../../../shared/conferences/prints/invitation.ts';
import { day } from '../../../shared/kernel/dates.ts';
import { pagesOf } from '../../../tests/support/pdf.ts';
import { blocksToPdf } from '../blocks-pdf.ts';
import { renderPdf } from '../pdf.ts';
import { invitations } from './invitations.ts';
import { minutes } from './minutes.ts';
import type { ConferencePrint, PrintPerson } from './print-model.ts';
import { moneySheets } from './money-sheet.ts';
import { resultLists } from './result-list.ts';
import { signInSheets } from './sign-in-sheet.ts';

const person = (position: number, more: Partial<PrintPerson> = {}): PrintPerson => ({
  position,
  name: `Nguyễn Thị Ngọc Ẩn ${position}`,
  birth: '1980-05-01',
  unit: position % 7 === 0 ? 'Tổ 3, khu phố Đường Sắt, phường Trảng Dài, thành phố Biên Hòa' : 'Ấp 3, xã Phước Tân',
  phone: '0912345678',
  present: false,
  role: null,
  walkIn: false,
  amount: null,
  note: null,
  results: [],
  ...more,
});
const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1));
const conference = (more: Partial<ConferencePrint> = {}): ConferencePrint => ({
  office: {
    name: 'BHXH cơ sở Phước Tân',
    superior: 'BHXH tỉnh Đồng Nai',
    place: 'Phước Tân',
    symbol: 'BHXH-PT',
    director: 'Nguyễn Văn Ổn',
    directorTitle: 'GIÁM ĐỐC',
    preparer: 'Lê Thị Hằng',
    checker: '',
  },
  code: 'HN001',
  name: 'Hội nghị tuyên truyền BHXH tự nguyện ấp 3',
  day: day('2026-03-05'),
  time: '08:00',
  place: 'Nhà văn hóa ấp 3',
  lead: null,
  partners: ['Hội Nông dân xã'],
  invited: null,
  attended: null,
  joinedSi: null,
  joinedHi: null,
  renewed: null,
  purpose: null,
  speakers: [],
  checklist: [],
  questions: [],
  people: people(3),
  ...more,
});
const plain = { blankRows: 0 };
const head = 'TT Họ và tên Năm sinh Đơn vị/địa chỉ Điện thoại Ký tên';

describe('the sign-in sheet', () => {
  it('of 1,000 rows bears its headings on every page, tears no row and numbers rows and pages rightly', async () => {
    const bytes = await renderPdf(signInSheets([conference({ people: people(1000) })], plain));
    const pages = await pagesOf(bytes);
    expect(pages.length).toBeGreaterThan(40);
    pages.slice(0, -1).forEach((page, at) => {
      expect(page.text.replace(/Năm\s+sinh/, 'Năm sinh')).toContain(head);
      expect(page.text).toContain(`Trang ${at + 1}/${pages.length}`);
      // what begins on a page ends on it: as many numbers as telephones, and each address whole
      const phones = page.pieces.filter((piece) => piece.text === '0912345678').length;
      const numbers = page.pieces.filter((piece) => piece.x < 110 && /^\d+$/.test(piece.text)).map((piece) => Number(piece.text));
      expect(numbers).toHaveLength(phones);
      expect(page.text.match(/Tổ 3/g)?.length).toBe(page.text.match(/Hòa/g)?.length);
    });
    const numbers = pages.flatMap((page) => page.pieces.filter((piece) => piece.x < 110 && /^\d+$/.test(piece.text)));
    expect(numbers.map((piece) => Number(piece.text))).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1));
    expect(pages.map((page) => page.text).join(' ')).toContain('Danh sách này có 1.000 người. Có mặt: ……… người.');
    expect(pages.at(-1)?.text).toMatch(/NGƯỜI LẬP BIỂU Lê Thị Hằng GIÁM ĐỐC Nguyễn Văn Ổn/);
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/FontFile2/g)?.length,
    ).toBeGreaterThanOrEqual(3);
  });

  it.each(Array.from({ length: 15 }, (_, at) => at + 14))(
    'of %i rows never leaves the signatures on a page without rows and headings',
    async (count) => {
      const pages = await pagesOf(await renderPdf(signInSheets([conference({ people: people(count) })], plain)));
      const last = pages.at(-1);
      expect(last?.text).toContain('NGƯỜI LẬP BIỂU');
      expect(last?.text.replace(/Năm\s+sinh/, 'Năm sinh')).toContain(head);
      const numbersOn = (page: (typeof pages)[number]) => page.pieces.filter((piece) => piece.x < 110 && /^\d+$/.test(piece.text));
      expect(numbersOn(last ?? { text: '', pieces: [] }).length).toBeGreaterThanOrEqual(2);
      expect(pages.flatMap(numbersOn).map((piece) => Number(piece.text))).toEqual(Array.from({ length: count }, (_, at) => at + 1));
      for (const page of pages) expect(page.text.match(/Họ và tên/g)).toHaveLength(1);
    },
  );

  it('says whose it is, of what and when, in letters that read back right', async () => {
    const [page] = await pagesOf(await renderPdf(signInSheets([conference()], plain)));
    for (const words of [
      'BHXH CƠ SỞ PHƯỚC TÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Phước Tân, ngày 05 tháng 3 năm 2026',
      'DANH SÁCH ĐẠI BIỂU',
      'Hội nghị tuyên truyền BHXH tự nguyện ấp 3',
      'Thời gian: 08 giờ 00 ngày 05/03/2026 – Địa điểm: Nhà văn hóa ấp 3',
      'Nguyễn Thị Ngọc Ẩn 2 1980 Ấp 3, xã Phước Tân 0912345678',
    ])
      expect(page?.text).toContain(words);
  });

  it('goes on with numbered empty rows after the last number of the roster', async () => {
    const [page] = await pagesOf(await renderPdf(signInSheets([conference({ people: [person(3), person(9)] })], { blankRows: 2 })));
    const numbers = page?.pieces.filter((piece) => piece.x < 110 && /^\d+$/.test(piece.text)).map((piece) => piece.text);
    expect(numbers).toEqual(['3', '9', '10', '11']);
    expect(page?.text).toContain('Danh sách này có 2 người. Dự thêm: ……… người.');
  });

  it('with money sums up the people named, in figures and in words', async () => {
    const pages = await pagesOf(await renderPdf(moneySheets([conference({ people: people(8) })], { blankRows: 4, amount: 150_000 })));
    const text = pages.map((page) => page.text).join(' ');
    expect(text).toContain('Ký nhận');
    expect(text.match(/ 150\.000/g)).toHaveLength(8);
    expect(text).toContain('Cộng 1.200.000');
    expect(text).toContain('Tổng số tiền bằng chữ: Một triệu hai trăm nghìn đồng.');
    expect(text).not.toContain('Điện thoại');
  });

  it('with money gives each their own amount, the common one to the others, and leaves out those who get none', async () => {
    const own = [person(1, { amount: 200_000 }), person(2), person(3, { amount: 0 }), person(4, { amount: 50_000 })];
    const text = async (amount: number | null) => {
      const pages = await pagesOf(await renderPdf(moneySheets([conference({ people: own })], { blankRows: 0, amount })));
      return pages.map((page) => page.text).join(' ');
    };
    const common = await text(100_000);
    expect([common.includes('Cộng 350.000'), common.includes('Ba trăm năm mươi nghìn đồng.')]).toEqual([true, true]);
    expect(common).toContain('Danh sách này có 3 người.');
    expect(common).not.toContain('Ẩn 3');
    const alone = await text(null);
    expect(alone).toContain('Cộng 250.000');
    expect(alone).toContain('Danh sách này có 2 người.');
  });

  it('says below the name who is more than a guest', async () => {
    const roles = [person(1, { role: 'báo cáo viên' }), person(2, { role: 'đại biểu' })];
    const [page] = await pagesOf(await renderPdf(signInSheets([conference({ people: roles })], plain)));
    expect(page?.text).toContain('Ngọc Ẩn 1 báo cáo viên');
    expect(page?.text).not.toContain('đại biểu 1980');
  });

  it('of many conferences in one file counts the pages of each for itself', async () => {
    const of = [
      conference({ name: 'Hội nghị A', people: people(30) }),
      conference({ name: 'Hội nghị B' }),
      conference({ name: 'Hội nghị C', people: people(30) }),
    ];
    const pages = await pagesOf(await renderPdf(signInSheets(of, plain)));
    expect(pages.map((page) => /Trang \d+\/\d+/.exec(page.text)?.[0])).toEqual([
      'Trang 1/2',
      'Trang 2/2',
      'Trang 1/1',
      'Trang 1/2',
      'Trang 2/2',
    ]);
    expect(pages[2]?.text).toContain('Hội nghị B');
    expect(pages[3]?.text).toContain('Hội nghị C');
  });
});

describe('invitations', () => {
  it('are one a page, each with its own name, unnumbered pages, the number and day left to be given', async () => {
    const pages = await pagesOf(
      await renderPdf(blocksToPdf(invitations([conference(), conference({ name: 'Tọa đàm', people: [] })], usualInvitation))),
    );
    expect(pages).toHaveLength(4);
    pages.slice(0, 3).forEach((page, at) => {
      expect(page.text).toContain(`Ông/Bà: Nguyễn Thị Ngọc Ẩn ${at + 1} Đơn vị`);
      expect(page.text).toContain('/GM-BHXH-PT');
      expect(page.text).toContain('Thời gian: 08 giờ 00, thứ Năm, ngày 05/03/2026');
    });
    expect(pages[3]?.text).toContain('Ông/Bà: …');
    expect(pages[3]?.text).toContain('Tới dự: Tọa đàm');
  });
});

it('those who came without an invitation get none afterwards', async () => {
  const came = conference({ people: [person(1), person(2, { walkIn: true })] });
  const pages = await pagesOf(await renderPdf(blocksToPdf(invitations([came], usualInvitation))));
  expect(pages.map((page) => /Ẩn \d/.exec(page.text)?.[0])).toEqual(['Ẩn 1']);
});

describe('the list of results', () => {
  it('has a line for each result with its own day, else the conference’s, and counts people and results', async () => {
    const joined = person(4, {
      results: [
        { kind: 'joinedSi', joinedOn: day('2026-03-20') },
        { kind: 'renewedHi', joinedOn: null },
      ],
    });
    const [page] = await pagesOf(await renderPdf(resultLists([conference({ people: [person(1), joined] })])));
    expect(page?.text).toContain('BHXH TN 20/03/2026');
    expect(page?.text).toContain('Tái tục BHYT HGĐ 05/03/2026');
    expect(page?.text).toContain('Danh sách này có 1 người; BHXH TN: 1; Tái tục BHYT HGĐ: 1.');
    expect(page?.text).not.toContain('Ẩn 1 ');
  });
});

describe('the minutes', () => {
  it('say what the records know and leave lines for the rest, on one page', async () => {
    const came = [person(1, { present: true, results: [{ kind: 'joinedSi', joinedOn: null }] }), person(2)];
    const pages = await pagesOf(
      await renderPdf(blocksToPdf(minutes([conference({ people: came }), conference({ people: [], attended: 40 })]))),
    );
    expect(pages).toHaveLength(2);
    expect(pages[0]?.text).toContain('Đại biểu: mời 2 người, có mặt 1 người (có danh sách kèm theo).');
    expect(pages[0]?.text).toContain('Đơn vị phối hợp: Hội Nông dân xã.');
    expect(pages[0]?.text).toContain('BHXH TN: 1 (lượt người).');
    expect(pages[0]?.text).toContain('THƯ KÝ (Ký, ghi rõ họ tên) CHỦ TRÌ');
    expect(pages[1]?.text).toContain('mời ……… người, có mặt 40 người.');
  });

  it('say who spoke in which language, what was part of it, what was asked and answered, and the typed results', async () => {
    const full = conference({
      people: [],
      purpose: 'Nông dân hiểu mức hỗ trợ.\nVận động 10 người.',
      speakers: [
        { name: 'Lê Hà', organisation: 'BHXH cơ sở', languages: ['Kinh'] },
        { name: 'Điểu Sơn', organisation: null, languages: ['Kinh', 'Xtiêng'] },
      ],
      checklist: ['Phát video clip trước giờ khai mạc', 'UBND xã phát biểu'],
      questions: [
        { question: 'Đóng bao lâu?', answer: 'Từ 15 năm.\nCó thể đóng một lần cho 5 năm.' },
        { question: 'Mất thẻ thì sao?', answer: null },
      ],
      joinedSi: 3,
      renewed: 2,
    });
    const pages = await pagesOf(await renderPdf(blocksToPdf(minutes([full]))));
    const text = pages.map((page) => page.text).join(' ');
    for (const said of [
      'Báo cáo viên: Lê Hà (BHXH cơ sở); Điểu Sơn (nói tiếng Xtiêng).',
      '3. Mục đích, yêu cầu Nông dân hiểu mức hỗ trợ. Vận động 10 người.',
      'Trong chương trình có: phát video clip trước giờ khai mạc; UBND xã phát biểu.',
      'Câu 1: Đóng bao lâu? Trả lời: Từ 15 năm. Có thể đóng một lần cho 5 năm.',
      'Câu 2: Mất thẻ thì sao? Trả lời: …',
      'BHXH TN: 3; Tái tục: 2 (lượt người).',
    ])
      expect(text).toContain(said);
  });

  it('of any length never leave the signatures, a heading or a question alone', async () => {
    const question = {
      question: 'Nông dân đóng BHXH tự nguyện được hỗ trợ bao nhiêu?',
      answer: 'Theo mức chuẩn hộ nghèo khu vực nông thôn.',
    };
    for (let count = 4; count < 24; count += 1) {
      const long = conference({ questions: Array.from({ length: count }, () => question) });
      const pages = await pagesOf(await renderPdf(blocksToPdf(minutes([long]))));
      const signed = pages.find((page) => page.text.includes('CHỦ TRÌ'));
      expect(signed?.text).toMatch(/5\. Kết quả .*Biên bản lập xong/);
      for (const page of pages) expect(page.text).not.toMatch(/(?:\d\. [\p{L} ,]+|bao nhiêu\?)(?: \d+\/\d+)?$/u);
    }
  });
});
