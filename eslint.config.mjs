import tseslint from 'typescript-eslint';

const TESTS = [
  '**/*.spec.ts',
  '**/*-spec.ts',
  '**/*.contract.ts',
  '**/*.builders.ts',
  '**/test/**',
  'tests/**',
  'libs/testing/**',
  'bench/**',
];
const DOMAIN = ['libs/*/src/domain/**/*.ts', 'libs/kernel/src/**/*.ts'];
const because = (selector, message) => ({ selector, message });

export default tseslint.config(
  {
    ignores: ['dist', 'node_modules', 'data/**', '.tmp', 'libs/client/src/generated', '**/*.mjs', '**/*.cjs'],
  },
  // The rules that need types are in .oxlintrc.json.
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest's modules are empty classes whose decorator says everything.
      '@typescript-eslint/no-extraneous-class': 'off',
      complexity: ['error', 12],
      'max-params': ['error', 5],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        because('ExportDefaultDeclaration', 'Named exports only: one word per thing.'),
      ],
    },
  },
  {
    files: DOMAIN,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'console',
        'crypto',
        'fetch',
        'performance',
        'setTimeout',
        'parseFloat',
        'parseInt',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time arrives in the command.' },
      ],
      'no-restricted-syntax': [
        'error',
        because("NewExpression[callee.name='Date'][arguments.length=0]", 'Time arrives in the command.'),
        because(':function[async=true]', 'The domain does not wait.'),
        because('SwitchCase[test=null]', 'A default hides a forgotten event.'),
        because('ExportDefaultDeclaration', 'Named exports only: one word per thing.'),
      ],
    },
  },
  {
    files: ['libs/*/src/domain/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        because('ClassDeclaration:not([abstract=true])', 'The domain is values and functions.'),
        because("NewExpression[callee.name='Date'][arguments.length=0]", 'Time arrives in the command.'),
        because(':function[async=true]', 'The domain does not wait.'),
        because('SwitchCase[test=null]', 'A default hides a forgotten event.'),
        because('ExportDefaultDeclaration', 'Named exports only: one word per thing.'),
      ],
    },
  },
  // Vite reads what its configuration exports by default.
  { files: ['apps/portal/*.mts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // A component is a function whose text is its form: length, not branches, is what hides there.
    files: ['apps/portal/src/**/*.tsx'],
    rules: {
      complexity: ['error', 15],
      'max-lines': ['error', { max: 350 }],
      'no-restricted-syntax': [
        'error',
        because('ExportDefaultDeclaration', 'Named exports only: one word per thing.'),
        because('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'No HTML from anywhere.'),
        because('JSXText[value=/[A-Za-z]{2}/]', 'Words come from the messages of the feature.'),
      ],
    },
  },
  {
    files: ['apps/portal/src/**/*.tsx'],
    ignores: ['apps/portal/src/shared/ui/table.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@mantine/core',
          importNames: ['Table'],
          message: 'The table of shared/ui fits on a telephone too.',
        },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      'max-params': 'off',
    },
  },
  {
    files: ['apps/cli/**', 'apps/*/src/main.ts', 'apps/api/src/banner.ts', 'tools/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
