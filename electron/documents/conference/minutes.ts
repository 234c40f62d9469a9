import type { Question, Speaker } from '../../../shared/conferences/contract.ts';
import { resultKinds, resultLabels } from '../../../shared/people/results.ts';
import { isVietnamese } from '../../../shared/kernel/language.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PaperBlock, TextPapers } from '../paper-blocks.ts';
import type { ConferencePrint } from './print-model.ts';
import { whenText } from './print-parts.ts';

/** The minutes as far as the records know them; what was said besides is left to be written in by hand or in Word. */
export const minutes = (conferences: readonly ConferencePrint[]): TextPapers => ({
  title: 'Biên bản',
  papers: conferences.map(minutesOf),
});

/** A line to write on, as long as the page is wide. */
const dotted = '…'.repeat(30);
const short = '……………………………';
const plain = (text: string): PaperBlock => ({ kind: 'text', pieces: [{ text, strong: false }] });
const kept = (text: string): PaperBlock => ({ kind: 'text', pieces: [{ text, strong: false }], keep: true });
const heading = (text: string): PaperBlock => ({ kind: 'text', pieces: [{ text, strong: true }], keep: true });
const toWrite = (lines: number): PaperBlock[] => Array.from({ length: lines }, () => plain(dotted));
/** Each line of what was typed is a paragraph of its own. */
const paragraphs = (text: string): PaperBlock[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(plain);

function minutesOf(conference: ConferencePrint): PaperBlock[] {
  const { office, name, day, lead, partners, place, purpose, speakers, checklist, questions } = conference;
  const parts: [string, PaperBlock[]][] = [
    ['Thời gian, địa điểm', [plain(`Thời gian: ${whenText(conference)}. Địa điểm: ${place || short}.`)]],
    [
      'Thành phần',
      [
        plain(`Chủ trì: ${lead ?? short}. Thư ký: ${short}.`),
        ...(partners.length > 0 ? [plain(`Đơn vị phối hợp: ${partners.join('; ')}.`)] : []),
        ...(speakers.length > 0 ? [plain(`Báo cáo viên: ${speakers.map(speakerText).join('; ')}.`)] : []),
        plain(comersText(conference)),
      ],
    ],
    ...(purpose ? [['Mục đích, yêu cầu', paragraphs(purpose)] satisfies [string, PaperBlock[]]] : []),
    ['Nội dung', [...(checklist.length > 0 ? [plain(`Trong chương trình có: ${checklist.map(lower).join('; ')}.`)] : []), ...toWrite(4)]],
    ['Ý kiến và trả lời', questions.length > 0 ? questions.flatMap(questionBlocks) : toWrite(3)],
    // the results go to the page of the signatures with their last words
    ['Kết quả', [kept(resultsText(conference))]],
  ];
  return [
    { kind: 'head', office, day, numberSymbol: `/BB${office.symbol ? `-${office.symbol}` : ''}` },
    { kind: 'title', title: 'Biên bản', about: [name] },
    ...parts.flatMap(([title, blocks], at) => [heading(`${at + 1}. ${title}`), ...blocks]),
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

/** Within a line a name begins small, an abbreviation stays. */
const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text);

/** «Điểu Sơn (Già làng; nói tiếng Xtiêng)»: that somebody speaks Vietnamese goes without saying. */
function speakerText({ name, organisation, languages }: Speaker): string {
  const others = languages.filter((language) => !isVietnamese(language));
  const more = [organisation, others.length > 0 ? `nói tiếng ${others.join(', ')}` : null].filter(Boolean).join('; ');
  return more ? `${name} (${more})` : name;
}

/** The question stays with the beginning of its answer. */
function questionBlocks({ question, answer }: Question, at: number): PaperBlock[] {
  const [first, ...more] = answer === null ? [plain(`Trả lời: ${'…'.repeat(24)}`)] : paragraphs(`Trả lời: ${answer}`);
  const asked = question.replace(/\s*\n+\s*/g, ' ');
  return [kept(`Câu ${at + 1}: ${asked}`), ...(first ? [first] : []), ...more];
}

/** Those marked count, else the figure that was typed (domain §3 «Attendance»). */
function comersText({ people, invited, attended }: ConferencePrint): string {
  const asked = invited ?? (people.length || null);
  const came = people.filter((person) => person.present).length || attended;
  const number = (value: number | null) => (value === null ? '………' : formatNumber(value));
  return `Đại biểu: mời ${number(asked)} người, có mặt ${number(came)} người${people.length > 0 ? ' (có danh sách kèm theo)' : ''}.`;
}

/** Those of the roster count, else the figures that were typed (domain §3 «Results»). */
function resultsText({ people, joinedSi, joinedHi, renewed }: ConferencePrint): string {
  const listed = resultKinds.map((kind): [string, number] => [
    resultLabels[kind],
    people.reduce((sum, person) => sum + person.results.filter((result) => result.kind === kind).length, 0),
  ]);
  const typed: [string, number][] = [
    ['BHXH TN', joinedSi ?? 0],
    ['BHYT HGĐ', joinedHi ?? 0],
    ['Tái tục', renewed ?? 0],
  ];
  const counts = listed.some(([, count]) => count > 0) ? listed : typed;
  const words = counts.flatMap(([label, count]) => (count === 0 ? [] : [`${label}: ${formatNumber(count)}`]));
  return words.length === 0 ? dotted : `${words.join('; ')} (lượt người).`;
}
