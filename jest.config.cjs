// `unit` needs nothing but the code; `integration` starts one PostgreSQL, with a database per worker; `browser` needs
// that, a built portal and Chromium.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

// As the build compiles, but that Jest has its own `import()`.
const { $schema: _schema, ...compiled } = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
const typescript = {
  ...compiled,
  swcrc: false,
  module: { type: 'commonjs', lazy: compiled.module.lazy },
  sourceMaps: 'inline',
};
// Nest and the OpenID packages are ESM-only: Jest on Node 20 cannot require() them, so swc makes CommonJS of them.
// `isModule: 'unknown'` leaves real CommonJS alone (google-protobuf needs a sloppy-mode top-level `this`).
const javascript = {
  swcrc: false,
  isModule: 'unknown',
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
};
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '^.+\\.tsx?$': [join(__dirname, 'tools', 'jest-swc.cjs'), typescript],
    '^.+\\.m?js$': ['@swc/jest', javascript],
  },
  // Nine megabytes of CommonJS that swc would only write again.
  transformIgnorePatterns: ['/node_modules/typescript/'],
  moduleNameMapper: {
    '^@channel/([a-z-]+)$': '<rootDir>/libs/$1/src',
    '^@channel/([a-z-]+)/(commands|harness|refusals-[a-z]+)$': '<rootDir>/libs/$1/src/$2',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data', '<rootDir>/.tmp'],
  setupFiles: ['reflect-metadata'],
  setupFilesAfterEnv: ['<rootDir>/tools/jest-patience.cjs'],
};
module.exports = {
  testSequencer: '<rootDir>/tools/jest-longest-first.cjs',
  projects: [
    { ...common, displayName: 'unit', testRegex: '\\.spec\\.ts$' },
    {
      ...common,
      displayName: 'integration',
      testRegex: '\\.(int-spec|e2e-spec)\\.ts$',
      globalSetup: '<rootDir>/tools/jest-postgres-setup.cjs',
      globalTeardown: '<rootDir>/tools/jest-postgres-teardown.cjs',
    },
    {
      ...common,
      displayName: 'browser',
      testRegex: '\\.browser-spec\\.ts$',
      globalSetup: '<rootDir>/tools/jest-postgres-setup.cjs',
      globalTeardown: '<rootDir>/tools/jest-postgres-teardown.cjs',
    },
  ],
};
