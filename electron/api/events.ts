/**
 * Long work as a stream of events: `work` is given `emit` and runs on its own; the stream ends with it, or throws what it throws.
 * When the listener goes away, `signal` given to `work` aborts.
 */
export async function* eventsOf<Event>(
  outer: AbortSignal | undefined,
  work: (emit: (event: Event) => void, signal: AbortSignal) => Promise<void>,
): AsyncGenerator<Event> {
  const leaving = new AbortController();
  const signal = outer ? AbortSignal.any([outer, leaving.signal]) : leaving.signal;
  const waiting: Event[] = [];
  let wake = Promise.withResolvers<void>();
  let ended = false;
  const running = work((event) => {
    waiting.push(event);
    wake.resolve();
  }, signal).finally(() => {
    ended = true;
    wake.resolve();
  });
  running.catch(() => wake.resolve());
  try {
    while (!ended || waiting.length > 0) {
      const event = waiting.shift();
      if (event !== undefined) yield event;
      else {
        await wake.promise;
        wake = Promise.withResolvers();
      }
    }
    await running;
  } finally {
    leaving.abort();
  }
}
