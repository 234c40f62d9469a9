interface ShownKind {
  /** What one is called on the screens. */
  title: string;
  /** Removed ones are brought back by hand in «Thùng rác». Persons come back only by undoing their merge, people of a roster with it. */
  inBin?: true;
  /** Stands behind figures of the report. */
  traced?: true;
}

/** Every kind of record that the screens name, by its table; how each is kept stands in its room (electron/<room>/…kinds.ts). */
export const shownKinds = {
  airing: { title: 'Lượt phát', inBin: true, traced: true },
  conference: { title: 'Hội nghị', inBin: true, traced: true },
  attendee: { title: 'Người tham dự', traced: true },
  output: { title: 'Hoạt động khác', inBin: true, traced: true },
  visit: { title: 'Lần tiếp cận', inBin: true, traced: true },
  visitPerson: { title: 'Người được tiếp cận', traced: true },
  programme: { title: 'Chương trình phát', inBin: true },
  pattern: { title: 'Lịch phát mẫu', inBin: true },
  station: { title: 'Đài, cụm loa', inBin: true },
  commune: { title: 'Xã, phường', inBin: true, traced: true },
  /** A commune in a week; its id is «commune/first day». */
  communeWeek: { title: 'Tuần của xã', traced: true },
  staff: { title: 'Cán bộ', inBin: true },
  wave: { title: 'Đợt', inBin: true, traced: true },
  officeVersion: { title: 'Thông tin cơ quan', inBin: true },
  collaborator: { title: 'Cộng tác viên', inBin: true },
  handover: { title: 'Lần chuyển TCDVT', inBin: true },
  visitSlip: { title: 'Phiếu tiếp cận', inBin: true },
  /** An opening figure. */
  opening: { title: 'Số chuyển sang', traced: true },
} as const satisfies Record<string, ShownKind>;

type ShownName = keyof typeof shownKinds;
type With<Mark extends 'inBin' | 'traced'> = {
  [Name in ShownName]: (typeof shownKinds)[Name] extends { [Key in Mark]: true } ? Name : never;
}[ShownName];
const names = Object.keys(shownKinds) as ShownName[];
const having = <Mark extends 'inBin' | 'traced'>(mark: Mark) => names.filter((name): name is With<Mark> => mark in shownKinds[name]);

export type BinKind = With<'inBin'>;
export const binKinds: readonly BinKind[] = having('inBin');
/** What is removed by itself on the screens: what the bin offers, and what comes back by undoing alone. */
export const removableKinds = [...binKinds, 'person', 'checklistItem', 'intakeMapping', 'openingFigure', 'attachmentLink'] as const;
export type RemovableKind = (typeof removableKinds)[number];
export type TracedKind = With<'traced'>;
export const tracedKinds: readonly TracedKind[] = having('traced');
