import type { RecordKind } from '../../store/kinds.ts';

export const personKind: RecordKind<'person'> = {
  table: 'person',
  area: 'people',
  word: 'người',
  label: 'r.name',
  parts: [
    { table: 'personWord', owner: 'personId' },
    { table: 'personQuestion', owner: 'personId' },
  ],
  ifHeld: 'Dùng «Xóa tên theo yêu cầu» để bỏ thông tin cá nhân.',
};
