import { mostConferences, type Printed } from '../../../shared/conferences/prints/paper.ts';
import { usualInvitation } from '../../../shared/conferences/prints/invitation.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import { type Dong, formatNumber } from '../../../shared/kernel/numbers.ts';
import { readSettings, setSetting } from '../../office/settings.service.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import * as queries from '../conferences.queries.ts';
import { conferenceIdByCode, giveAmount } from './prints.queries.ts';

const textKey = 'conference.invitationText';

/** The conferences that are to be printed. NOT_FOUND: there is none of that code; REFUSED: none or too many. */
export const idsOf = (reader: Reader, of: Printed): string[] =>
  'ids' in of ? of.ids : 'code' in of ? [conferenceOfCode(reader, of.code)] : idsIn(reader, of.filter);

/** Those called off are printed only where they are asked for. */
function idsIn(reader: Reader, filter: queries.ConferenceFilter): string[] {
  const asked = { filter, sort: { by: 'day', descending: false }, offset: 0, limit: mostConferences } as const;
  const { rows, total } = queries.conferencePage(reader, asked);
  if (total > mostConferences)
    throw refuse(`Có ${formatNumber(total)} hội nghị, tối đa ${mostConferences} mỗi lần in. Hãy lọc bớt rồi in lại.`);
  const ids = rows.filter((row) => filter.status === 'cancelled' || row.status !== 'cancelled').map((row) => row.id);
  if (ids.length === 0) throw refuse('Không có hội nghị nào để in.');
  return ids;
}

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
