import { parseArgs } from 'node:util';
import { speakVietnamese } from '../../../shared/kernel/messages.ts';
import { Refusal } from '../../../shared/kernel/errors.ts';
import { fileLog, isBug } from '../../api/log.ts';
import { dataFolder, ownStore } from '../places.ts';
import { refusalIn } from '../refusals.ts';
import { type Answer, type Call, type Command, WrongUsage } from './command.ts';
import { commands } from './commands.ts';

export interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

const common = { db: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
const bugMessage = 'Chương trình gặp lỗi ngoài dự kiến và đã ghi nhật ký. Dữ liệu đã lưu không bị ảnh hưởng.';

/** Runs one command. Returns the exit code: 0 done, 1 refused, 2 wrong usage (report-workbook §4). */
export async function run(args: string[], streams: Streams, now = () => new Date()): Promise<0 | 1 | 2> {
  speakVietnamese();
  const json = args.includes('--json');
  const fail = (code: string, message: string, more: object = {}) => {
    streams.err(`${message}\n`);
    if (json) streams.out(`${JSON.stringify({ error: { code, message }, ...more })}\n`);
  };
  let command: Command | undefined;
  try {
    const name = firstWord(args);
    if (!name && args.some((arg) => arg === '--help' || arg === '-h')) {
      streams.out(await overview());
      return 0;
    }
    if (!name) throw new WrongUsage('Thiếu tên lệnh.');
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new WrongUsage(`Không có lệnh «${name}».`);
    command = await load();
    const parsed = parse(args, command);
    if (parsed.values.help) {
      streams.out(usageOf(command));
      return 0;
    }
    const answer = await answerOf(parsed, json, streams, now(), command);
    if (!answer) return 0;
    if (!json) for (const line of answer.lines) streams.out(`${line}\n`);
    if (answer.problem) {
      fail(answer.problem.code, answer.problem.message, answer.json);
      return 1;
    }
    if (json) streams.out(`${JSON.stringify(answer.json)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) {
      fail('USAGE', error.message);
      streams.err(command ? usageOf(command) : await overview());
      return 2;
    }
    const refused = refusalIn(error);
    if (!refused || (error instanceof Refusal && isBug(error))) fileLog(dataFolder()).bug(`cli ${args[0] ?? ''}`, error);
    fail(refused?.code ?? 'BUG', refused?.message ?? bugMessage);
    return 1;
  }
}

const firstWord = (args: string[]): string | undefined =>
  parseArgs({ args, options: common, strict: false, allowPositionals: true }).positionals[0];

function parse(args: string[], command: Command) {
  try {
    const { values, positionals } = parseArgs({ args, options: { ...common, ...command.options }, allowPositionals: true });
    const given: Call['values'] = values;
    if (given.db === '') throw new WrongUsage('--db để trống. Viết --db rồi đến tên tệp.');
    return { values: given, words: positionals.slice(1) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new WrongUsage(inVietnamese(error.message, String(error.code)));
    throw error;
  }
}

function inVietnamese(message: string, code: string): string {
  const named = /'(--?[^' <]+)/.exec(message)?.[1] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `Không có tùy chọn ${named}.` : `Tùy chọn ${named} viết chưa đúng.`;
}

async function answerOf(
  parsed: { values: Call['values']; words: string[] },
  json: boolean,
  streams: Streams,
  now: Date,
  command: Command,
): Promise<Answer | undefined> {
  const named = typeof parsed.values.db === 'string' ? parsed.values.db : undefined;
  const storeFile = named ?? ownStore();
  const { openSession } = await import('../session.ts');
  const session = openSession({
    file: storeFile,
    now,
    log: fileLog(dataFolder()),
    whereMissing: () => command.whereMissing?.(call) ?? 'refused',
  });
  const call: Call = {
    ...parsed,
    json,
    storeFile,
    storeNamed: named !== undefined,
    api: session.api,
    now,
    print: (line) => streams.out(`${line}\n`),
    note: (line) => streams.err(`${line}\n`),
  };
  try {
    return await command.run(call);
  } finally {
    session.close();
  }
}

const prefix = 'npm run --silent cli -- ';
const usageOf = (command: Command): string =>
  ['Cách dùng:', ...command.usage.map((line) => `  ${prefix}${line} [--db TỆP] [--json]`), ''].join('\n');

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.flatMap((command) => [...command.usage.map((line) => `  ${line}`), `      ${command.about}`]);
  return [`Cách dùng: ${prefix}LỆNH [--db TỆP] [--json]`, ...lines, ''].join('\n');
}
