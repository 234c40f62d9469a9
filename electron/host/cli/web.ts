import { servePage } from '../serve-page.ts';
import { type Command, flag, wholeOption, words } from './command.ts';

export const web: Command = {
  usage: ['web [--port SỐ] [--no-open]'],
  about: 'Mở chương trình thành trang trên 127.0.0.1 cho trình duyệt của máy này; chạy đến khi bị dừng.',
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  run: async (call) => {
    words(call);
    await servePage({
      store: call.storeFile,
      port: wholeOption(call, 'port', 0, 65_535) ?? 0,
      open: !flag(call, 'no-open'),
      ready: (url) => call.print(JSON.stringify({ url })),
      note: call.note,
    });
    return undefined;
  },
};
