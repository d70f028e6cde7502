import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { onceARun } from '../../apps/api/test/once-a-run';
import { root, startApp } from './running-app';

/** The history of the demo takes half a minute of both processors. Each suite works on a copy, made while nobody writes into it. */
const toldDemo = (): Promise<string> =>
  onceARun('demo', async (folder) => {
    await (await startApp({ DEMO_SEED: 'on', DATA_DIR: join(folder, 'data') })).end();
  });

/** The data of the demo as it begins, in a folder of the caller's own. */
export const copyToldDemo = async (into: string): Promise<void> => {
  cpSync(join(await toldDemo(), 'data'), into, { recursive: true });
};

/** The built application on the demo as it begins, which belongs to the caller alone. */
export const startDemo = async (): ReturnType<typeof startApp> => {
  const copy = mkdtempSync(join(root, '.tmp', 'app-'));
  await copyToldDemo(copy);
  return startApp({ DEMO_SEED: 'on', DATA_DIR: copy });
};
