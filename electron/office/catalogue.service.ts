import type { z } from 'zod';
import builtInAudiences from '../../resources/catalogue/audiences.json' with { type: 'json' };
import builtInForms from '../../resources/catalogue/forms.json' with { type: 'json' };
import { codeSortKey, tidy, valueKey } from '../../shared/kernel/text.ts';
import type { zCatalogueEntry } from '../../shared/office/contract.ts';
import { insertMany } from '../store/bulk.ts';
import { flag } from '../store/flags.ts';
import type { Actor, Reader, Store, Writer } from '../store/store.ts';
import { audienceIds, audienceRows, formIds, formRows } from './catalogue.queries.ts';

type Entry = z.infer<typeof zCatalogueEntry>;

export const listAudiences = (store: Store): Entry[] =>
  store.read((reader) => audienceRows(reader).map((row) => ({ ...row, unit: null, sensitive: row.sensitive === 1 })));
export const listForms = (store: Store): Entry[] => store.read((reader) => formRows(reader).map((row) => ({ ...row, sensitive: false })));

/** Adds the built-in audience groups and forms where the store lacks them; looks before it writes. */
export function prepareCatalogue(store: Store, actor: Actor): void {
  const complete = store.read((reader) => {
    const [audiences, forms] = missing(reader);
    return audiences.length + forms.length === 0;
  });
  if (!complete) store.write(actor, seedCatalogue);
}

/** The same inside a transaction: missing codes only, however often it runs; one audit row for all. */
export function seedCatalogue(writer: Writer): void {
  const [audiences, forms] = missing(writer);
  if (audiences.length + forms.length === 0) return;
  const rowOf = rowMaker(writer, audienceIds(writer));
  insertMany(
    writer,
    'audience',
    audiences.map(({ sensitive = false, ...one }) => ({ ...rowOf(one), sensitive: flag(sensitive) })),
  );
  const formOf = rowMaker(writer, formIds(writer));
  insertMany(
    writer,
    'form',
    forms.map(({ unit = null, ...one }) => ({ ...formOf(one), unit })),
  );
  const codes = (list: readonly { code: string }[]) => list.map((one) => one.code);
  writer.audit({
    area: 'office',
    action: 'import',
    changes: { audiences: codes(audiences), forms: codes(forms) },
  });
  writer.changed('office', []);
}

type AudienceSeed = { code: string; name: string; source: string; section: string; sensitive?: boolean };
type FormSeed = { code: string; name: string; source: string; section: string; unit?: string };

function missing(reader: Reader): [AudienceSeed[], FormSeed[]] {
  const [audiences, forms] = [audienceIds(reader), formIds(reader)];
  return [
    builtInAudiences.filter((one) => !audiences.has(valueKey(one.code))),
    builtInForms.filter((one) => !forms.has(valueKey(one.code))),
  ];
}

/** Rows in the order of the catalogue, parents first; each is known to those that follow. */
const rowMaker = (writer: Writer, known: Map<string, string>) => (one: { code: string; name: string; source: string; section: string }) => {
  const id = writer.newId();
  const codeKey = valueKey(one.code);
  const row = { id, ...one, codeKey, parentId: parentOf(one.code, known) ?? null, sortKey: codeSortKey(one.code) };
  known.set(codeKey, id);
  return row;
};

/** The nearest known code above: of 3.1.2 first 3.1, then 3. */
function parentOf(code: string, known: ReadonlyMap<string, string>): string | undefined {
  for (let above = valueKey(code); above.includes('.'); ) {
    above = above.slice(0, above.lastIndexOf('.'));
    const id = known.get(above);
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * Audience ids by code, whatever its case. A branch below a known code (6.1, 3.4.2) is accepted and made when it is first met
 * (report-workbook §3); undefined where nothing above it is known. Lives no longer than the transaction.
 */
export function audienceFinder(writer: Writer): (code: string) => string | undefined {
  const known = audienceIds(writer);
  const names = new Map(audienceRows(writer).map((row) => [row.id, row]));
  return (code) => {
    const clean = tidy(code);
    const codeKey = valueKey(clean);
    const found = known.get(codeKey);
    if (found !== undefined) return found;
    const parentId = /^[\p{L}\d]+(\.[\p{L}\d]+)+$/u.test(clean) ? parentOf(clean, known) : undefined;
    if (parentId === undefined) return undefined;
    const above = names.get(parentId);
    const id = writer.newId();
    const row = {
      code: clean,
      codeKey,
      name: `Nhánh ${clean}${above ? ` của ${above.name}` : ''}`,
      parentId,
      sensitive: above?.sensitive ?? flag(false),
      sortKey: codeSortKey(clean),
    };
    insertMany(writer, 'audience', [{ id, ...row }]);
    writer.audit({ area: 'office', action: 'create', recordId: id, changes: row });
    writer.changed('office', [id]);
    known.set(codeKey, id);
    return id;
  };
}
