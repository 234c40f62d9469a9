import type { RecordKind } from '../../store/kinds.ts';

export const collaboratorKind: RecordKind<'collaborator'> = {
  table: 'collaborator',
  area: 'people',
  word: 'cộng tác viên',
  label: 'r.name',
};
