import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

/**
 * The house has one-way arrows: a room may import only from the rooms listed for it. Pure rooms know neither Excel
 * nor React nor Node nor files.
 */
const ROOMS = {
  programme: [],
  sheet: ['programme'],
  strings: ['programme', 'register'],
  register: ['programme', 'sheet'],
  intake: ['programme', 'sheet', 'register'],
  rules: ['programme', 'sheet', 'register'],
  allowances: ['programme', 'sheet', 'register'],
  reports: ['programme', 'sheet', 'register', 'allowances', 'strings'],
  excel: ['programme', 'sheet', 'register', 'intake', 'rules', 'allowances', 'reports', 'strings', 'files'],
  host: [],
  // Other workbooks' files as cells. It needs the host's reader, so `excel` loads it as a chunk of its own with
  // `import()`; that nothing imports it statically is the business of test/manifest/addin-imports.test.ts.
  files: ['sheet', 'host'],
  commands: ['programme', 'sheet', 'register', 'excel', 'strings'],
  taskpane: ['programme', 'sheet', 'register', 'intake', 'allowances', 'excel', 'strings'],
  cli: ['programme', 'sheet', 'register', 'intake', 'rules', 'allowances', 'reports', 'excel', 'host', 'strings'],
  preview: ['sheet', 'excel', 'host', 'strings', 'taskpane', 'commands'],
};
/** The rooms inside intake, from the words of headings up to the forms of sheets; each may import from those before it. */
const INTAKE_ROOMS = [
  'words',
  'cells',
  'people',
  'days',
  'marks',
  'tables',
  'matrices',
  'lists',
  'timesheets',
  'build',
];
const PURE = ['programme', 'sheet', 'strings', 'register', 'intake', 'rules', 'allowances', 'reports'];
const OUTSIDE = [
  'react',
  'react-dom',
  'react-dom/*',
  '@fluentui/*',
  'exceljs',
  '@microsoft/*',
  '@ironcalc/*',
  'node:*',
  'fs',
  'path',
  'jszip',
];

const ALL_ROOMS = Object.keys(ROOMS);
/** Folders inside a room may be this deep. */
const DEPTHS = [1, 2, 3, 4];

/** The way out of a room has as many `..` as the file lies deep in it; it may lead only to the rooms that are allowed. */
const wayOut = (room, depth, allowed, all) => ({
  regex: `^(\\.\\./){${depth}}(${all.filter((other) => !allowed.includes(other)).join('|')})(/|$)`,
  message: `${room}/ may import only from: ${allowed.join(', ') || 'itself'}`,
});
const waysOut = (room, depth) => [
  wayOut(room, depth, ROOMS[room], ALL_ROOMS),
  ...(PURE.includes(room) ? [{ group: OUTSIDE, message: 'a pure room knows neither Excel nor React nor Node' }] : []),
];

const arrows = Object.keys(ROOMS).flatMap((room) =>
  DEPTHS.map((depth) => ({
    files: [`src/${room}/${'*/'.repeat(depth - 1)}*.{ts,tsx}`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': ['error', { patterns: waysOut(room, depth) }],
      ...(PURE.includes(room)
        ? {
            'no-restricted-globals': [
              'error',
              'Date',
              'Excel',
              'Office',
              'window',
              'document',
              'process',
              'console',
              'fetch',
            ],
          }
        : {}),
      ...(room !== 'excel'
        ? {
            'no-restricted-syntax': [
              'error',
              {
                selector: 'MemberExpression[object.name="Excel"][property.name="run"]',
                message: 'Excel.run belongs to src/excel/',
              },
            ],
          }
        : {}),
    },
  })),
);

const intakeArrows = INTAKE_ROOMS.map((room, index) => ({
  files: [`src/intake/${room}/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [...waysOut('intake', 2), wayOut(room, 1, INTAKE_ROOMS.slice(0, index), INTAKE_ROOMS)] },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', '.cache', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: { 'office-addins/no-context-sync-in-loop': 'error', 'office-addins/no-navigational-load': 'error' },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/preview/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  ...arrows,
  ...intakeArrows,
  {
    // Jest's matchers are untyped, and its doubles need not wait for anything.
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { ...tseslint.configs.disableTypeChecked, files: ['**/*.mjs', '**/*.cjs', '*.js'] },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
  // Worksheets written out as tables: data, not code.
  { files: ['test/layouts/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/bench/**/*.ts', '**/*.mts'], rules: { 'no-console': 'off' } },
);
