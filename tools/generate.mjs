// `npm run generate` writes the documents that are made from code; `--check` fails if one of them is out of date.
import { mkdtempSync, readdirSync, readFileSync, existsSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/prepare.mjs';

ensureInstalled();
const check = process.argv.includes('--check');
mkdirSync(join(root, '.tmp'), { recursive: true });
const target = check ? mkdtempSync(join(root, '.tmp', 'generated-')) : root;
const hook = join(root, 'tools', 'typescript-hook.cjs');

/** In this order: the types of the client are made from the description. */
const SCRIPTS = [
  ['--require', hook, 'openapi.ts'],
  ['--require', hook, 'events-catalogue.ts'],
  ['client-types.mjs'],
];
for (const script of SCRIPTS) {
  const { status } = spawnSync(
    process.execPath,
    [...script.slice(0, -1), join(root, 'tools', script.at(-1)), target],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(target.length + 1));

if (check) {
  const stale = filesBelow(target).filter(
    (name) =>
      !existsSync(join(root, name)) ||
      readFileSync(join(root, name), 'utf8') !== readFileSync(join(target, name), 'utf8'),
  );
  rmSync(target, { recursive: true, force: true });
  for (const name of stale)
    console.error(`${name} is not what the code says; run \`npm run generate\` and commit it.`);
  process.exit(stale.length === 0 ? 0 : 1);
}
