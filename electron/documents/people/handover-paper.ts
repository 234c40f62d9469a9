import type { Content, TableCell } from 'pdfmake/interfaces';
import { type Day, formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PaperOffice } from '../../../shared/office/paper-office.ts';
import { handoverSeal, handoverSealKeys, outcomeLabels, handoverSlipHeadings } from '../../../shared/people/handovers/slip.ts';
import type { PdfDocument } from '../pdf.ts';
import { paperHead, paperSigners, paperTitle } from '../pdf-paper.ts';
import { centred, closedTable } from '../pdf-parts.ts';
import type { ListSlip } from '../slip/list-slip.ts';

/** Somebody of the list: there is no place for the number of an identity card, and the year of birth is enough (domain §6). */
export interface HandedPerson {
  id: string;
  name: string;
  birth: string | null;
  phone: string | null;
  unit: string | null;
  communeName: string | null;
  agreedOn: Day | null;
}
export interface HandoverPaper {
  id: string;
  office: PaperOffice;
  day: Day;
  recipient: string;
  note: string | null;
  people: readonly HandedPerson[];
}

const title = 'Danh sách chuyển tổ chức dịch vụ thu';
const handed = ({ recipient, day }: HandoverPaper) => `Bên nhận: ${recipient}. Ngày chuyển: ${formatDay(day)}.`;
/** Purpose and consent stand on every copy (Luật 91/2025/QH15; domain §6). */
const purpose =
  'Những người có tên đã đồng ý cho chuyển thông tin để được tư vấn, vận động tham gia BHXH tự nguyện, BHYT hộ gia đình. Bên nhận chỉ dùng vào việc này, không chuyển cho người khác.';
const yearOfBirth = (birth: string | null) => birth?.slice(0, 4) ?? null;

/** The list to be signed for: by who hands over and who receives it. */
export const handoverPdf = (paper: HandoverPaper): PdfDocument => ({
  title,
  ...(paper.office.name ? { author: paper.office.name } : {}),
  landscape: true,
  content: [],
  papers: [pages(paper)],
  pageOfPages: true,
});

function pages(paper: HandoverPaper): Content[] {
  const { office, day, people, note } = paper;
  return [
    paperHead({ office, day }),
    paperTitle(title, [`Ngày ${formatDay(day)}`]),
    { text: ['Bên nhận: ', { text: paper.recipient, bold: true }, note ? `. Ghi chú: ${note}` : ''], margin: [0, 0, 0, 2] },
    { text: purpose, italics: true, fontSize: 12, margin: [0, 0, 0, 6] },
    closedTable(
      {
        widths: [24, 150, 38, 74, '*', 92, 74, 90],
        head: [['TT', 'Họ và tên', 'Năm sinh', 'Điện thoại', 'Đơn vị/địa chỉ', 'Xã/phường', 'Ngày đồng ý', 'Kết quả']],
        rows: people.map((person, at): TableCell[] => [
          centred(at + 1),
          person.name,
          centred(yearOfBirth(person.birth) ?? ''),
          centred(person.phone ?? ''),
          person.unit ?? '',
          person.communeName ?? '',
          centred(person.agreedOn ? formatDay(person.agreedOn) : ''),
          '',
        ]),
        rowHeight: 22,
      },
      [
        { text: `Danh sách này có ${formatNumber(people.length)} người.`, margin: [0, 8, 0, 0] },
        paperSigners([
          { title: 'NGƯỜI NHẬN', note: '(Ký, ghi rõ họ tên)', name: '' },
          { title: 'NGƯỜI LẬP BIỂU', name: office.preparer },
          { title: office.directorTitle || 'GIÁM ĐỐC', name: office.director },
        ]),
      ],
    ),
  ];
}

/** The same list to be filled in and sent back: result and day behind each name. */
export const handoverSlip = (paper: HandoverPaper): ListSlip => ({
  office: paper.office,
  title: 'Phiếu kết quả chuyển tổ chức dịch vụ thu',
  about: [
    handed(paper),
    purpose,
    'Ghi vào hai cột tô vàng: kết quả của từng người và ngày tham gia (ngày/tháng/năm); ai chưa gặp thì để trống. Giữ nguyên tiêu đề cột rồi gửi lại tệp này.',
  ],
  sheet: 'Chuyển TCDVT',
  columns: [
    { heading: handoverSlipHeadings.position, width: 6, kind: 'centred', entry: false },
    { heading: handoverSlipHeadings.name, width: 28, kind: 'text', entry: false },
    { heading: handoverSlipHeadings.birth, width: 9, kind: 'centred', entry: false },
    { heading: handoverSlipHeadings.phone, width: 14, kind: 'centred', entry: false },
    { heading: handoverSlipHeadings.unit, width: 32, kind: 'text', entry: false },
    { heading: handoverSlipHeadings.commune, width: 20, kind: 'text', entry: false },
    {
      heading: handoverSlipHeadings.outcome,
      width: 30,
      kind: 'text',
      entry: true,
      values: Object.values(outcomeLabels),
      hint: 'Chọn loại đã tham gia hoặc lý do chưa. Nhiều loại cách nhau bằng dấu chấm phẩy.',
    },
    { heading: handoverSlipHeadings.joinedOn, width: 14, kind: 'day', entry: true },
  ],
  rows: paper.people.map((person, at) => ({
    key: person.id,
    cells: [at + 1, person.name, yearOfBirth(person.birth), person.phone, person.unit, person.communeName],
  })),
  seal: [
    [handoverSealKeys.schema, handoverSeal.schema],
    [handoverSealKeys.version, handoverSeal.version],
    [handoverSealKeys.handover, paper.id],
  ],
  madeOn: paper.day,
});
