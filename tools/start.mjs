// `npm start`: installs what is missing, builds what is stale and runs the application until it is told to stop.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_FLAGS } from './lib/node-flags.cjs';
import { ensureBuilt, ensureInstalled, root } from './lib/prepare.mjs';

const HOW = 'Settings are variables: PORT=4100 DATA_DIR=/srv/ledger npm start. README.md lists them.';
const words = process.argv.slice(2);
if (words.some((word) => word === '--help' || word === '-h')) {
  process.stdout.write(
    `npm start installs what is missing, builds what is stale and runs the application.\n${HOW}\n`,
  );
  process.exit(0);
}
if (words.length > 0) {
  process.stderr.write(`npm start takes no ${words.join(' ')}. ${HOW}\n`);
  process.exit(2);
}

ensureInstalled();
await ensureBuilt();

const roles = (process.env.CHANNEL_ROLES ?? 'api,worker').split(',').map((role) => role.trim());
const app = roles.includes('api') ? 'api' : 'worker';
const main = join(root, 'dist', 'apps', app, 'src', 'main.js');
let child;
const run = () => {
  // What the demo says before it ends: the folder that it is to begin anew without.
  let forgotten;
  child = spawn(process.execPath, [...NODE_FLAGS, main], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  child.on('message', ({ beginAnew }) => (forgotten = beginAnew));
  child.on('exit', (code, signal) => {
    if (forgotten === undefined) process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    rmSync(forgotten, { recursive: true, force: true });
    run();
  });
};
run();
// Ctrl C reaches the child by itself (same terminal); a signal to this process alone has to be passed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
process.on('SIGINT', () => undefined);
