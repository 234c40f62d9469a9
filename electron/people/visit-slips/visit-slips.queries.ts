import type { Day } from '../../../shared/kernel/dates.ts';
import { query } from '../../store/connection.ts';
import type { Reader } from '../../store/store.ts';

interface SlipRow {
  id: string;
  version: number;
  recipient: string;
  from: Day;
  to: Day;
  communeId: string | null;
  audienceId: string | null;
  waveId: string | null;
  agreementNumber: string | null;
  note: string | null;
  returnedOn: Day | null;
  communeName: string | null;
  visits: number;
  approached: number;
}
const living = `SELECT s.id, s.version, s.recipient, s.from_day AS "from", s.to_day AS "to", s.commune_id, s.audience_id, s.wave_id,
    s.agreement_number, s.note, s.returned_on, u.name AS commune_name, count(v.id) AS visits, coalesce(sum(v.approached), 0) AS approached
  FROM visit_slip s LEFT JOIN commune u ON u.id = s.commune_id LEFT JOIN visit v ON v.slip_id = s.id AND v.deleted_at IS NULL
  WHERE s.deleted_at IS NULL`;

/** Latest period first. */
export const visitSlipRows = (reader: Reader) => reader.sql<SlipRow>(`${living} GROUP BY s.id ORDER BY s.from_day DESC, s.id DESC`);
export const visitSlipById = (reader: Reader, id: string) => reader.sql<SlipRow>(`${living} AND s.id = ? GROUP BY s.id`, [id])[0];

const lineColumns = [
  'id',
  'version',
  'slipId',
  'slipRow',
  'day',
  'communeId',
  'members',
  'approached',
  'joinedSi',
  'joinedHi',
  'renewed',
  'note',
] as const;
/** The visits that came from a slip. */
export const visitsOfSlip = (reader: Reader, slipId: string) =>
  reader.all(query.selectFrom('visit').where('slipId', '=', slipId).where('deletedAt', 'is', null).select(lineColumns));
/** Those of these days that came from no slip. */
export const otherVisits = (reader: Reader, from: Day, to: Day, slipId: string) =>
  reader.all(
    query
      .selectFrom('visit')
      .where('day', '>=', from)
      .where('day', '<=', to)
      .where('deletedAt', 'is', null)
      .where((eb) => eb.or([eb('slipId', 'is', null), eb('slipId', '!=', slipId)]))
      .select(lineColumns),
  );
/** Whether people met are entered by name: then their number and results are counted from them. */
export const hasPeople = (reader: Reader, visitId: string): boolean =>
  reader.first(query.selectFrom('visitPerson').where('visitId', '=', visitId).select('position').limit(1)) !== undefined;
