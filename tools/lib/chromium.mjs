// Where a Chromium is: the one that CHROMIUM_PATH names, one on the path, or Debian's, installed where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const install = () => {
  console.log('Installing Chromium for the browser tests (once, about a minute) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return (
    run('update', '-qq') &&
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  );
};

/** What somebody reads who has no Chromium, and cannot be given one. */
export const NO_CHROMIUM =
  'The browser tests need Chromium: install it (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.';

/** @returns the path of a Chromium, or undefined */
export const findChromium = () => {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return onPath() ?? (mayInstall() && install() ? onPath() : undefined);
};
