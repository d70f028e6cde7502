// `npm run eventstore:stand-in [-- --port 2113]`: a server that stands in for EventStoreDB, with its log in memory.
// The first line is its URL, for EVENTSTORE_URL.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { optionsOf } from './lib/options.mjs';
import { requireNode, root } from './lib/prepare.mjs';

requireNode();
optionsOf('Usage: npm run eventstore:stand-in -- [--port <number>] [--append-delay <milliseconds>]', {
  port: { type: 'string' },
  'append-delay': { type: 'string' },
});
const child = spawn(
  process.execPath,
  [
    '--require',
    join(root, 'tools', 'typescript-hook.cjs'),
    join(root, 'libs', 'event-store', 'test', 'stand-in', 'main.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
