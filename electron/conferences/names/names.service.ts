import type { Names } from '../../../shared/conferences/names/contract.ts';
import { notFound, refuse } from '../../../shared/kernel/errors.ts';
import type { Actor, Reader, Store, Writer } from '../../store/store.ts';
import { namesOf } from './names.queries.ts';

/** NOT_FOUND: the conference is gone. */
export function namesIn(reader: Reader, conferenceId: string): Names {
  const row = namesOf(reader, conferenceId);
  if (!row) throw notFound('hội nghị');
  return { sensitive: row.sensitive === 1, audience: row.audience, reason: row.reason };
}
export const getNames = (store: Store, input: { conferenceId: string }): Names =>
  store.read((reader) => namesIn(reader, input.conferenceId));

/** REFUSED: a sensitive audience keeps a headcount, and nobody has insisted on names (domain §6). Whatever writes new names asks here. */
export function checkNamesAllowed(reader: Reader, conferenceId: string): void {
  const { sensitive, audience, reason } = namesIn(reader, conferenceId);
  if (sensitive && reason === null)
    throw refuse(
      `Chủ thể «${audience ?? ''}» thuộc diện thông tin nhạy cảm: chỉ ghi số người dự, không lập danh sách tên. Nếu thật cần, hãy nêu lý do.`,
    );
}

export const insistOnNames = (store: Store, actor: Actor, input: { conferenceId: string; reason: string | null }): Names =>
  store.write(actor, (writer) => insistIn(writer, input.conferenceId, input.reason));

/** The version of the conference stays: whoever is filling in its form meets no conflict over this. */
export function insistIn(writer: Writer, conferenceId: string, reason: string | null): Names {
  const before = namesIn(writer, conferenceId);
  if (before.reason === reason) return before;
  writer.exec('UPDATE conference SET names_reason = ?, updated_at = ? WHERE id = ?', [reason, writer.at, conferenceId]);
  writer.audit({
    area: 'conferences',
    action: 'update',
    recordId: conferenceId,
    changes: { namesReason: { from: before.reason, to: reason } },
  });
  writer.changed('conferences', [conferenceId]);
  return { ...before, reason };
}
