// `npm run screenshots`: every screen of a running portal, light and dark, into .tmp/screenshots. CHANNEL_URL names the
// server (http://localhost:4000 by default); a name such as `P4` takes that screen alone.
import { join } from 'node:path';
import { optionsOf } from './lib/options.mjs';
import { ensureInstalled, root, runOrExit } from './lib/prepare.mjs';

optionsOf(
  `Usage: npm run screenshots -- [<screen>...] [--telephone] [--german] [--readme]
Takes pictures of a running portal, light and dark, into .tmp/screenshots: of every screen, or of those named, e.g. P4.
--telephone takes those of partners, 360 pixels wide, under names that end in -360; --german takes them in German, ending in -de.
--readme takes those of the README into docs/pictures. CHANNEL_URL names the server, by default http://localhost:4000.`,
  { readme: { type: 'boolean' }, telephone: { type: 'boolean' }, german: { type: 'boolean' } },
  { allowPositionals: true },
);
ensureInstalled();
runOrExit(process.execPath, [
  ...['--require', join(root, 'tools', 'typescript-hook.cjs')],
  join(root, 'tools', 'screenshots', 'main.ts'),
  ...process.argv.slice(2),
]);
