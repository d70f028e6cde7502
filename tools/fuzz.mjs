// `npm run fuzz -- --requests 20000 --seed 7`: requests made from the description of the API, more than the tests send.
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ensureInstalled, root, runOrExit } from './lib/prepare.mjs';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 1_000_000));
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
