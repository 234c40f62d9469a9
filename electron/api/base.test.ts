import { describe, expect, it } from 'vitest';
import { openApi, refusal } from '../../tests/support/api.ts';

describe('an answer that is a stream of events', () => {
  it('ends with the typed, Vietnamese refusal of the service, not with a bug', async () => {
    const { api, bugs } = openApi();
    const file = new File(['không phải bảng tính'], 'x.xlsx');
    const read = async () => {
      const kinds: string[] = [];
      for await (const event of await api.exchange.read({ files: [file] })) kinds.push(event.kind);
      return kinds;
    };
    const refused = await refusal(read());
    expect(refused.code).toBe('REFUSED');
    expect(refused.message).toMatch(/tệp/i);
    expect(bugs).toEqual([]);
  });

  it('ends as stopped when its caller stops it', async () => {
    const { api, bugs } = openApi();
    const stop = new AbortController();
    stop.abort();
    const file = new File(['x'], 'x.xlsx');
    const read = async () => {
      for await (const _ of await api.exchange.read({ files: [file] }, { signal: stop.signal }));
    };
    await expect(read()).rejects.toThrow();
    expect(bugs).toEqual([]);
  });
});
