import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          // No test is about time; a slow machine is no failure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'node',
          include: [
            'shared/**/*.test.ts',
            'electron/**/*.test.ts',
            'migrations/**/*.test.ts',
            'tests/{checks,faults,package,doors,stores}/**/*.test.ts',
          ],
          env: { TZ: 'Asia/Ho_Chi_Minh' },
        },
      },
      {
        test: {
          name: 'screens',
          testTimeout: 60_000,
          environment: 'jsdom',
          include: ['renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/jsdom.setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          // A real browser on a busy machine may come late once; a broken behaviour fails every time.
          retry: 2,
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
