import { type ESTree, parseSync, Visitor } from 'vite';

/** Stands in a template string where something is put in. */
export const hole = '…';

interface Call {
  /** The last name of what is called: `saveRecord`, `insertInto`. */
  name: string;
  given: readonly { /** Of a string. */ text?: string /** Of a variable, or «kind.table». */; name?: string }[];
  line: number;
}
/** What the checks need to know of one file. */
export interface Source {
  path: string;
  lines: number;
  /** Where each import leads, as written, and the names it brings. */
  imports: readonly { from: string; names: readonly string[]; line: number }[];
  /** Every string, template strings with `hole` for what is put in. */
  texts: readonly { text: string; line: number }[];
  calls: readonly Call[];
  /** `table: '…'` of the record kinds declared here; what they say of an `owner` is not theirs. */
  tables: readonly { text: string; line: number }[];
  /** The tables of kinds of records declared here, wherever they belong: `{ table: '…', area: … }`. */
  kinds: readonly { text: string; line: number }[];
  /** Lines where an error is caught, looked at by nobody and no reason given. */
  swallowed: readonly number[];
}

/** Reads one file of TypeScript, whatever floor it stands on. */
export function readSource(path: string, code: string): Source {
  const { program, comments, errors } = parseSync(path, code);
  const [broken] = errors;
  if (broken) throw new Error(`${path}: ${broken.message}`);
  const lineOf = lineFinder(code);
  const source = { imports: [] as Source['imports'][number][], calls: [] as Call[], swallowed: [] as number[] };
  const texts: Source['texts'][number][] = [];
  const tables: Source['tables'][number][] = [];
  const kinds: Source['kinds'][number][] = [];
  const owners: ESTree.Span[] = [];
  const holds = (outer: ESTree.Span, inner: ESTree.Span) => outer.start <= inner.start && inner.end <= outer.end;
  const bring = (from: ESTree.StringLiteral | null, names: readonly string[]) => {
    if (from) source.imports.push({ from: from.value, names, line: lineOf(from.start) });
  };
  const giveUp = (at: ESTree.Span, answer: ESTree.Span) => {
    const says = code.slice(answer.start, answer.end).replace(/^\{\s*|;?\s*\}$|^return\b\s*|;$/g, '');
    const isNothing = /^(return)?\s*(|undefined|null|false|true|0|''|\[\]|\(?\{\}\)?)$/.test(says.trim());
    if (isNothing && !comments.some((comment) => holds(at, comment))) source.swallowed.push(lineOf(at.start));
  };
  new Visitor({
    ImportDeclaration: (node) =>
      bring(
        node.source,
        node.specifiers.map((one) => one.local.name),
      ),
    ExportNamedDeclaration: (node) => bring(node.source, []),
    ExportAllDeclaration: (node) => bring(node.source, []),
    ImportExpression: ({ source: from }) => {
      if (from.type === 'Literal' && typeof from.value === 'string') bring(from, []);
    },
    Literal: (node) => {
      if (typeof node.value === 'string') texts.push({ text: node.value, line: lineOf(node.start) });
    },
    TemplateLiteral: (node) => texts.push({ text: textOf(node) ?? '', line: lineOf(node.start) }),
    CallExpression: (node) => {
      const name = nameOf(node.callee)?.split('.').at(-1) ?? '';
      source.calls.push({ name, given: node.arguments.map((one) => ({ text: textOf(one), name: nameOf(one) })), line: lineOf(node.start) });
      const [handler] = node.arguments;
      if (name === 'catch' && handler?.type === 'ArrowFunctionExpression' && handler.params.length === 0) giveUp(node, handler.body);
    },
    Property: ({ key, value }) => {
      const name = nameOf(key);
      if (name === 'owner') owners.push(value);
      const text = name === 'table' ? textOf(value) : undefined;
      if (text !== undefined && !owners.some((owner) => holds(owner, value))) tables.push({ text, line: lineOf(value.start) });
    },
    ObjectExpression: ({ properties }) => {
      const named = (name: string) => properties.find((one) => one.type === 'Property' && nameOf(one.key) === name);
      const table = named('table');
      const text = table?.type === 'Property' ? textOf(table.value) : undefined;
      if (table && text !== undefined && named('area')) kinds.push({ text, line: lineOf(table.start) });
    },
    CatchClause: (node) => giveUp(node, node.body),
  }).visit(program);
  return { path, lines: code.trimEnd().split('\n').length, ...source, texts, tables, kinds };
}

function textOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join(hole) : undefined;
}

/** «writer», «kind.table»; undefined where it is no plain name. */
function nameOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const [object, property] = [nameOf(node.object), nameOf(node.property)];
  return property && (object ? `${object}.${property}` : property);
}

function lineFinder(code: string): (at: number) => number {
  const ends = [...code.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => {
    const line = ends.findIndex((end) => end >= at);
    return (line < 0 ? ends.length : line) + 1;
  };
}
