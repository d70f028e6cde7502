// `npm start`: installs what is missing, builds what is stale and runs the application until it is told to stop.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { NODE_FLAGS } from './lib/node-flags.cjs';
import { ensureBuilt, ensureInstalled, root } from './lib/prepare.mjs';

ensureInstalled();
await ensureBuilt();

const roles = (process.env.CHANNEL_ROLES ?? 'api,worker').split(',').map((role) => role.trim());
const app = roles.includes('api') ? 'api' : 'worker';
const child = spawn(
  process.execPath,
  [...NODE_FLAGS, join(root, 'dist', 'apps', app, 'src', 'main.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
// Ctrl C reaches the child by itself (same terminal); a signal to this process alone has to be passed on.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
process.on('SIGINT', () => undefined);
child.on('exit', (code, signal) =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
);
