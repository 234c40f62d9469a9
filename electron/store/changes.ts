/** Records of an area have moved; area «*» when another process wrote and nobody knows what. */
export interface ChangeEvent {
  area: string;
  ids: string[];
}

/** The one event stream of the store: every window hears of every write. */
export class ChangeStream {
  readonly #listeners = new Set<(event: ChangeEvent) => void>();
  #last = 0;

  /** Number of the last event, so that whoever wrote can tell when it has come round to them. */
  get last(): number {
    return this.#last;
  }

  publish(event: ChangeEvent): void {
    this.#last += 1;
    for (const listener of this.#listeners) listener(event);
  }

  /** Returns the way to stop listening. */
  listen(listener: (event: ChangeEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
