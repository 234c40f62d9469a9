import * as papers from '../../../shared/conferences/prints/paper.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { formatNumber } from '../../../shared/kernel/numbers.ts';
import type { PaperFormat } from '../../../shared/kernel/paper.ts';
import type { ConferencePrint } from '../../documents/conference/print-model.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import { paperOf } from '../../papers/paper.ts';
import type { Reader } from '../../store/store.ts';
import * as queries from '../conferences.queries.ts';
import { questionsOf, speakersOf, ticked } from '../course/contents.queries.ts';
import { rosterOf } from '../roster/roster.service.ts';
import { idsOf } from './prints.service.ts';

/** Papers of one file; more would take minutes and more memory than a small PC has. */
const mostPeople = 20_000;

interface Model {
  conferences: ConferencePrint[];
}
/** A paper of conferences says what was asked for, and all of them with their rosters; `word` begins the name of its file. */
const filledWith = (word: string) => ({
  model: <Input extends { of: papers.Printed }>(reader: Reader, { input }: { input: Input }): Input & Model => ({
    ...input,
    conferences: conferencesFor(reader, input.of),
  }),
  fileName: ({ conferences }: Model, { format, today }: { format: PaperFormat; today: Day }): string => {
    const [only, more] = conferences;
    const which = only && !more ? only.code.replace(/[\\/:*?"<>|\s]+/g, '-') : `${conferences.length}-hoi-nghi_${today}`;
    return `${word}_${which}.${format}`;
  },
});
const moneyLists = filledWith('KyNhanTien');

/** Papers of one conference or of many in one file. */
export const conferencePapers = {
  roster: paperOf(papers.rosterPaper, filledWith('DanhSach')),
  money: paperOf(papers.moneyPaper, {
    ...moneyLists,
    model: (reader, asked) => {
      const model = moneyLists.model(reader, asked);
      if (model.amount !== null) return model;
      const conferences = model.conferences.filter(({ people }) => people.some(({ amount }) => (amount ?? 0) > 0));
      if (conferences.length > 0) return { ...model, conferences };
      throw refuse('Chưa ai trong danh sách có số tiền riêng. Nhập số tiền mỗi người, hoặc ghi vào cột «Số tiền» của danh sách.');
    },
  }),
  invitations: paperOf(papers.invitationsPaper, filledWith('GiayMoi')),
  results: paperOf(papers.resultsPaper, filledWith('KetQua')),
  minutes: paperOf(papers.minutesPaper, filledWith('BienBan')),
};

function conferencesFor(reader: Reader, of: papers.Printed): ConferencePrint[] {
  const ids = idsOf(reader, of);
  const conferences = ids.map((id) => conferencePrint(reader, id));
  const people = conferences.reduce((sum, { people: own }) => sum + own.length, 0);
  if (people > mostPeople)
    throw refuse(
      `${formatNumber(people)} người là quá nhiều cho một tệp (tối đa ${formatNumber(mostPeople)}). Hãy lọc bớt hội nghị rồi in lại.`,
    );
  return conferences;
}

function conferencePrint(reader: Reader, id: string): ConferencePrint {
  const row = queries.conferenceById(reader, id);
  if (!row) throw notFound('hội nghị');
  const enterprise = row.atEnterprise === 1 ? row.enterprise : null;
  return {
    ...row,
    office: paperOfficeOn(reader, row.day),
    place: placeText([row.venue, enterprise, row.hamletName, row.communeName]),
    partners: queries.partnerRows(reader, id).map((partner) => partner.name),
    speakers: speakersOf(reader, id),
    checklist: ticked(row.checklist),
    questions: questionsOf(reader, id),
    people: rosterOf(reader, id).map(({ position, name, birth, unit, phone, present, role, walkIn, amount, note, results }) => ({
      position,
      name,
      birth,
      unit,
      phone,
      present,
      role,
      walkIn,
      amount,
      note,
      results: results.map(({ kind, joinedOn }) => ({ kind, joinedOn })),
    })),
  };
}

/** What the venue says already is not said again; the kind of a commune is a common word within a line. */
const placeText = (parts: readonly (string | null)[]): string =>
  parts.reduce<string>((text, part) => {
    if (!part || text.toLowerCase().includes(part.toLowerCase())) return text;
    return text ? `${text}, ${part.replace(/^(Xã|Phường|Thị trấn|Đặc khu) /, (kind) => kind.toLowerCase())}` : part;
  }, '');
