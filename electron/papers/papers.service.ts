import type { PaperFormat } from '../../shared/kernel/paper.ts';
import { runJob } from '../documents/run-job.ts';
import type { Actor, Store } from '../store/store.ts';
import type { Paper } from './paper.ts';

interface Order {
  input: unknown;
  format: PaperFormat;
  password?: string | undefined;
  preview?: boolean | undefined;
}

/**
 * The paper as bytes with a name for its file: what it says is read at once, all making is the documents' thread's. The log tells of each
 * paper with persons that was had, and whether it was locked. NOT_FOUND, REFUSED as the paper says; CANCELLED when `signal` aborts.
 */
export async function makePaper(
  store: Store,
  actor: Actor,
  { description, fill }: Paper,
  { input, format, password, preview = false }: Order,
  signal?: AbortSignal,
): Promise<{ bytes: Uint8Array; name: string }> {
  const { name: paper, area, persons } = description;
  const { model, name } = store.read((reader) => fill(reader, { input, format, today: store.today() }));
  const bytes = await runJob('makePaper', { paper, format, model, password }, { signal });
  if (persons && !preview)
    store.write(actor, (writer) => writer.audit({ area, action: 'print', changes: { paper, file: name, locked: password !== undefined } }));
  return { bytes, name };
}
