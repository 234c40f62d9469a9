import { vietnameseSql } from '../../shared/kernel/language.ts';
import type { FactSelect } from '../store/fact-view.ts';

/** Airings confirmed as aired, by their count. */
export const broadcastFacts: readonly FactSelect[] = [
  {
    day: 'a.day',
    measure: "'airing'",
    amount: 'a.count',
    form: "'I.4'",
    topics: 'a.topics',
    wave_id: 'a.wave_id',
    commune_id: 's.commune_id',
    agreement_number: 'a.agreement_number',
    agreement_id: 'a.agreement_id',
    basis: 'a.basis',
    ethnic: `CASE WHEN ${vietnameseSql('a.language')} THEN 0 ELSE 1 END`,
    own: "CASE WHEN a.source = 'Tự sản xuất' THEN 1 ELSE 0 END",
    kind: "'airing'",
    record_id: 'a.id',
    from: 'airing a CROSS JOIN station s ON s.id = a.station_id',
    where: "a.deleted_at IS NULL AND a.status = 'aired'",
  },
];
