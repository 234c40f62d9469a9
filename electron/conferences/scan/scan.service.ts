import { matchCard, nameOnCard, numbersOf } from '../../../shared/conferences/cards/matching.ts';
import type { ScanAnswer, Scanned, ScannedCard } from '../../../shared/conferences/scan/contract.ts';
import { yearOf } from '../../../shared/kernel/dates.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { readSettings } from '../../office/settings.service.ts';
import { askLater, holderInRegister, isAsked } from '../../people/persons/matching.service.ts';
import { flag } from '../../store/flags.ts';
import { createRecord, updateRecord } from '../../store/records.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import { newAttendeeColumns } from '../columns.ts';
import { conferenceById } from '../conferences.queries.ts';
import { checkNamesAllowed, namesIn } from '../names/names.service.ts';
import { attendeeRows } from '../roster/roster.queries.ts';
import { attendeeKind } from '../conference.kinds.ts';
import { presentSince } from './scan.queries.ts';

type Row = ReturnType<typeof attendeeRows>[number];
/** Who the register says it is: the person, or those who have the number under another name and are asked about under «Ghép người». */
type Holder = ReturnType<typeof holderInRegister>;
interface Input {
  conferenceId: string;
  card: ScannedCard;
  answer: ScanAnswer | null;
}
/**
 * One card held before the scanner: marks the row that is its holder's, or puts a walk-in below the last row, or says whom to ask about.
 * The same card again changes nothing. The name is put right from the register of people where its number is known. REFUSED: switched
 * off in Settings; someone who is not on the list of an audience that keeps a headcount (see checkNamesAllowed); a row that has another number.
 */
export const scanCard = (store: Store, actor: Actor, input: Input): Scanned => store.write(actor, (writer) => scanned(writer, input));

function scanned(writer: Writer, { conferenceId, card: read, answer }: Input): Scanned {
  const conference = conferenceById(writer, conferenceId);
  if (!conference) throw notFound('hội nghị');
  if (!readSettings(writer, yearOf(conference.day))['roster.scanCards'])
    throw refuse('Quét thẻ đang tắt. Bật ở «Cơ quan», «Thiết lập», dòng «Điểm danh bằng quét mã QR thẻ căn cước».');
  const rows = attendeeRows(writer, conferenceId);
  const name = answer?.is === 'walkIn' ? (answer.name ?? nameOnCard(read)) : nameOnCard(read);
  const whose = holderInRegister(writer, numbersOf(read), name);
  const card = completed(read, whose);
  if (answer?.is === 'row') {
    const row = rows.find((one) => one.id === answer.attendeeId);
    if (!row) throw notFound(`${attendeeKind.word} này trong danh sách của hội nghị`);
    if (row.citizenId !== null && row.citizenId.length === 12 && card.number.length === 12 && row.citizenId !== card.number)
      throw refuse(`Số ${row.position} «${row.name}» đã có một số CCCD khác, nên không phải người này.`);
    return marked(writer, { row, card, whose });
  }
  const match = matchCard(card, rows);
  const holder =
    rows.find((row) => match.kind === 'same' && row.id === match.id) ??
    rows.find((row) => whose.person && row.personId === whose.person.id);
  // «Không có trong danh sách» is said of a likeness, never of a number that stands there.
  const bySign = holder !== undefined && (answer === null || hasNumber(holder, card));
  if (bySign) return marked(writer, { row: holder, card, whose });
  if (match.kind === 'ask' && answer === null) {
    const asked = match.ids.flatMap((id) => rows.filter((row) => row.id === id));
    return { kind: 'ask', rows: asked.map(seen), name: card.name };
  }
  return walkedIn(writer, { conferenceId, rows, card, whose, name: answer?.name ?? null });
}

const hasNumber = (row: Row, card: ScannedCard) =>
  row.citizenId !== null && (row.citizenId === card.number || row.citizenId === card.oldNumber);

/** The register knows the name better than a scan that is not sure of it. */
const completed = (card: ScannedCard, { person }: Holder): ScannedCard =>
  person && !card.nameSure ? { ...card, name: person.name, nameSure: true } : card;

function marked(writer: Writer, { row, card, whose }: { row: Row; card: ScannedCard; whose: Holder }): Scanned {
  if (row.present === 1)
    return { kind: 'already', attendee: seen(row), counts: countsOf(writer, row.conferenceId), since: presentSince(writer, row.id) };
  const { sensitive, reason } = namesIn(writer, row.conferenceId);
  const keeps = !sensitive || reason !== null;
  const filled = keeps && row.citizenId === null;
  const unlinked = keeps && row.personId === null;
  const personId = unlinked && whose.person ? whose.person.id : row.personId;
  const open = unlinked && !isAsked(writer, row.id) ? whose.open : [];
  updateRecord(writer, attendeeKind, row, {
    present: flag(true),
    citizenId: filled ? card.number : row.citizenId,
    personId,
  });
  askLater(writer, row.id, open);
  if (personId !== row.personId || open.length > 0) writer.changed('people', [row.id]);
  return { kind: 'marked', attendee: seen(row), counts: countsOf(writer, row.conferenceId), filled };
}

interface WalkIn {
  conferenceId: string;
  rows: readonly Row[];
  card: ScannedCard;
  whose: Holder;
  /** As the user typed or confirmed it. */
  name: string | null;
}

function walkedIn(writer: Writer, { conferenceId, rows, card, whose, name: typed }: WalkIn): Scanned {
  checkNamesAllowed(writer, conferenceId);
  const name = typed ?? (card.nameSure ? card.name : null);
  if (name === null) return { kind: 'askName', name: card.name };
  const values = {
    position: (rows.at(-1)?.position ?? 0) + 1,
    name,
    birth: card.birth,
    sex: card.sex,
    citizenId: card.number,
    phone: null,
    unit: card.address,
    present: true,
    handedOver: false,
  };
  const walkIn = { ...newAttendeeColumns(conferenceId, values), walkIn: flag(true), personId: whose.person?.id ?? null };
  const made = createRecord(writer, attendeeKind, walkIn);
  askLater(writer, made.id, whose.open);
  if (whose.person || whose.open.length > 0) writer.changed('people', [made.id]);
  return {
    kind: 'walkIn',
    attendee: { id: made.id, position: values.position, name, birth: card.birth },
    counts: countsOf(writer, conferenceId),
    known: whose.person !== undefined,
  };
}

const seen = ({ id, position, name, birth }: Row) => ({ id, position, name, birth });

function countsOf(reader: Reader, conferenceId: string): { present: number; people: number } {
  const rows = attendeeRows(reader, conferenceId);
  return { present: rows.filter((row) => row.present === 1).length, people: rows.length };
}
