import { expect, it } from 'vitest';
import { runJob } from './run-job.ts';

const script = (title: string) => ({
  paper: 'script' as const,
  format: 'pdf' as const,
  model: { office: '', title, facts: '', script: 'Kính thưa bà con.', note: null },
});
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';

it('does one job after the other and several at a time; one that was refused, failed or stopped does not spoil the next', async () => {
  expect(isPdf(await runJob('makePaper', script('một')))).toBe(true);
  await expect(runJob('unlock', { bytes: new Uint8Array([1]), password: 'x' })).rejects.toThrow();
  await expect(runJob('makePaper', { ...script('hai'), format: 'docx' })).rejects.toThrow('not made as docx');
  const stopped = new AbortController();
  const call = runJob('makePaper', script('ba'), { signal: stopped.signal });
  stopped.abort();
  await expect(call).rejects.toMatchObject({ code: 'CANCELLED' });
  const titles = ['bốn', 'năm', 'sáu'];
  const made = await Promise.all(titles.map((title) => runJob('makePaper', script(title))));
  expect(made.map(isPdf)).toEqual([true, true, true]);
  expect(isPdf(await runJob('makePaper', script('bảy')))).toBe(true);
});

it('has its libraries at hand for the next job', async () => {
  await runJob('makePaper', script('đầu'));
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const start = performance.now();
    await runJob('makePaper', script('sau'));
    times.push(performance.now() - start);
  }
  const fresh = await Promise.all([runJob('makePaper', script('a')), timed(() => runJob('makePaper', script('b')))]);
  expect(Math.min(...times)).toBeLessThan(fresh[1]);
});

it('tells how far a job is to whom it belongs alone', async () => {
  const bytes = await runJob('writeSheets', [{ name: 'A', columns: [{ heading: 'Tên', width: 10, format: 'text' }], rows: [['x']] }]);
  const heard: number[] = [];
  await runJob('readCells', bytes, { onProgress: (done) => heard.push(done) });
  const before = heard.length;
  await runJob('readCells', bytes);
  expect([before > 0, heard.length]).toEqual([true, before]);
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
