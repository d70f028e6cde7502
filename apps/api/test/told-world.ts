import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from './matrix-sides';
import { playBothSides } from './matrix-story';
import { onceARun } from './once-a-run';
import { createDatabase, startApi, type Api } from './start-api';

const FILES = 'files';
const TOLD = 'told.json';

type Stage = Readonly<{ environment?: Readonly<Record<string, string>>; portal?: string }>;

/**
 * The whole application behind a story that is told once a run: each suite begins on a copy of its database and files, and plays
 * on alone.
 * @param tell what it returns is kept as JSON
 */
export const startTold = async <Told>(
  name: string,
  tell: (api: Api) => Promise<Told>,
  { environment = {}, portal }: Stage = {},
): Promise<Readonly<{ api: Api; told: Told }>> => {
  const kept = `told_${name}`;
  const folder = await onceARun(kept, async (own) => {
    const api = await startApi(
      { DATA_DIR: join(own, FILES) },
      undefined,
      await createDatabase({ name: kept }),
    );
    const told = await tell(api);
    await api.settled();
    // Nobody may be connected to what is copied.
    await api.leave();
    writeFileSync(join(own, TOLD), JSON.stringify(told));
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'channel-api-'));
  cpSync(join(folder, FILES), dataDir, { recursive: true });
  const database = await createDatabase({ like: kept });
  return {
    api: await startApi({ ...environment, DATA_DIR: dataDir }, portal, database),
    told: JSON.parse(readFileSync(join(folder, TOLD), 'utf8')) as Told,
  };
};

/** Both sides of the access matrix, as their first quarter ends. */
export const startBothSides = async (): Promise<Readonly<{ api: Api; world: World }>> => {
  const { api, told } = await startTold('both_sides', playBothSides);
  return { api, world: told };
};
