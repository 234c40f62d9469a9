import type { AttendeeValues, ConferenceValues } from '../../shared/conferences/contract.ts';
import { searchKey, sortKey, valueKey } from '../../shared/kernel/text.ts';
import type { AgreementColumns } from '../store/schema.ts';
import { flag } from '../store/flags.ts';

/** The texts of a conference that search looks at. */
export const searchedText = (values: Pick<ConferenceValues, 'name' | 'venue' | 'lead' | 'enterprise'> & { code: string }): string =>
  [values.name, values.code, values.venue, values.lead, values.enterprise].filter(Boolean).join(' ');

type Parts = 'partners' | 'hamlet' | 'speakers' | 'questions' | 'checklist';
type ConferenceRow = Omit<ConferenceValues, 'code' | 'agreementNumber' | Parts> &
  AgreementColumns & { code: string; hamletId: string | null; checklist: string | null };

/** What a conference's own row holds of the values sent; partners, speakers and questions stand in tables of their own. One place for single save and bulk import. */
export const conferenceColumns = ({ code, atEnterprise, online, ...values }: ConferenceRow) => ({
  ...values,
  code,
  codeKey: valueKey(code),
  atEnterprise: flag(atEnterprise),
  online: flag(online),
  searchKey: searchKey(searchedText({ ...values, code })),
});

/** What an attendee's own row holds of the values sent; results stand in attendee_result. What was not sent stays as it is. */
export const attendeeColumns = (values: Omit<AttendeeValues, 'results'>) => ({
  position: values.position,
  name: values.name,
  birth: values.birth,
  sex: values.sex,
  citizenId: values.citizenId,
  phone: values.phone,
  unit: values.unit,
  present: flag(values.present),
  handedOver: flag(values.handedOver),
  ...(values.role === undefined ? {} : { role: values.role }),
  ...(values.walkIn === undefined ? {} : { walkIn: flag(values.walkIn) }),
  ...(values.amount === undefined ? {} : { amount: values.amount }),
  ...(values.note === undefined ? {} : { note: values.note }),
  searchKey: searchKey([values.name, values.unit ?? '', values.phone ?? ''].join(' ')),
  sortKey: sortKey(values.name),
});

/** A row for a new attendee: those of the sign-in sheet were invited unless it says otherwise. */
export const newAttendeeColumns = (conferenceId: string, values: Omit<AttendeeValues, 'results'>) => ({
  conferenceId,
  walkIn: flag(false),
  ...attendeeColumns(values),
});
