/** Whatever the product asked of the stand-in that it does not have; a test run must leave this empty. */
export const violations: string[] = [];
/** What the product did, in order. */
export const calls: string[] = [];
/** Events and handlers that the product set, and those that the scenario has set off. */
export const listened = new Set<string>();
export const answered = new Set<string>();

/** An object in which everything that is not provided fails, reading and writing alike. */
export function strict<Provided extends object>(name: string, provided: Provided): Provided {
  return new Proxy(provided, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      throw violation(`${name}.${key}`);
    },
    set(_target, key) {
      throw violation(`${name}.${String(key)} = …`);
    },
  });
}

function violation(what: string): Error {
  violations.push(what);
  return new Error(`the stand-in provides no ${what}`);
}

/** For names that must be there to be imported but that nobody may use. */
export const absent = (name: string) => strict(name, {});

type Listener = (...args: never[]) => unknown;

/** `on` and `once` for the named events alone, and the scenario's own way to set them off. */
export function events(name: string, known: readonly string[]) {
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const add = (once: boolean) => (event: string, listener: Listener) => {
    if (!known.includes(event)) throw violation(`${name}.on('${event}')`);
    listened.add(`${name}:${event}`);
    listeners.set(event, [...(listeners.get(event) ?? []), { listener, once }]);
  };
  const emit = (event: string, ...args: unknown[]): number => {
    const due = listeners.get(event) ?? [];
    listeners.set(
      event,
      due.filter(({ once }) => !once),
    );
    if (due.length > 0) answered.add(`${name}:${event}`);
    for (const { listener } of due) (listener as (...args: unknown[]) => unknown)(...args);
    return due.length;
  };
  return { on: add(false), once: add(true), emit };
}

/** An event object and whether the product stopped it. */
export function preventable<Details extends object>(details: Details) {
  let prevented = false;
  const event = { ...details, preventDefault: () => void (prevented = true) };
  return { event, prevented: () => prevented };
}

/** A handler that the product sets once and the scenario calls. */
export function slot<Handler>(name: string) {
  let kept: Handler | undefined;
  return {
    set: (handler: Handler) => {
      listened.add(name);
      kept = handler;
    },
    get: (): Handler => {
      if (!kept) throw new Error(`${name} was never set`);
      answered.add(name);
      return kept;
    },
  };
}

export async function until<Value>(what: string, look: () => Value | undefined | false): Promise<Value> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`waited in vain for: ${what} (did ${calls.join(', ')})`);
}
