/** What one part of a row comes to: a value, a question that is open, or why it cannot be had. */
export type Outcome<Value> =
  | { is: 'value'; value: Value; note?: string }
  | { is: 'ask' }
  | { is: 'error'; reason: string }
  /** The user has said that such rows are not wanted. */
  | { is: 'skip'; why: string };

export const value = <Value>(some: Value, note?: string): Outcome<Value> =>
  note === undefined ? { is: 'value', value: some } : { is: 'value', value: some, note };
export const ask: { is: 'ask' } = { is: 'ask' };
export const error = (reason: string): { is: 'error'; reason: string } => ({ is: 'error', reason });
export const skip = (why: string): { is: 'skip'; why: string } => ({ is: 'skip', why });
