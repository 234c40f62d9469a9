import type { RecordKind } from '../../store/kinds.ts';

/** A paper keeps what stands on it, whatever becomes of the airing it speaks of. A month neither sent nor received holds nothing. */
export const confirmationKind: RecordKind<'confirmation'> = {
  table: 'confirmation',
  area: 'broadcasts',
  word: 'phiếu xác nhận',
  uses: 'phiếu xác nhận phát thanh',
  label: `(SELECT c.name FROM commune c WHERE c.id = r.commune_id) || printf(', %02d/%d', r.month, r.year)`,
  parts: [{ table: 'confirmationLine', owner: 'confirmationId', names: { airingId: { free: true } } }],
  names: { communeId: { when: 'r.sent_on IS NOT NULL OR r.received_on IS NOT NULL' } },
};
