import type { z } from 'zod';
import type { Paper, zPrinted } from '../../../shared/conferences/prints/contract.ts';
import { mostConferences } from '../../../shared/conferences/prints/contract.ts';
import { usualInvitation } from '../../../shared/conferences/prints/invitation.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { type Dong, formatNumber } from '../../../shared/kernel/numbers.ts';
import { blocksToPdf } from '../../documents/blocks-pdf.ts';
import { invitations } from '../../documents/conference/invitations.ts';
import { minutes } from '../../documents/conference/minutes.ts';
import type { ConferencePrint } from '../../documents/conference/print-model.ts';
import { resultLists } from '../../documents/conference/result-list.ts';
import { rosterSheets } from '../../documents/conference/roster-sheet.ts';
import { moneySheets } from '../../documents/conference/money-sheet.ts';
import { signInSheets } from '../../documents/conference/sign-in-sheet.ts';
import { pdfOut, workbookOut } from '../../documents/locked-files.ts';
import { runJob } from '../../documents/run-job.ts';
import { readSettings, setSetting } from '../../office/settings.service.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import * as queries from '../conferences.queries.ts';
import { questionsOf, speakersOf, ticked } from '../course/contents.queries.ts';
import { conferenceIdByCode, giveAmount, takeAmount } from './prints.queries.ts';
import { rosterOf } from '../roster/roster.service.ts';

type Printed = z.infer<typeof zPrinted>;
/** Papers of one file; more would take minutes and more memory than a small PC has. */
const mostPeople = 20_000;
const textKey = 'conference.invitationText';

/** The paper as bytes with a name for its file. NOT_FOUND: a conference is gone; REFUSED: none or too many; CANCELLED when `signal` aborts. */
export async function makePrint(
  store: Store,
  input: { of: Printed; paper: Paper; password?: string | undefined },
  signal?: AbortSignal,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { paper } = input;
  const conferences = store.read((reader) => conferencesFor(reader, input.of));
  const bytes = await bytesOf(conferences, paper, input.password, { signal });
  return { bytes, name: fileName(conferences, paper, store.today()) };
}

/** Where the paper is made into what: text in two forms, lists as pages or as a workbook. */
async function bytesOf(
  conferences: readonly ConferencePrint[],
  paper: Paper,
  password: string | undefined,
  ending: { signal: AbortSignal | undefined },
): Promise<Uint8Array> {
  if (paper.paper === 'invitations' || paper.paper === 'minutes') {
    const text = paper.paper === 'minutes' ? minutes(conferences) : invitations(conferences, paper.text);
    return paper.format === 'docx' ? runJob('writeWord', text, ending) : pdfOut(blocksToPdf(text), password, ending);
  }
  if (paper.format === 'xlsx') return workbookOut(await runJob('writeSheets', rosterSheets(conferences), ending), password);
  if (paper.paper === 'results') return pdfOut(resultLists(conferences), password, ending);
  if (paper.paper === 'roster') return pdfOut(signInSheets(conferences, paper), password, ending);
  const paid = paper.amount === null ? conferences.filter(({ people }) => people.some(({ amount }) => (amount ?? 0) > 0)) : conferences;
  if (paid.length === 0)
    throw refuse('Chưa ai trong danh sách có số tiền riêng. Nhập số tiền mỗi người, hoặc ghi vào cột «Số tiền» của danh sách.');
  return pdfOut(moneySheets(paid, paper), password, ending);
}

const idsOf = (reader: Reader, of: Printed): string[] => ('ids' in of ? of.ids : idsIn(reader, of.filter));

/** One audit row for all. NOT_FOUND, REFUSED as for the print itself. */
export const recordAmounts = (store: Store, actor: Actor, input: { of: Printed; amount: Dong }): { attendees: string[] } =>
  store.write(actor, (writer) => {
    const conferences = idsOf(writer, input.of);
    const attendees = giveAmount(writer, conferences, input.amount);
    if (attendees.length === 0) return { attendees };
    const changes = { conferences, rows: attendees.length, amount: input.amount };
    writer.audit({ area: 'conferences', action: 'update', batch: writer.newId(), changes });
    writer.changed('conferences', attendees);
    return { attendees };
  });

