import { existsSync, readFileSync, statSync } from 'node:fs';
import { refuse } from '../../../shared/kernel/errors.ts';
import { type ImportOutcome, importFile } from '../../exchange/exchange.service.ts';
import { prepareCatalogue } from '../../office/catalogue.service.ts';
import { openOffice } from '../../rooms.ts';
import type { Store } from '../../store/store.ts';
import { writeFileWhole } from '../write-file.ts';
import { type Answer, type Call, type Command, flag, option, words } from './command.ts';

/** Enough to see what is wrong on a screen; all of them are in the JSON and in the --errors workbook. */
const longestList = 50;

export const importCommand: Command = {
  usage: ['import TỆP.xlsx [--password MẬT_KHẨU] [--dry-run] [--errors TỆP.xlsx]'],
  about: 'Nhập từ bảng tính trao đổi, tất cả hoặc không gì cả; --dry-run chỉ kiểm tra, --errors ghi các dòng lỗi ra tệp.',
  options: { password: { type: 'string' }, 'dry-run': { type: 'boolean' }, errors: { type: 'string' } },
  run: async (call) => {
    const [file] = words(call, 'tên tệp cần nhập');
    const bytes = readInput(file);
    const dryRun = flag(call, 'dry-run');
    return dryRun && !existsSync(call.storeFile)
      ? withEmptyStore(call, (store) => work(call, store, bytes, true))
      : work(call, call.store({ create: !dryRun }), bytes, dryRun);
  },
};

function readInput(file: string): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile()) throw refuse(`Không thấy tệp ${file}.`);
  return readFileSync(file);
}

/** What would happen in a store that is not there yet is looked at in memory: a dry run makes no file. */
async function withEmptyStore(call: Call, check: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = openOffice(':memory:');
  try {
    prepareCatalogue(store, call.actor);
    return await check(store);
  } finally {
    store.close();
  }
}

async function work(call: Call, store: Store, bytes: Uint8Array, dryRun: boolean): Promise<Answer> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  let errorRows: (() => Promise<Uint8Array>) | undefined;
  try {
    const outcome = await importFile(store, call.actor, bytes, {
      dryRun,
      password: option(call, 'password'),
      signal: stop.signal,
      errorsTo: (make) => {
        errorRows = make;
        return Promise.resolve();
      },
    });
    const errorsFile = option(call, 'errors');
    const kept = errorsFile && errorRows && outcome.errors.length > 0 ? writeFileWhole(errorsFile, await errorRows()) : undefined;
    return answer(outcome, dryRun, kept);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

function answer({ sheets, errors, warnings }: ImportOutcome, dryRun: boolean, errorsFile: string | undefined): Answer {
  const total = (what: 'new' | 'changed') => Object.values(sheets).reduce((sum, count) => sum + count[what], 0);
  const lines = [
    ...Object.entries(sheets).map(
      ([name, count]) => `${name}: ${count.new} mới, ${count.changed} đổi, ${count.same} như cũ, ${count.errors} lỗi`,
    ),
    ...warnings.map((one) => `Lưu ý, ${one.sheet}${one.column ? `, cột ${one.column}` : ''}: ${one.reason} (${one.count} dòng)`),
    ...errors
      .slice(0, longestList)
      .map((one) => `Lỗi, ${one.sheet}, dòng ${one.row}${one.column ? `, cột ${one.column}` : ''}: ${one.reason}`),
    ...(errors.length > longestList ? [`… và ${errors.length - longestList} lỗi nữa.`] : []),
    ...(errorsFile ? [`Các dòng lỗi đã ghi vào ${errorsFile}`] : []),
  ];
  const json = { sheets, errors, warnings };
  if (dryRun) return { json, lines: [...lines, 'Chỉ kiểm tra, chưa ghi gì vào sổ.'] };
  if (errors.length === 0) return { json, lines: [...lines, `Đã ghi ${total('new')} dòng mới, ${total('changed')} dòng đổi.`] };
  const rows = Object.values(sheets).reduce((sum, count) => sum + count.errors, 0);
  const message = `Có ${rows || errors.length} dòng lỗi nên chưa ghi gì vào sổ. Hãy sửa các dòng đó rồi nhập lại cả tệp.`;
  return { json, lines, problem: { code: 'INVALID', message } };
}
