import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** `electron` is the stand-in in main and is nothing at all in the engine's process. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron') return next(specifier, context);
    if (!isMainThread) throw new Error('the engine imports electron');
    return { url: new URL('./electron.ts', import.meta.url).href, format: 'module-typescript', shortCircuit: true };
  },
});
