import { describe, expect, it } from 'vitest';
import { type Report, verdict } from '../support/verdict.ts';

const file = (name: string, status: string, tests: Record<string, string>): Report['testResults'][number] => ({
  name,
  status,
  message: status === 'failed' ? 'no such module' : '',
  assertionResults: Object.entries(tests).map(([fullName, one]) => ({ fullName, status: one })),
});
const judge = (testResults: Report['testResults'], more: { exitCode?: number; success?: boolean; expectedFiles?: string[] } = {}) =>
  verdict(
    { success: more.success ?? true, testResults },
    { exitCode: more.exitCode ?? 0, expectedFiles: more.expectedFiles ?? [], nameOf: (name) => name },
  );

describe('the last line of npm test', () => {
  it('counts what passed and what failed', () => {
    expect(judge([file('a', 'passed', { x: 'passed', y: 'passed' }), file('b', 'failed', { z: 'failed' })], { exitCode: 1 })).toMatchObject(
      { passed: 2, failed: 1 },
    );
  });

  it('counts a file that could not be loaded as failed', () => {
    const { failed, lines } = judge([file('a', 'passed', { x: 'passed' }), file('b', 'failed', {})], { exitCode: 1 });
    expect([failed, lines]).toEqual([1, ['KHÔNG CHẠY ĐƯỢC  b no such module']]);
  });

  it('counts a test file that nobody ran as failed', () => {
    expect(judge([file('a', 'passed', { x: 'passed' })], { expectedFiles: ['a', 'b'] })).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a file of skipped tests only as not run, and names every skipped test', () => {
    const { failed, lines } = judge([file('a', 'passed', { x: 'passed', y: 'skipped' }), file('b', 'passed', { z: 'skipped' })]);
    expect([failed, lines]).toEqual([1, ['BỎ QUA  a › y', 'BỎ QUA  b › z', 'KHÔNG CHẠY ĐƯỢC  b']]);
  });

  it('never calls a run good that broke off or left no report', () => {
    expect(judge([file('a', 'passed', { x: 'passed' })], { exitCode: 1, success: false })).toMatchObject({ passed: 1, failed: 1 });
    expect(verdict(undefined, { exitCode: 1, expectedFiles: [], nameOf: (name) => name })).toMatchObject({ passed: 0, failed: 1 });
  });
});
