import { dirname, join, resolve } from 'node:path';
import { fileLog } from '../../api/log.ts';
import { openEngine } from '../../engine.ts';
import { openBrowser } from '../browser.ts';
import { untilEnded } from '../ending.ts';
import { loadPage } from '../page.ts';
import { builtPage } from '../page-build.ts';
import { product } from '../product.ts';
import { openWebDoor } from '../web.ts';
import { type Command, flag, wholeOption, words } from './command.ts';

const root = join(import.meta.dirname, '../../..');

export const web: Command = {
  usage: ['web [--port SỐ] [--no-open]'],
  about: 'Mở chương trình thành trang trên 127.0.0.1 cho trình duyệt của máy này; chạy đến khi bị dừng.',
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  run: async (call) => {
    words(call);
    const port = wholeOption(call, 'port', 0, 65_535) ?? 0;
    const ended = untilEnded();
    const page = await loadPage(await builtPage(root));
    const engine = openEngine(call.storeFile, {
      create: true,
      door: 'page',
      log: fileLog(dirname(resolve(call.storeFile))),
      version: product.version,
    });
    try {
      const door = await openWebDoor(engine, { page, port });
      call.print(JSON.stringify({ url: door.url }));
      if (!flag(call, 'no-open') && !(await openBrowser(door.url)))
        call.note('Không tự mở được trình duyệt: hãy mở địa chỉ trên bằng tay.');
      await ended;
      await door.close();
    } finally {
      engine.close();
    }
    return undefined;
  },
};
