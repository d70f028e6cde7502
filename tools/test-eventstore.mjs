// `npm run test:eventstore`: the contract suite of the event store on a real EventStoreDB or KurrentDB, whose URL is in
// EVENTSTORE_URL. Each test has a namespace of its own, so the server may hold other data; nothing is deleted.
// A cluster in which nodes are killed or frozen meanwhile needs more time: EVENTSTORE_TEST_TIMEOUT_MS (a test),
// EVENTSTORE_TIMEOUT_MS (a call), EVENTSTORE_RETRY_MS (until a caller is told), EVENTSTORE_IDLE_MS (the watchdog).
// EVENTSTORE_SOAK_MS makes 16 writers and a subscriber work for so long: the time to kill and freeze nodes in.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireNode, root } from './lib/prepare.mjs';

if (!process.env.EVENTSTORE_URL) {
  console.error('EVENTSTORE_URL is not set, e.g. EVENTSTORE_URL=esdb://127.0.0.1:2113?tls=false');
  console.error(
    'Without a server of your own: npm run eventstore:stand-in starts one that stands in for it.',
  );
  process.exit(1);
}
requireNode();
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    'libs/event-store/test/esdb\\.int-spec|libs/event-store/test/esdb-soak',
    '--selectProjects',
    'integration',
    '--runInBand',
    '--verbose',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
