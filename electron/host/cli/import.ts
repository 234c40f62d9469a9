import type { ImportResult } from '../../../shared/exchange/contract.ts';
import { writeFileWhole } from '../write-file.ts';
import { type Answer, type Call, type Command, flag, option, words } from './command.ts';
import { fileToTake, taken, writeTaken } from './taken.ts';

/** Enough to see what is wrong on a screen; all of them are in the JSON and in the --errors workbook. */
const longestList = 50;

export const importCommand: Command = {
  usage: ['import TỆP.xlsx [--password MẬT_KHẨU] [--dry-run] [--errors TỆP.xlsx]'],
  about: 'Nhập từ bảng tính trao đổi, tất cả hoặc không gì cả; --dry-run chỉ kiểm tra, --errors ghi các dòng lỗi ra tệp.',
  options: { password: { type: 'string' }, 'dry-run': { type: 'boolean' }, errors: { type: 'string' } },
  whereMissing: (call) => (flag(call, 'dry-run') ? 'empty' : 'made'),
  run: async (call) => {
    const [file] = words(call, 'tên tệp cần nhập');
    const given = fileToTake(call, file);
    const stop = new AbortController();
    const interrupt = () => stop.abort();
    process.once('SIGINT', interrupt);
    try {
      return await work(call, given, stop.signal);
    } finally {
      process.off('SIGINT', interrupt);
    }
  },
};

async function work(call: Call, given: ReturnType<typeof fileToTake>, signal: AbortSignal): Promise<Answer> {
  const { read, apply, errorsFile } = call.api.exchange;
  const dryRun = flag(call, 'dry-run');
  const found = await taken(read(given, { signal }));
  const last =
    dryRun || found.errors.length > 0 ? found : await writeTaken(found, (token) => apply({ token, leaveOutErrors: false }, { signal }));
  const named = option(call, 'errors');
  if (!named || last.errors.length === 0) return answer(last, dryRun, undefined);
  const rows = new Uint8Array(await (await errorsFile({ token: last.token })).arrayBuffer());
  return answer(last, dryRun, writeFileWhole(named, rows));
}

function answer({ sheets, errors, warnings }: ImportResult, dryRun: boolean, errorsFile: string | undefined): Answer {
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
