// The checks that need nothing but the sources: what `npm run check` runs, and what `npm test` begins with.
import { join } from 'node:path';
import { root } from './prepare.mjs';

const bin = (path) => join(root, 'node_modules', ...path.split('/'));
const node = (name, script, ...args) => ({ name, command: process.execPath, args: [bin(script), ...args] });

const SOURCES = ['apps', 'libs', 'tests', 'bench', 'tools'];

export const checkSteps = () => [
  node(
    'lint',
    'eslint/bin/eslint.js',
    '--cache',
    '--cache-location',
    '.tmp/eslint/',
    '--max-warnings',
    '0',
    ...SOURCES,
  ),
  node('lint by types', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings', ...SOURCES),
  node(
    'unit',
    'jest/bin/jest.js',
    '--selectProjects',
    'unit',
    // A busy machine is no failure.
    '--testTimeout',
    '30000',
    '--silent',
    '--json',
    '--outputFile',
    '.tmp/unit.json',
    '--maxWorkers',
    '2',
  ),
  // The compiler that answers soonest; the build of `npm run build` checks with the one that Nest and the linter use.
  node('portal types', 'typescript7/bin/tsc', '-p', 'apps/portal/tsconfig.json', '--pretty', 'false'),
  node(
    'types',
    'typescript7/bin/tsc',
    '-p',
    'tsconfig.json',
    '--noEmit',
    '--pretty',
    'false',
    '--tsBuildInfoFile',
    '.tmp/types.tsbuildinfo',
  ),
  node(
    'format',
    'prettier/bin/prettier.cjs',
    '--check',
    '--cache',
    '--cache-location',
    '.tmp/prettier',
    '--log-level',
    'warn',
    '.',
  ),
  {
    ...node(
      'description',
      '@redocly/cli/bin/cli.js',
      'lint',
      'openapi.json',
      '--format',
      'summary',
      '--max-problems',
      '20',
    ),
    // Nothing is told to anybody, and nobody is asked for news.
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
  node('architecture', 'dependency-cruiser/bin/dependency-cruise.mjs', 'apps', 'libs', 'tests'),
];
