import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { openOffice } from '../../electron/rooms.ts';
import { examine } from '../../electron/safety/safety.service.ts';
import { hashOfStep } from '../../electron/store/migrate.ts';
import { memoryStore } from '../support/store.ts';
import { type Counts, countsOf, keptFolder } from './counts.ts';
import { released } from './released.ts';

const kept = readdirSync(keptFolder)
  .filter((name) => name.endsWith('.sqlite.gz'))
  .map((name) => basename(name, '.sqlite.gz'));

describe('a store of a released version', () => {
  it.each(kept)('%s opens, keeps all its rows and gives the figures it gave then', (name) => {
    const file = join(mkdtempSync(join(tmpdir(), 'cũ-')), 'sổ.sqlite');
    writeFileSync(file, gunzipSync(readFileSync(join(keptFolder, `${name}.sqlite.gz`))));
    const store = openOffice(file);
    const counts = countsOf(store);
    store.close();
    expect(counts).toMatchObject(JSON.parse(readFileSync(join(keptFolder, `${name}.json`), 'utf8')) as Counts);
    expect(examine(file, new Date()).checks.filter((check) => check.name !== 'disk' && !check.ok)).toEqual([]);
  });

  it('is kept for every release', () => {
    expect(kept.sort()).toEqual(Object.keys(released));
  });
});

describe('the steps of an upgrade', () => {
  it('are, up to the last release, word for word those that left the house', () => {
    const ours = Object.fromEntries(migrations.map((step) => [step.id, hashOfStep(step)]));
    expect(ours).toMatchObject(released);
    expect(migrations.slice(0, Object.keys(released).length).map((step) => step.id)).toEqual(Object.keys(released));
  });

  it('have a file each, named as they are, in rising order', () => {
    const files = readdirSync(join(import.meta.dirname, '../../migrations')).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    expect(migrations.map((step) => `${step.id}.ts`)).toEqual(files.sort());
    expect(new Set(files).size).toBe(files.length);
  });

  it('leave transactions, views and triggers to the program', () => {
    for (const { sql } of migrations)
      expect(sql.replaceAll(/--.*/g, '')).not.toMatch(
        /\b(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|PRAGMA|VACUUM|ATTACH)\b|CREATE\s+(VIEW|TRIGGER)/i,
      );
  });
});

/** Columns that hold the id of a record and yet name no table, and why. */
const unbound: Record<string, string> = {
  'audit.record_id': 'of any kind, and outlives the record',
  'attachment_link.record_id': 'of any kind',
  'person_merged.gone_id': 'outlives the person',
  'person_merged.kept_id': 'outlives the person',
  'person.citizen_id': 'a number of the state',
  'attendee.citizen_id': 'a number of the state',
};

describe('the tables', () => {
  const store = memoryStore();
  const tables = store.read((reader) =>
    reader.sql<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").map((row) => row.name),
  );
  const columnsOf = (table: string) =>
    store.read((reader) => reader.sql<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map((row) => row.name));
  const keysOf = (table: string) =>
    store.read((reader) =>
      reader.sql<{ from: string; table: string; to: string }>(`SELECT "from", "table", "to" FROM pragma_foreign_key_list('${table}')`),
    );

  it('bind every column that names a record to the table of that record', () => {
    const loose = tables.flatMap((table) => {
      const bound = new Set(keysOf(table).map((key) => key.from));
      return columnsOf(table)
        .filter((column) => column.endsWith('_id') && !bound.has(column))
        .map((column) => `${table}.${column}`);
    });
    expect(loose.sort()).toEqual(Object.keys(unbound).sort());
  });

  it('carry the key of an agreement wherever they carry its number', () => {
    const numbered = tables.filter((table) => columnsOf(table).includes('agreement_number'));
    expect(numbered.sort()).toEqual(['airing', 'conference', 'output', 'pattern', 'visit', 'visit_slip']);
    for (const table of numbered) expect(keysOf(table)).toContainEqual({ from: 'agreement_id', table: 'agreement', to: 'id' });
  });
});
