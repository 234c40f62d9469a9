import { defineConfig } from 'oxlint';

/** Areas in the order of architecture: a later one may use the service of an earlier one, never the reverse. */
const areas = [
  'office',
  'people',
  'calendar',
  'broadcasts',
  'conferences',
  'outputs',
  'money',
  'plan',
  'agreements',
  'reports',
  'exchange',
  'search',
  'safety',
];
const forbid = (...patterns: { group: string[]; message: string }[]) => ({
  'no-restricted-imports': ['error', { patterns }] as ['error', { patterns: typeof patterns }],
});
const noElectron = { group: ['electron', 'electron/*'], message: 'Chỉ main.ts, preload.ts và shell/ được dùng electron.' };
const noTests = { group: ['**/tests/**'], message: 'Mã sản phẩm không dùng mã kiểm thử.' };

const areaOverrides = areas.map((area, at) => ({
  files: [`electron/${area}/**`],
  rules: forbid(
    noElectron,
    noTests,
    {
      group: ['**/renderer/**', '**/api/**', '**/host/**', '**/shell/**', '**/migrations/**'],
      message: 'Một khu vực chỉ dùng store, documents, shared và service của khu vực đứng trước.',
    },
    ...areas
      .filter((other) => other !== area)
      .map((other) => ({ group: [`**/${other}/*.queries.ts`], message: 'Dùng service của khu vực khác, không dùng câu truy vấn của nó.' })),
    ...areas.slice(at + 1).map((other) => ({
      group: [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`],
      message: 'Khu vực này đứng sau trong thứ tự phụ thuộc.',
    })),
  ),
}));

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
      rules: forbid(noElectron, noTests, {
        group: [
          '**/electron/**',
          '**/renderer/**',
          'node:*',
          'react',
          'react-dom',
          '@mantine/*',
          '@orpc/server',
          '@orpc/client',
          'kysely',
          'better-sqlite3',
          'exceljs',
        ],
        message: 'shared chỉ dùng zod, dayjs, @orpc/contract và thư viện chữ nhỏ.',
      }),
    },
    {
      files: ['renderer/**'],
      rules: forbid(noElectron, noTests, {
        group: [
          '../electron/**',
          '../../electron/**',
          '../../../electron/**',
          '../../../../electron/**',
          '**/migrations/**',
          'node:*',
          'kysely',
          'better-sqlite3',
          'exceljs',
          '@orpc/server',
        ],
        message: 'renderer chỉ dùng shared.',
      }),
    },
    {
      files: ['migrations/**'],
      rules: forbid(noElectron, { group: ['../*', '../**'], message: 'Bước nâng cấp không dùng mã nào của sản phẩm.' }),
    },
    {
      files: ['electron/documents/**'],
      rules: forbid(noElectron, noTests, {
        group: [
          ...areas.map((area) => `../${area}/**`),
          '**/store/**',
          '**/api/**',
          '**/host/**',
          '**/shell/**',
          'kysely',
          'better-sqlite3',
        ],
        message: 'documents chỉ dùng shared: mô hình vào, byte ra.',
      }),
    },
    {
      files: ['electron/store/**', 'electron/api/**', 'electron/host/**', 'electron/engine.ts'],
      rules: forbid(noElectron, noTests, { group: ['**/renderer/**'], message: 'Phần máy không dùng màn hình.' }),
    },
    {
      files: ['electron/store/**'],
      rules: forbid(noElectron, noTests, {
        group: ['**/renderer/**', ...areas.map((area) => `../${area}/**`), '../api/**', '../host/**', '../documents/**'],
        message: 'store đứng dưới mọi khu vực.',
      }),
    },
    ...areaOverrides,
    { files: ['electron/host/**', 'tests/**'], rules: { 'no-console': 'off' } },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
      rules: { 'no-restricted-imports': 'off' },
    },
  ],
});
