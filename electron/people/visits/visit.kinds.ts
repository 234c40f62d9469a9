import type { RecordKind } from '../../store/kinds.ts';

export const visitKind: RecordKind<'visit'> = {
  table: 'visit',
  area: 'people',
  word: 'lần tiếp cận',
  uses: 'lần tiếp cận trực tiếp',
  label: `'Tiếp cận trực tiếp' || coalesce((SELECT ' – ' || c.name FROM commune c WHERE c.id = r.commune_id), '')`,
  day: 'day',
  parts: [
    {
      table: 'visitPerson',
      owner: 'visitId',
      // a round comes back from the bin with its people, and nobody can bring them back by hand
      names: { personId: { inBin: true } },
      blanks: ['said'],
      traced: {
        key: 'position',
        label: `(SELECT p.name || ' (tiếp cận' || coalesce(' ở ' || c.name, '') || ')'
          FROM person p JOIN visit v ON v.id = r.visit_id LEFT JOIN commune c ON c.id = v.commune_id WHERE p.id = r.person_id)`,
      },
    },
    { table: 'visitResult', owner: 'visitId' },
  ],
  names: { slipId: { free: true } },
};
