import { handoverFileName } from '../../../shared/people/handovers/slip.ts';
import { type HandoverPaper, handoverPdf, handoverSlip } from '../../documents/people/handover-paper.ts';
import { runJob } from '../../documents/run-job.ts';
import { pdfOut, workbookOut } from '../../documents/locked-files.ts';
import { paperOfficeOn } from '../../office/versions.service.ts';
import type { Reader, Store } from '../../store/store.ts';
import { handoverOf } from './handovers.service.ts';

function paperOf(reader: Reader, id: string): HandoverPaper {
  const { day, recipient, note, members } = handoverOf(reader, id);
  return { id, office: paperOfficeOn(reader, day), day, recipient, note, people: members };
}

/** The list to be printed and signed for, or the slip to be filled in and sent back. NOT_FOUND: gone, or in the bin. */
export async function makeHandoverPaper(
  store: Store,
  input: { id: string; format: 'pdf' | 'xlsx'; password?: string | undefined },
): Promise<{ name: string; bytes: Uint8Array }> {
  const paper = store.read((reader) => paperOf(reader, input.id));
  const { format, password } = input;
  const name = handoverFileName(paper.day, format);
  if (format === 'pdf') return { name, bytes: await pdfOut(handoverPdf(paper), password) };
  return { name, bytes: await workbookOut(await runJob('listSlip', handoverSlip(paper)), password) };
}
