/** Records of an area have moved; area «*» when another process wrote and nobody knows what. */
export interface ChangeEvent {
  area: string;
  ids: string[];
}

/** The one event stream of the store: every window hears of every write. */
export class ChangeStream {
  readonly #listeners = new Set<(event: ChangeEvent) => void>();

  publish(event: ChangeEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Returns the way to stop listening. */
  listen(listener: (event: ChangeEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
