import type { Content, TableCell } from 'pdfmake/interfaces';
import { resultKinds, resultLabels } from '../../../shared/people/results.ts';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PdfDocument } from '../pdf.ts';
import { centred, closedTable } from '../pdf-parts.ts';
import type { ConferencePrint } from './print-model.ts';
import { birthYear, listHead, listSigners } from './print-parts.ts';

/** Who joined or renewed what and when, one paper per conference. A result without a day of its own is of the conference's day (domain §3). */
export const resultLists = (conferences: readonly ConferencePrint[]): PdfDocument => ({
  title: 'Danh sách người tham gia sau hội nghị',
  content: [],
  papers: conferences.map(resultList),
  pageOfPages: true,
});

function resultList(conference: ConferencePrint): Content[] {
  const results = conference.people.flatMap((person) => person.results.map((result) => ({ person, ...result })));
  const rows = results.map(({ person, kind, joinedOn }, at): TableCell[] => [
    centred(at + 1),
    person.name,
    centred(birthYear(person.birth)),
    person.unit ?? '',
    resultLabels[kind],
    centred(formatDay(joinedOn ?? conference.day)),
  ]);
  const counts = resultKinds.flatMap((kind) => {
    const count = results.filter((result) => result.kind === kind).length;
    return count === 0 ? [] : [`${resultLabels[kind]}: ${formatNumber(count)}`];
  });
  const people = new Set(results.map(({ person }) => person)).size;
  const closing: Content[] = [
    { text: `Danh sách này có ${[`${formatNumber(people)} người`, ...counts].join('; ')}.`, margin: [0, 8, 0, 0] },
    listSigners(conference),
  ];
  return [
    ...listHead(conference, 'Danh sách người tham gia, tái tục'),
    ...(rows.length === 0
      ? ['Chưa có người tham gia, tái tục.', ...closing]
      : [
          closedTable(
            {
              widths: [24, '*', 34, 104, 102, 60],
              head: [['TT', 'Họ và tên', 'Năm sinh', 'Đơn vị/địa chỉ', 'Loại hình', 'Ngày']],
              rows,
            },
            closing,
          ),
        ]),
  ];
}
