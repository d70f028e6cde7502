// `npm test`: everything that CI runs. The checks, the build, the generated documents, then every test on real
// PostgreSQL and on the EventStoreDB stand-in. The last line counts the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSteps } from './lib/check-steps.mjs';
import { findChromium, NO_CHROMIUM } from './lib/chromium.mjs';
import { ensureBuilt, ensureInstalled, root } from './lib/prepare.mjs';
import { runSteps } from './lib/steps.mjs';

ensureInstalled();
const reports = ['unit', 'integration', 'browser'].map((name) => join(root, '.tmp', `${name}.json`));
mkdirSync(join(root, '.tmp'), { recursive: true });
for (const report of reports) rmSync(report, { force: true });

const checked = await runSteps(checkSteps());
await ensureBuilt();
const generated = await runSteps([
  { name: 'documents', command: process.execPath, args: ['tools/generate.mjs', '--check'] },
]);
const runJest = (project, report, env = {}) =>
  spawnSync(
    process.execPath,
    [
      '--max-old-space-size=4096',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--selectProjects',
      project,
      // A busy machine is no failure; what waits, waits on conditions.
      '--testTimeout',
      '60000',
      // Jest leaves one processor to itself and so would run on two cores one suite after the other, in its own process.
      '--maxWorkers',
      '100%',
      '--silent',
      '--json',
      '--outputFile',
      report,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  );
const integration = runJest('integration', reports[1]);
const chromium = findChromium();
if (chromium === undefined) console.log(NO_CHROMIUM);
const browser =
  chromium === undefined ? { status: 0 } : runJest('browser', reports[2], { CHROMIUM_PATH: chromium });

const ran = chromium === undefined ? reports.slice(0, 2) : reports;
const counts = ran.map((report) =>
  existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 },
);
const total = (name) => counts.reduce((sum, count) => sum + (count[name] ?? 0), 0);
console.log(
  `${total('numPassedTests')} passed, ${total('numFailedTests')} failed, ${total('numPendingTests')} skipped`,
);
if (integration.status !== 0 && total('numFailedTests') === 0)
  console.log(
    `Jest ended with ${String(integration.status ?? integration.signal)} though no test failed: above stands what ran on after its suite.`,
  );
process.exit(checked && generated && integration.status === 0 && total('numFailedTests') === 0 ? 0 : 1);
