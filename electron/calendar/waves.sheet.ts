import type { RowOf } from '../../shared/sheets/columns.ts';
import { waveSheet } from '../../shared/calendar/waves.sheet.ts';
import type { SheetKind } from '../intake/sheet-kind.ts';
import type { Picked } from '../intake/sheet-rows.ts';
import { insertMany, updateMany } from '../store/bulk.ts';
import type { Reader } from '../store/store.ts';
import { waveColumns } from './columns.ts';

const waves = (reader: Reader) =>
  reader.sql<Picked<'wave', 'id' | 'code' | 'name' | 'kind' | 'campaign' | 'startsOn' | 'endsOn' | 'contents'>>(
    `SELECT id, code, name, kind, campaign, starts_on, ends_on, contents FROM wave WHERE deleted_at IS NULL ORDER BY rowid`,
  );

export const waveSheetKind: SheetKind<RowOf<typeof waveSheet>> = {
  sheet: waveSheet,
  area: 'calendar',
  keyOf: (row, _, references) => references.key(row.code),
  load: (reader) => waves(reader).map(({ id, campaign, ...row }) => ({ id, row: { ...row, campaign: campaign === 1 } })),
  register: (row, id, references) => references.waves.set({ id, ...row }),
  forget: (row, references) => references.waves.forget(row.code),
  check: ({ row, problem }) => {
    if (row.startsOn && row.endsOn && row.startsOn > row.endsOn) problem('endsOn', 'Ngày kết thúc phải sau ngày bắt đầu.');
  },
  write: (writer, { added, changed }, references) => {
    const contents = new Map(waves(writer).map((wave) => [wave.id, wave.contents]));
    const ids = insertMany(
      writer,
      'wave',
      added.map((row) => waveColumns({ ...row, contents: null })),
    );
    added.forEach((row, at) => references.waves.set({ id: ids[at] ?? null, ...row }));
    updateMany(
      writer,
      'wave',
      changed.map(({ id, row }) => ({ id, ...waveColumns({ ...row, contents: contents.get(id) ?? null }) })),
    );
  },
};
