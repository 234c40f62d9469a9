import type { PaperFormat } from '../../shared/kernel/paper.ts';
import type { TextPapers } from './paper-blocks.ts';
import type { PdfDocument } from './pdf.ts';
import type { Workbook } from './xlsx-writer.ts';

/** A paper from its model, in each format it has. Workbooks that go to different places have names and are packed into one .zip. */
export interface Maker<Model> {
  pdf?: (model: Model) => PdfDocument;
  docx?: (model: Model) => TextPapers;
  xlsx?: (model: Model) => Workbook | (Workbook & { name: string })[];
}

/** All papers there are, by their names; what makes one is read when it is wanted. */
export const makers = {
  roster: async () => (await import('./conference/papers.ts')).roster,
  money: async () => (await import('./conference/papers.ts')).money,
  invitations: async () => (await import('./conference/papers.ts')).invitations,
  results: async () => (await import('./conference/papers.ts')).results,
  minutes: async () => (await import('./conference/papers.ts')).minutes,
  'airing-confirmation': async () => (await import('./slip/papers.ts')).airingConfirmation,
  script: async () => (await import('./script-paper.ts')).script,
  compliance: async () => (await import('./compliance/papers.ts')).compliance,
  monthly: async () => (await import('./monthly-workbook.ts')).monthly,
  handover: async () => (await import('./people/papers.ts')).handover,
  'visit-slip': async () => (await import('./people/papers.ts')).visitSlip,
  due: async () => (await import('./people/papers.ts')).due,
};
export type Made = keyof typeof makers;
/** What a paper is made of: plain data, so that it can be handed to the documents' thread. */
export type ModelOf<Name extends Made> = Awaited<ReturnType<(typeof makers)[Name]>> extends Maker<infer Model> ? Model : never;

export interface PaperJob {
  paper: Made;
  format: PaperFormat;
  /** Of this paper; see ModelOf. */
  model: unknown;
  password?: string | undefined;
}

/** The bytes of a paper, locked where there is a password. */
export async function makePaper({ paper, format, model, password }: PaperJob): Promise<Uint8Array> {
  const maker = (await makers[paper]()) as Maker<unknown>;
  if (format === 'pdf' && maker.pdf) {
    const document = maker.pdf(model);
    return (await import('./pdf.ts')).renderPdf(password ? { ...document, password } : document);
  }
  if (format === 'docx' && maker.docx) return (await import('./blocks-word.ts')).blocksToWord(maker.docx(model));
  if (format !== 'xlsx' || !maker.xlsx) throw new Error(`«${paper}» is not made as ${format}`);
  const made = maker.xlsx(model);
  const { writeWorkbook } = await import('./xlsx-writer.ts');
  const write = async (book: Workbook): Promise<Uint8Array> => {
    const bytes = await writeWorkbook(book);
    return password ? (await import('./lock/lock.ts')).lockWorkbook(bytes, password) : bytes;
  };
  if (!Array.isArray(made)) return write(made);
  const [only, ...more] = made;
  if (only && more.length === 0) return write(only);
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const book of made) files.push({ name: book.name, bytes: await write(book) });
  return (await import('./zip.ts')).storedZip(files);
}