export const forgetAmounts = (store: Store, actor: Actor, input: { attendees: readonly string[]; amount: Dong }): { count: number } =>
  store.write(actor, (writer) => {
    const count = takeAmount(writer, input.attendees, input.amount);
    if (count === 0) return { count };
    writer.audit({ area: 'conferences', action: 'update', batch: writer.newId(), changes: { rows: count, amount: null } });
    writer.changed('conferences', input.attendees);
    return { count };
  });

function conferencesFor(reader: Reader, of: Printed): ConferencePrint[] {
  const ids = idsOf(reader, of);
  const conferences = ids.map((id) => conferencePrint(reader, id));
  const people = conferences.reduce((sum, { people: own }) => sum + own.length, 0);
  if (people > mostPeople)
    throw refuse(
      `${formatNumber(people)} người là quá nhiều cho một tệp (tối đa ${formatNumber(mostPeople)}). Hãy lọc bớt hội nghị rồi in lại.`,
    );
  return conferences;
}

/** Those called off are printed only where they are asked for. */
function idsIn(reader: Reader, filter: queries.ConferenceFilter): string[] {
  const { rows, total } = queries.conferencePage(reader, filter, { by: 'day', descending: false }, 0, mostConferences);
  if (total > mostConferences)
    throw refuse(`Có ${formatNumber(total)} hội nghị, tối đa ${mostConferences} mỗi lần in. Hãy lọc bớt rồi in lại.`);
  const ids = rows.filter((row) => filter.status === 'cancelled' || row.status !== 'cancelled').map((row) => row.id);
  if (ids.length === 0) throw refuse('Không có hội nghị nào để in.');
  return ids;
}

function conferencePrint(reader: Reader, id: string): ConferencePrint {
  const row = queries.conferenceById(reader, id);
  if (!row) throw notFound('hội nghị');
  const enterprise = row.atEnterprise === 1 ? row.enterprise : null;
  return {
    office: paperOfficeOn(reader, row.day),
    code: row.code,
    name: row.name,
    day: row.day,
    time: row.time,
    place: placeText([row.venue, enterprise, row.hamletName, row.communeName]),
    lead: row.lead,
    partners: queries.partnerRows(reader, id).map((partner) => partner.name),
    invited: row.invited,
    attended: row.attended,
    joinedSi: row.joinedSi,
    joinedHi: row.joinedHi,
    renewed: row.renewed,
    purpose: row.purpose,
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

const fileWords: Record<Paper['paper'], string> = {
  roster: 'DanhSach',
  money: 'KyNhanTien',
  invitations: 'GiayMoi',
  results: 'KetQua',
  minutes: 'BienBan',
};
function fileName(conferences: readonly ConferencePrint[], { paper, format }: Paper, today: string): string {
  const [only, more] = conferences;
  const which = only && !more ? only.code.replace(/[\\/:*?"<>|\s]+/g, '-') : `${conferences.length}-hoi-nghi_${today}`;
  return `${fileWords[paper]}_${which}.${format}`;
}

/** The conference's id by its code, for those who type it. NOT_FOUND. */
export function conferenceOfCode(reader: Reader, code: string): string {
  const id = conferenceIdByCode(reader, code);
  if (id === undefined) throw notFound(`hội nghị có mã «${code}»`);
  return id;
}

export const invitationText = (store: Store): { text: string; usual: string } =>
  store.read((reader) => ({ text: readSettings(reader, Number(store.today().slice(0, 4)))[textKey], usual: usualInvitation }));

/** For the invitations to come; the usual text goes back to the program's own. */
export function keepInvitationText(store: Store, actor: Actor, { text }: { text: string }): { text: string } {
  setSetting(store, actor, textKey, null, text === usualInvitation ? '' : text.replaceAll('\n', ' | '));
  return { text };
}
