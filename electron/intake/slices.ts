import { setImmediate } from 'node:timers/promises';
import { cancelled } from '../../shared/kernel/errors.ts';

export interface Watch {
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

const sliceMs = 20;

/** Long checking in slices, so that the engine goes on answering; it stops on the signal (CANCELLED). */
export class Slices {
  #until = performance.now() + sliceMs;
  readonly #watch: Watch;

  constructor(watch: Watch = {}) {
    this.#watch = watch;
  }

  /** The slice is used up: time to pause. */
  get due(): boolean {
    return performance.now() > this.#until;
  }

  async pause(done: number, total: number): Promise<void> {
    this.#watch.onProgress?.(done, total);
    await setImmediate();
    if (this.#watch.signal?.aborted) throw cancelled();
    this.#until = performance.now() + sliceMs;
  }
}
