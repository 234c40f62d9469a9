import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatDay } from '../../../shared/kernel/dates.ts';
import { paperHead, type PaperSigner, paperSigners, paperTitle } from '../pdf-paper.ts';
import { centred } from '../pdf-parts.ts';
import type { ConferencePrint, PrintPerson } from './print-model.ts';

/** «08 giờ 00 ngày 05/03/2026». */
export const whenText = ({ day, time }: ConferencePrint): string =>
  [time?.replace(':', ' giờ '), `ngày ${formatDay(day)}`].filter(Boolean).join(' ');

/** Office, nation and what the list is of. */
export const listHead = (conference: ConferencePrint, title: string): Content[] => [
  paperHead({ office: conference.office, day: conference.day }),
  paperTitle(title, [
    conference.name,
    [`Thời gian: ${whenText(conference)}`, conference.place && `Địa điểm: ${conference.place}`].filter(Boolean).join(' – '),
  ]),
];

/** Lists ask for the year of birth; the day would say more of a person than the paper needs (domain §6, §7). */
export const birthYear = (birth: string | null): string => birth?.slice(0, 4) ?? '';
/** The role stands under the name of whoever is more than a guest. */
const nameCell = ({ name, role }: PrintPerson): TableCell =>
  role === null || role === 'đại biểu' ? name : { stack: [name, { text: role, italics: true, fontSize: 10 }] };

/** Room to sign in, in points. */
export const signingHeight = 25;
/** Numbered empty rows below the last number. */
export function blankLines(people: readonly PrintPerson[], count: number, columns: number): TableCell[][] {
  const last = people.reduce((highest, person) => Math.max(highest, person.position), 0);
  return Array.from({ length: count }, (_, at) => [centred(last + at + 1), ...Array.from({ length: columns - 1 }, () => '')]);
}

/** The first columns of every list of people. */
export const personCells = (person: PrintPerson): TableCell[] => [
  centred(person.position),
  nameCell(person),
  centred(birthYear(person.birth)),
  person.unit ?? '',
];

/** Who made the list and the director. */
export const listSigners = ({ office }: ConferencePrint, first = 'NGƯỜI LẬP BIỂU'): Content => {
  const signers: PaperSigner[] = [
    { title: first, name: office.preparer },
    { title: office.directorTitle || 'GIÁM ĐỐC', name: office.director },
  ];
  return paperSigners(signers);
};
