import type { Attachment } from '../../../shared/kernel/attachments.ts';
import { notFound } from '../../../shared/kernel/errors.ts';
import { attach, attachedFile, attachmentsOf, keepFile } from '../../store/attachments.ts';
import type { Ref } from '../../store/records.ts';
import type { Actor, Store } from '../../store/store.ts';
import { conferenceById } from '../conferences.queries.ts';
import { conferenceKind } from '../conference.kinds.ts';

const { area } = conferenceKind;

/** Photos and documents of a conference, oldest first. */
export const listConferenceFiles = (store: Store, { conferenceId }: { conferenceId: string }): Attachment[] =>
  store.read((reader) => attachmentsOf(reader, [conferenceId]).get(conferenceId) ?? []);

/** The file is kept first, then named: see electron/store/attachments.ts. NOT_FOUND: no such conference. */
export async function addConferenceFile(store: Store, actor: Actor, input: { conferenceId: string; file: File }): Promise<Ref> {
  const kept = await keepFile(store, input.file);
  return store.write(actor, (writer) => {
    if (!conferenceById(writer, input.conferenceId)) throw notFound(conferenceKind.word);
    return attach(writer, kept, { area, recordId: input.conferenceId });
  });
}
export const conferenceFile = (store: Store, { id }: { id: string }): File => attachedFile(store, area, id);
