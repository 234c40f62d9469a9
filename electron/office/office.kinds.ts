import { formatDay } from '../../shared/kernel/dates.ts';
import { refuse } from '../../shared/kernel/errors.ts';
import type { RecordKind } from '../store/kinds.ts';
import { livingFrom, versionById } from './versions.queries.ts';

export const officeVersionKind: RecordKind<'officeVersion'> = {
  table: 'officeVersion',
  area: 'office',
  word: 'bản thông tin cơ quan',
  label: 'r.name',
  day: 'validFrom',
  beforeRestore: (reader, id) => {
    const binned = versionById(reader, id);
    if (binned && livingFrom(reader, binned.validFrom))
      throw refuse(`Không khôi phục được: đã có thông tin cơ quan khác hiệu lực từ ${formatDay(binned.validFrom)}.`);
  },
};

export const communeKind: RecordKind<'commune'> = {
  table: 'commune',
  area: 'office',
  word: 'xã/phường',
  coded: true,
  label: 'r.name',
  parts: [{ table: 'communeSuccessor', owner: 'communeId', names: { successorId: { uses: 'xã được kế thừa' } } }],
  ifHeld: 'Nếu xã đã hết hiệu lực, hãy ghi ngày hết hiệu lực.',
};

/** Made as conferences and visits name them: what names a hamlet holds its commune. */
export const hamletKind: RecordKind<'hamlet'> = {
  table: 'hamlet',
  area: 'office',
  word: 'khu, ấp',
  label: 'r.name',
  names: { communeId: { passes: 'true' } },
};

export const staffKind: RecordKind<'staff'> = { table: 'staff', area: 'office', word: 'cán bộ', label: 'r.name' };

export const audienceKind: RecordKind<'audience'> = {
  table: 'audience',
  area: 'office',
  word: 'chủ thể',
  coded: true,
  label: 'r.name',
  names: { parentId: { uses: 'chủ thể ở dưới' } },
};

export const formKind: RecordKind<'form'> = {
  table: 'form',
  area: 'office',
  word: 'hình thức',
  coded: true,
  label: 'r.name',
  names: { parentId: { uses: 'hình thức ở dưới' } },
};
