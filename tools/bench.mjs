// `npm run bench`: measures speed with correctness beside it, against peers in the same run, and writes docs/performance.md.
// The peers' packages are installed in bench/ when it is first run. BENCH_REPETITIONS and BENCH_SECONDS shorten it.
// `-- --history 10k|100k|1m|10m` makes a vendor's year in .tmp/bench-history, once; `--replay 200` tells so many of its
// deals again through the commands of the product, and says which events differ.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_FLAGS } from './lib/node-flags.cjs';
import { ensureApplicationsBuilt, ensureInstalled, root, runOrExit } from './lib/prepare.mjs';

// `-- --quick` measures some rows at their smallest size and compares the ratios to their peers with the committed page.
if (process.argv.includes('--quick')) {
  const small = {
    BENCH_REPETITIONS: '1',
    BENCH_SECONDS: '2',
    BENCH_FEED_EVENTS: '20000',
    BENCH_YEARS: '10k',
  };
  Object.assign(process.env, small, { ...process.env });
}

ensureInstalled();
if (!process.argv.some((word) => word === '--help' || word === '-h')) ensureApplicationsBuilt();
const bench = join(root, 'bench');
if (!existsSync(join(bench, 'node_modules')))
  runOrExit('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: bench });
// Some rows run the product in this process: as `npm start` runs it.
runOrExit(process.execPath, [
  ...NODE_FLAGS,
  '--require',
  join(root, 'tools', 'typescript-hook.cjs'),
  join(bench, 'run.ts'),
  ...process.argv.slice(2),
]);
