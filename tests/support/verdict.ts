/** The part of vitest's JSON report that is read here. */
export interface Report {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}
export interface Circumstances {
  exitCode: number | null;
  /** Test files there are; one that does not show in the report did not run. */
  expectedFiles: readonly string[];
  nameOf: (path: string) => string;
}
export interface Verdict {
  lines: string[];
  passed: number;
  failed: number;
}

/** Counts tests, and counts as failed whatever could not run: a file that did not load, a file left out, a run that broke off. */
export function verdict(report: Report | undefined, { exitCode, expectedFiles, nameOf }: Circumstances): Verdict {
  const lines: string[] = [];
  let [passed, failed] = [0, 0];
  const seen = new Set<string>();
  for (const file of report?.testResults ?? []) {
    const name = nameOf(file.name);
    seen.add(name);
    const count = (status: string) => file.assertionResults.filter((test) => test.status === status).length;
    passed += count('passed');
    failed += count('failed');
    for (const test of file.assertionResults)
      if (test.status !== 'passed') lines.push(`${test.status === 'failed' ? 'HỎNG' : 'BỎ QUA'}  ${name} › ${test.fullName}`);
    if (count('passed') + count('failed') === 0 || (file.status === 'failed' && count('failed') === 0)) {
      failed += 1;
      lines.push(`KHÔNG CHẠY ĐƯỢC  ${name} ${file.message.split('\n')[0] ?? ''}`.trim());
    }
  }
  for (const name of expectedFiles) {
    if (seen.has(name)) continue;
    failed += 1;
    lines.push(`KHÔNG CHẠY  ${name}`);
  }
  if (failed === 0 && (exitCode !== 0 || !report?.success)) {
    failed += 1;
    lines.push('HỎNG  bộ kiểm thử kết thúc với lỗi ngoài các bài kiểm thử (xem phía trên)');
  }
  if (passed + failed === 0) lines.push('KHÔNG CÓ bài kiểm thử nào chạy');
  return { lines, passed, failed };
}
