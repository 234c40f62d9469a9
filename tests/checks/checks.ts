import { dirname, join } from 'node:path/posix';
import { floors, placeOf, roomOf, whyNot } from './house.ts';
import { hole, type Source } from './source.ts';

export interface Problem {
  /** What an exception would name: stays the same while lines move. */
  key: string;
  at: string;
  message: string;
}

const longest = 300;
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');
const problem = ({ path }: Source, line: number, what: string, message: string): Problem => ({
  key: `${path}: ${what}`,
  at: `${path}:${line}`,
  message,
});

/** Every check of the house over all its files. */
export const checkHouse = (sources: readonly Source[]): Problem[] => {
  const owner = ownersOf(sources);
  return sources.flatMap((source) => [
    ...long(source),
    ...swallowed(source),
    ...(isTest(source.path) ? [] : [...imports(source), ...writes(source, owner)]),
  ]);
};

const long = (source: Source): Problem[] =>
  source.lines > longest ? [problem(source, source.lines, 'lines', `${source.lines} dòng, nhiều nhất ${longest}.`)] : [];

const swallowed = (source: Source): Problem[] =>
  source.swallowed.map((line) => problem(source, line, 'catch', 'Lỗi bị bỏ qua mà không dùng đến và không nói vì sao.'));

const imports = (source: Source): Problem[] =>
  source.imports.flatMap(({ from, line }) => {
    if (!from.startsWith('.')) return [];
    const to = join(dirname(source.path), from);
    const message = to.startsWith('tests/') ? 'Mã sản phẩm không dùng mã kiểm thử.' : whyNot(source.path, to);
    return message ? [problem(source, line, to, message)] : [];
  });

/** Tables that no record kind names, by the room that writes them. */
const tablesWithoutKind: Record<string, string> = {
  setting: 'office',
  person_word: 'people',
  person_question: 'people',
  person_merged: 'people',
};

/** Which room, or stand under the rooms, a table belongs to: the one whose kinds name it. */
export function ownersOf(sources: readonly Source[]): Map<string, string> {
  const named = sources
    .filter(({ path }) => path.endsWith('.kinds.ts'))
    .flatMap(({ path, tables }) => tables.map(({ text }) => [snake(text), placeOf(path).stand] as const));
  return new Map([...named, ...Object.entries(tablesWithoutKind)]);
}
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const inSql =
  /\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|DELETE\s+FROM|UPDATE(?:\s+OR\s+(?:ROLLBACK|ABORT|REPLACE|FAIL|IGNORE))?)\s+["`]?([\w…]*)/gi;
const byKysely = new Set(['insertInto', 'replaceInto', 'updateTable', 'deleteFrom', 'mergeInto']);
const byTable = new Set(['insertMany', 'updateMany']);
const byKind = /^(create|update|save|bin|restore|purge|remove)Records?$/;

/** What a file writes: SQL in its strings, Kysely’s statements, records and bulk of the store. `…` = a table not to be read from the code. */
export function writtenTables(source: Source): { table: string; line: number }[] {
  const foreign = new Set(
    source.imports.filter(({ from }) => roomOf(join(dirname(source.path), from)) !== roomOf(source.path)).flatMap(({ names }) => names),
  );
  return [
    ...source.texts.flatMap(({ text, line }) =>
      [...text.matchAll(inSql)]
        .filter(([whole, table]) => !/^update/i.test(whole) || (table !== '' && table?.toLowerCase() !== 'set' && /\bset\b/i.test(text)))
        .map(([, table]) => ({ table: table || hole, line })),
    ),
    // A kind of record is declared to be written.
    ...source.kinds.map(({ text, line }) => ({ table: snake(text), line })),
    ...source.calls.flatMap(({ name, given, line }) => {
      const at = byKysely.has(name) ? 0 : byTable.has(name) ? 1 : undefined;
      if (at !== undefined) return [{ table: snake(given[at]?.text ?? hole), line }];
      const kind = byKind.test(name) ? given[1]?.name : undefined;
      return kind && foreign.has(kind) ? [{ table: kind, line }] : [];
    }),
  ];
}

/** Rooms write their own tables; the store, which knows none, is told which. */
function writes(source: Source, owner: ReadonlyMap<string, string>): Problem[] {
  const { floor, stand } = placeOf(source.path);
  if (floor !== 'electron' || stand === 'store' || !floors.electron?.stand.includes(stand)) return [];
  return writtenTables(source).flatMap(({ table, line }) => {
    const room = owner.get(table);
    if (room === stand) return [];
    const message = room
      ? `Bảng ${table} là của phòng ${room}: dùng service của phòng ấy.`
      : `Không rõ ghi vào bảng nào của phòng nào (${table}).`;
    return [problem(source, line, table, message)];
  });
}
