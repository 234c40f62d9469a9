import { serialOfDay, isDay } from '../../../shared/kernel/dates.ts';
import type { SheetColumn, SheetModel } from '../sheet-model.ts';
import type { ConferencePrint, PrintPerson } from './print-model.ts';

/** The roster as a table, one sheet per conference; no number of an identity card (domain §6). */
export const rosterSheets = (conferences: readonly ConferencePrint[]): SheetModel[] =>
  conferences.map((conference, at) => ({
    name: sheetName(conference.code, at),
    columns: [
      { heading: 'TT', width: 6, format: 'number' },
      { heading: 'Họ và tên', width: 28, format: 'text' },
      { heading: 'Năm sinh', width: 12, format: 'general' },
      { heading: 'Đơn vị/địa chỉ', width: 34, format: 'text' },
      { heading: 'Điện thoại', width: 14, format: 'text' },
      { heading: 'Có mặt', width: 9, format: 'general' },
      ...extrasOf(conference).map(({ column }) => column),
    ],
    rows: conference.people.map((person) => [
      person.position,
      person.name,
      birthCell(person),
      person.unit,
      person.phone,
      person.present ? 'x' : null,
      ...extrasOf(conference).map(({ cell }) => cell(person)),
    ]),
  }));

/** Columns that are there only where somebody has something in them. */
const extras: readonly { column: SheetColumn; cell: (person: PrintPerson) => string | number | null }[] = [
  { column: { heading: 'Vai trò', width: 16, format: 'text' }, cell: (person) => person.role },
  { column: { heading: 'Đến thêm', width: 10, format: 'general' }, cell: (person) => (person.walkIn ? 'x' : null) },
  { column: { heading: 'Số tiền', width: 12, format: 'number' }, cell: (person) => person.amount },
  { column: { heading: 'Ghi chú', width: 24, format: 'text' }, cell: (person) => person.note },
];
const extrasOf = ({ people }: ConferencePrint) => extras.filter(({ cell }) => people.some((person) => cell(person) !== null));

const birthCell = ({ birth }: PrintPerson) => (birth === null ? null : isDay(birth) ? { serial: serialOfDay(birth) } : Number(birth));

/** At most 31 characters, none that a sheet's name may not hold, no two alike. */
const sheetName = (code: string, at: number): string => {
  const clean = code.replace(/[\\/?*[\]:']+/g, '-').slice(0, 24);
  return `${clean || 'Hội nghị'}${at > 0 ? ` (${at + 1})` : ''}`;
};
