// `npm run fuzz -- --requests 20000 --seed 7`: requests made from the description of the API, more than the tests send.
import { join } from 'node:path';
import { optionsOf } from './lib/options.mjs';
import { ensureInstalled, root, runOrExit } from './lib/prepare.mjs';

const values = optionsOf('Usage: npm run fuzz -- [--requests <number>] [--seed <number>]', {
  requests: { type: 'string', default: '20000' },
  seed: { type: 'string' },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 1_000_000));
for (const [name, value] of Object.entries({ requests: values.requests, seed }))
  if (!/^\d{1,9}$/.test(value)) {
    process.stderr.write(`--${name} expects a whole number, not ${value}.\n`);
    process.exit(2);
  }
ensureInstalled();
process.env.FUZZ_REQUESTS = values.requests;
process.env.FUZZ_SEED = seed;
process.stdout.write(`${values.requests} requests, seed ${seed}\n`);
runOrExit(process.execPath, [
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  'apps/api/test/fuzz',
  '--selectProjects',
  'integration',
]);
