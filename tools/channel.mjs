#!/usr/bin/env node
// Launcher of the command line: `npx channel …` from the repository root. Committed, so that npx finds it before any build.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './lib/prepare.mjs';

ensureInstalled();
ensureBuilt();
createRequire(import.meta.url)(join(root, 'dist', 'apps', 'cli', 'src', 'main.js'));
