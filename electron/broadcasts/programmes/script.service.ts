import { scriptFacts } from '../../../shared/broadcasts/programmes/rules.ts';
import { attachmentName } from '../../../shared/kernel/attachments.ts';
import { refuse } from '../../../shared/kernel/errors.ts';
import { runJob } from '../../documents/run-job.ts';
import { scriptPaper } from '../../documents/script-paper.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import type { Store } from '../../store/store.ts';
import { programmeIn } from './programmes.service.ts';

/** The script of a programme for the announcer. REFUSED: it has no text. */
export async function programmeScript(store: Store, { id }: { id: string }): Promise<{ name: string; bytes: Uint8Array }> {
  const { programme, office } = store.read((reader) => ({
    programme: programmeIn(reader, id),
    office: paperOfficeOn(reader, store.today()).name,
  }));
  const { title, script, note } = programme;
  if (script === null) throw refuse('Chương trình này chưa có lời để in. Mở ra và nhập «Lời phát thanh» trước.');
  const bytes = await runJob('renderPdf', scriptPaper({ office, title, facts: scriptFacts(programme), script, note }));
  return { name: attachmentName(`Loi-phat-thanh ${title.replaceAll('/', '-')}.pdf`), bytes };
}
