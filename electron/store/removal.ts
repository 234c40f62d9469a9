import { attachmentKind } from './attachments.ts';
import { binRecord, type Binned, type Ref } from './records.ts';
import type { RecordTable } from './schema.ts';
import type { Actor, Store } from './store.ts';

/** A record of any kind into the bin, as its kind says. */
export const removeRecord = (store: Store, actor: Actor, { kind, ...ref }: Ref & { kind: RecordTable }): Binned =>
  store.write(actor, (writer) => binRecord(writer, writer.kinds.find(kind) ?? attachmentKind(writer, ref.id), ref));
