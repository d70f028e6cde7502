// `npm run test:crash -- --rounds 200 [--target store|application|payments|quarter] [--rows n] [--seed n]`: kills the database and the process under
// eight writers: of the log by itself, or over HTTP of the built application; or in the middle of payments, of imports and of a close.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { status } = spawnSync(
  process.execPath,
  [
    '--require',
    join(root, 'tools', 'typescript-hook.cjs'),
    join(root, 'tests', 'crash', 'run.ts'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
