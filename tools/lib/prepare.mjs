// What the commands need before they can run: packages that fit the lock file, and a build that fits the sources. What it
// says goes to standard error, for a shell may be reading what the command itself answers.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSharedShapes } from './shared-shapes.cjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const INSTALLED = join(root, 'node_modules', '.channel-installed');
const BUILT = join(root, 'dist', '.channel-built');
const PORTAL = join(root, 'apps', 'portal');
const PORTAL_BUILT = join(root, 'dist', 'apps', 'portal', '.channel-built');

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Both outputs of a command go to our standard error. */
const TOLD_ASIDE = ['inherit', 2, 2];

/** Runs a command with our output; ends this process if it fails. */
export const runOrExit = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Channel Ledger needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
};

/** Installs exactly what the lock file names, once per lock file. */
export const ensureInstalled = () => {
  requireNode();
  const wanted = sha256(read(join(root, 'package-lock.json')));
  if (read(INSTALLED) === wanted) {
    linkCommand();
    return;
  }
  console.error('Installing packages (once, about a minute) …');
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: TOLD_ASIDE,
    // There `npm` is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
    env: { ...process.env, SCARF_ANALYTICS: 'false', npm_config_engine_strict: 'false' },
  });
  writeFileSync(INSTALLED, wanted);
  linkCommand();
};

/** A command of the own package is installed anew by each `./channel`, unless it finds it where those of packages are. */
const linkCommand = () => {
  const link = join(root, 'node_modules', '.bin', 'channel');
  if (process.platform === 'win32')
    writeFileSync(
      `${link}.cmd`,
      readFileSync(join(root, 'channel.cmd'), 'utf8').replace('%~dp0', '%~dp0..\\..\\'),
    );
  else if (!existsSync(link)) symlinkSync(join('..', '..', 'channel'), link);
};

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const digestOf = (paths) =>
  sha256(paths.map((path) => `${relative(root, path)} ${sha256(readFileSync(path))}`).join('\n'));

/** How sources are compiled. */
const settingsDigest = () =>
  digestOf(
    [
      ...['tsconfig.json', 'tsconfig.build.json', '.swcrc', 'nest-cli.json', 'package-lock.json'],
      join('tools', 'lib', 'shared-shapes.cjs'),
    ].map((name) => join(root, name)),
  );

/** A digest of every source that the build reads, by content. */
const sourcesDigest = () => {
  const roots = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name !== 'portal')
      .map((name) => join(root, folder, name, 'src')),
  );
  const files = roots.filter((path) => existsSync(path) && statSync(path).isDirectory()).flatMap(filesBelow);
  return digestOf(files.sort());
};

/** The build is newer than every source again, which is all that the command line looks at. */
const makeNewest = () => {
  try {
    utimesSync(BUILT, new Date(), new Date());
  } catch {
    // The installation is another user's: the next command compares contents again.
  }
};

/** A digest of what the portal is built from: its own files, and the client with the types of the API. */
const portalDigest = () => {
  const files = [...filesBelow(PORTAL), ...filesBelow(join(root, 'libs', 'client', 'src'))];
  return digestOf(
    [...files, join(root, 'package-lock.json')].filter((path) => !/\.spec\.tsx?$/.test(path)).sort(),
  );
};

/** Builds the portal if it is stale. @returns what ends when it is built; nothing if it was */
const startPortalBuild = () => {
  const wanted = portalDigest();
  if (read(PORTAL_BUILT) === wanted) return undefined;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join(PORTAL, 'vite.config.mts'), '--logLevel', 'error'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', resolve)).then((code) => {
    if (code !== 0) process.exit(code ?? 1);
    writeFileSync(PORTAL_BUILT, wanted);
  });
};

/** Builds what is stale: the portal, and beside it all applications in one compilation. */
export const ensureBuilt = async () => {
  dropOtherSettings();
  const portal = startPortalBuild();
  compileStale();
  await portal;
};

/** What other settings made is removed, also what is made no more. */
const dropOtherSettings = () => {
  if (!read(BUILT).startsWith(settingsDigest())) rmSync(dirname(BUILT), { recursive: true, force: true });
};

/** All applications, without the portal: for whoever shows no page. */
export const ensureApplicationsBuilt = () => {
  dropOtherSettings();
  compileStale();
};

/** Of everything that was compiled, but the portal: browsers have engines of their own. */
export const shareShapesOfBuild = () => {
  for (const folder of ['apps/api', 'apps/worker', 'apps/cli', 'libs'])
    for (const path of filesBelow(join(root, 'dist', folder)).filter((name) => name.endsWith('.js'))) {
      const compiled = readFileSync(path, 'utf8');
      const shared = withSharedShapes(compiled);
      if (shared !== compiled) writeFileSync(path, shared);
    }
};

const compileStale = () => {
  const settings = settingsDigest();
  const wanted = `${settings}\n${sourcesDigest()}`;
  const built = read(BUILT);
  if (built === wanted) {
    makeNewest();
    return;
  }
  console.error('Building …');
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  runOrExit(process.execPath, [nest, 'build', 'api'], { stdio: TOLD_ASIDE });
  shareShapesOfBuild();
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, wanted);
};
