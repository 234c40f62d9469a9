import type { RecordKind } from '../../store/kinds.ts';

/** What was played keeps its title when the library drops the programme, and its place in the log when the pattern goes. */
export const airingKind: RecordKind<'airing'> = {
  table: 'airing',
  area: 'broadcasts',
  word: 'lượt phát thanh',
  label: `(SELECT coalesce(r.programme, 'Phát thanh') || ' – ' ||
      coalesce(c.name, CASE s.kind WHEN 'district' THEN 'Đài cấp cơ quan' END, s.name) || coalesce(', ' || r.time, '')
    FROM station s LEFT JOIN commune c ON c.id = s.commune_id WHERE s.id = r.station_id)`,
  day: 'day',
  parts: [{ table: 'airingRelay', owner: 'airingId', names: { communeId: { uses: 'lượt tiếp âm' } } }],
  names: { programmeId: { free: true }, patternId: { free: true } },
};
