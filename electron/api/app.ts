import { anyArea } from '../../shared/app/reads.ts';
import type { ChangeEvent } from '../store/changes.ts';
import { takeBack } from '../store/undo.ts';
import { os } from './base.ts';

const pollEvery = 2000;

export const appApi = {
  undo: os.app.undo.handler(({ context, input }) => {
    const { token, changed } = takeBack(context.store, context.actor, { token: input.undo, way: 'undo' });
    return { redo: token, changed };
  }),
  redo: os.app.redo.handler(({ context, input }) => {
    const { token, changed } = takeBack(context.store, context.actor, { token: input.redo, way: 'redo' });
    return { undo: token, changed };
  }),
  info: os.app.info.handler(({ context }) => ({ version: context.version, today: context.store.today() })),
  changes: os.app.changes.handler(async function* ({ context, signal }) {
    const { changes } = context.store;
    const waiting: (ChangeEvent & { change: number })[] = [];
    let wake = () => {};
    const stop = changes.listen((event) => {
      waiting.push({ ...event, change: changes.last });
      wake();
    });
    let known = context.store.dataVersion();
    const poll = setInterval(() => {
      const now = context.store.dataVersion();
      if (now !== known && waiting.length === 0) {
        waiting.push({ area: anyArea, ids: [], change: changes.last });
        wake();
      }
      known = now;
    }, pollEvery);
    const ended = () => wake();
    signal?.addEventListener('abort', ended);
    try {
      while (!signal?.aborted) {
        const event = waiting.shift();
        if (event) yield event;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      clearInterval(poll);
      stop();
      signal?.removeEventListener('abort', ended);
    }
  }),
};
