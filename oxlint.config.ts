import { defineConfig } from 'oxlint';

const forbid = (...patterns: { group: string[]; message: string }[]) => ({
  'no-restricted-imports': ['error', { patterns }] as ['error', { patterns: typeof patterns }],
});
const noElectron = { group: ['electron', 'electron/*'], message: 'Chỉ main.ts, preload.ts và shell/ được dùng electron.' };

export default defineConfig({
  plugins: ['typescript', 'import', 'react', 'unicorn', 'oxc'],
  categories: { correctness: 'error' },
  ignorePatterns: ['dist', 'out', 'release', 'node_modules'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'no-empty': ['error', { allowEmptyCatch: false }],
    'no-console': 'error',
    // Where on the house a file may look is said in tests/checks/house.ts; here, which packages a floor may use.
    ...forbid(noElectron),
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    // Procedures of the contract are taken apart as plain functions, rows and cells are spread and printed on purpose.
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/no-base-to-string': 'off',
    'typescript/restrict-template-expressions': 'off',
    'typescript/require-array-sort-compare': 'off',
    'react/exhaustive-deps': 'error',
    'react/rules-of-hooks': 'error',
    // Speaks of the React Compiler, which is not used here.
    'react/incompatible-library': 'off',
  },
  overrides: [
    { files: ['*.config.ts', 'vite.*.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['shared/**'],
      rules: forbid(noElectron, {
        group: ['node:*', 'react', 'react-dom', '@mantine/*', '@orpc/server', '@orpc/client', 'kysely', 'better-sqlite3', 'exceljs'],
        message: 'shared chỉ dùng zod, dayjs, @orpc/contract và thư viện chữ nhỏ.',
      }),
    },
    {
      files: ['renderer/**'],
      rules: forbid(noElectron, {
        group: ['node:*', 'kysely', 'better-sqlite3', 'exceljs', '@orpc/server'],
        message: 'renderer chỉ dùng shared.',
      }),
    },
    {
      files: ['electron/documents/**'],
      rules: forbid(noElectron, { group: ['kysely', 'better-sqlite3'], message: 'documents chỉ dùng shared: mô hình vào, byte ra.' }),
    },
    { files: ['electron/host/**', 'tests/**'], rules: { 'no-console': 'off' } },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**', 'electron/main.ts', 'electron/preload.ts', 'electron/shell/**'],
      rules: { 'no-restricted-imports': 'off' },
    },
  ],
});
