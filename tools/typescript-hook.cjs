'use strict';
// Lets Node run TypeScript sources without a build: `node --require ./tools/typescript-hook.cjs file.ts`.
// For tools and child processes of tests only; the server itself runs what `nest build` compiled.
const Module = require('node:module');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { transformSync } = require('@swc/core');
const { withSharedShapes } = require('./lib/shared-shapes.cjs');

const root = join(__dirname, '..');
// As the build compiles, but that `import()` comes by this hook too.
const options = {
  ...JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')),
  swcrc: false,
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

process.setSourceMapsEnabled(true);

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  module._compile(withSharedShapes(transformSync(source, { ...options, filename }).code), filename);
};

// `@channel/<lib>` is a path of tsconfig.json, not a package: the compiler maps it, so the hook must too.
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions;
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolve(request, ...rest) {
  const door = Object.hasOwn(paths, request) ? join(root, ...paths[request]) : undefined;
  // A source beside a data file of the same name (`jpa-2023.ts`, `jpa-2023.json`) comes first, as for the compiler.
  const [parent] = rest;
  const beside =
    /^\.{1,2}\//.test(request) && parent?.filename
      ? join(dirname(parent.filename), `${request}.ts`)
      : undefined;
  const source = [door, beside].find((path) => path && existsSync(path));
  return resolveFilename.call(this, source ?? request, ...rest);
};

require('reflect-metadata');
