import type { Day } from '../../../shared/kernel/dates.ts';
import type { Span } from '../../../shared/kernel/periods.ts';
import { query } from '../../store/connection.ts';
import type { Maybe, Schema } from '../../store/schema.ts';
import type { Reader } from '../../store/store.ts';

type SlipColumn = 'id' | 'version' | 'recipient' | 'communeId' | 'audienceId' | 'waveId' | 'agreementNumber' | 'note' | 'returnedOn';
type SlipRow = Pick<Schema['visitSlip'], SlipColumn> & Span & Maybe<string, 'communeName'> & Record<'visits' | 'approached', number>;
const living = `SELECT s.id, s.version, s.recipient, s.from_day AS "from", s.to_day AS "to", s.commune_id, s.audience_id, s.wave_id,
    s.agreement_number, s.note, s.returned_on, u.name AS commune_name, count(v.id) AS visits, coalesce(sum(v.approached), 0) AS approached
  FROM visit_slip s LEFT JOIN commune u ON u.id = s.commune_id LEFT JOIN visit v ON v.slip_id = s.id AND v.deleted_at IS NULL
  WHERE s.deleted_at IS NULL`;

/** Latest period first. */
export const visitSlipRows = (reader: Reader) => reader.sql<SlipRow>(`${living} GROUP BY s.id ORDER BY s.from_day DESC, s.id DESC`);
export const visitSlipById = (reader: Reader, id: string) => reader.sql<SlipRow>(`${living} AND s.id = ? GROUP BY s.id`, [id])[0];

/** The visits that came from a slip. */
export const visitsOfSlip = (reader: Reader, slipId: string) =>
  reader.all(query.selectFrom('visit').where('slipId', '=', slipId).where('deletedAt', 'is', null).selectAll());
/** Those of these days that came from no slip. */
export const otherVisits = (reader: Reader, from: Day, to: Day, slipId: string) =>
  reader.all(
    query
      .selectFrom('visit')
      .where('day', '>=', from)
      .where('day', '<=', to)
      .where('deletedAt', 'is', null)
      .where((eb) => eb.or([eb('slipId', 'is', null), eb('slipId', '!=', slipId)]))
      .selectAll(),
  );
/** Whether people met are entered by name: then their number and results are counted from them. */
export const hasPeople = (reader: Reader, visitId: string): boolean =>
  reader.first(query.selectFrom('visitPerson').where('visitId', '=', visitId).select('position').limit(1)) !== undefined;
