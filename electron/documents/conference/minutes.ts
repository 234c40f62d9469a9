import { resultKinds, resultLabels } from '../../../shared/conferences/labels.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PaperBlock, TextPapers } from '../paper-blocks.ts';
import type { ConferencePrint } from './print-model.ts';
import { whenText } from './print-parts.ts';

/** The minutes as far as the records know them; what was said is left to be written in by hand or in Word. */
export const minutes = (conferences: readonly ConferencePrint[]): TextPapers => ({
  title: 'Biên bản',
  papers: conferences.map(minutesOf),
});

/** A line to write on, as long as the page is wide. */
const dotted = '…'.repeat(30);
const short = '……………………………';
const plain = (text: string): PaperBlock => ({ kind: 'text', pieces: [{ text, strong: false }] });
const heading = (text: string): PaperBlock => ({ kind: 'text', pieces: [{ text, strong: true }] });
const toWrite = (lines: number): PaperBlock[] => Array.from({ length: lines }, () => plain(dotted));

function minutesOf(conference: ConferencePrint): PaperBlock[] {
  const { office, name, day, lead, partners, place } = conference;
  return [
    { kind: 'head', office, day, numberSymbol: `/BB${office.symbol ? `-${office.symbol}` : ''}` },
    { kind: 'title', title: 'Biên bản', about: [name] },
    heading('1. Thời gian, địa điểm'),
    plain(`Thời gian: ${whenText(conference)}. Địa điểm: ${place || short}.`),
    heading('2. Thành phần'),
    plain(`Chủ trì: ${lead ?? short}. Thư ký: ${short}.`),
    ...(partners.length > 0 ? [plain(`Đơn vị phối hợp: ${partners.join('; ')}.`)] : []),
    plain(comersText(conference)),
    heading('3. Nội dung'),
    ...toWrite(4),
    heading('4. Ý kiến và trả lời'),
    ...toWrite(3),
    heading('5. Kết quả'),
    plain(resultsText(conference)),
    plain('Biên bản lập xong lúc …… giờ …… cùng ngày, đã đọc lại cho những người dự cùng nghe và thống nhất.'),
    {
      kind: 'closing',
      receivers: [],
      signers: [
        { title: 'Thư ký', note: '(Ký, ghi rõ họ tên)', name: '' },
        { title: 'Chủ trì', note: '(Ký, ghi rõ họ tên)', name: '' },
      ],
    },
  ];
}

/** Those marked count, else the figure that was typed (domain §3 «Attendance»). */
function comersText({ people, invited, attended }: ConferencePrint): string {
  const asked = invited ?? (people.length || null);
  const came = people.filter((person) => person.present).length || attended;
  const number = (value: number | null) => (value === null ? '………' : formatNumber(value));
  return `Đại biểu: mời ${number(asked)} người, có mặt ${number(came)} người${people.length > 0 ? ' (có danh sách kèm theo)' : ''}.`;
}

function resultsText({ people }: ConferencePrint): string {
  const counts = resultKinds.flatMap((kind) => {
    const count = people.reduce((sum, person) => sum + person.results.filter((result) => result.kind === kind).length, 0);
    return count === 0 ? [] : [`${resultLabels[kind]}: ${formatNumber(count)}`];
  });
  return counts.length === 0 ? dotted : `${counts.join('; ')} (lượt người).`;
}
