// Launcher of the command line. Every command passes here, so the usual case costs no more than a look at the times of the
// files that the command line is made of; only if one of them is newer than the build are packages and build looked at.
'use strict';
const { readdirSync, statSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');

const root = join(__dirname, '..');
const program = join(root, 'dist', 'apps', 'cli', 'src', 'main.js');
const MADE_OF = ['apps/cli/src', 'libs/client/src', 'libs/kernel/src', 'libs/config/src'];

const newestIn = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newestIn(join(folder, entry.name)) : statSync(join(folder, entry.name)).mtimeMs,
    ),
  );

const isBuilt = () => {
  try {
    const built = statSync(join(root, 'dist', '.channel-built')).mtimeMs;
    const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc', 'nest-cli.json'];
    return (
      settings.every((name) => statSync(join(root, name)).mtimeMs < built) &&
      MADE_OF.every((folder) => newestIn(join(root, folder)) < built)
    );
  } catch {
    return false;
  }
};

/** From Node 22 on, compiled code is kept and read again. */
const run = () => {
  nodeModule.enableCompileCache?.(join(root, 'dist', '.compile-cache'));
  require(program);
};

if (isBuilt()) run();
else
  void import('./lib/prepare.mjs').then(({ ensureInstalled, ensureApplicationsBuilt }) => {
    ensureInstalled();
    ensureApplicationsBuilt();
    run();
  });
