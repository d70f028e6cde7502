// `npm run check`: format, lint, types, architecture, tidy and unit tests; under a minute once its caches are warm.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSteps } from './lib/check-steps.mjs';
import { ensureInstalled, root } from './lib/prepare.mjs';
import { runSteps } from './lib/steps.mjs';

ensureInstalled();
mkdirSync(join(root, '.tmp'), { recursive: true });
process.exit((await runSteps(checkSteps())) ? 0 : 1);
