import { CONFIG, type Config } from '@channel/config';
import { Inject, Injectable } from '@nestjs/common';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The answer is on its way before the process ends. */
const SOON_MS = 300;

/**
 * Has `npm start` delete the demo's data folder and tell its history anew. A process that nobody would start again, and one
 * whose log or rows lie elsewhere, is left alone.
 */
@Injectable()
export class BeginAnew {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  isPossible(): boolean {
    const { eventStore, databaseUrl = '', dataDir } = this.config;
    const port = portOfServerIn(dataDir);
    const isOwn = port !== undefined && URL.canParse(databaseUrl) && new URL(databaseUrl).port === port;
    return process.send !== undefined && eventStore === 'embedded' && isOwn;
  }

  soon(): void {
    setTimeout(() => {
      process.send?.({ beginAnew: this.config.dataDir });
      process.kill(process.pid, 'SIGTERM');
    }, SOON_MS);
  }
}

/** Of the database that runs in a data folder, by the note that PostgreSQL keeps; undefined where none runs. */
const portOfServerIn = (dataDir: string): string | undefined => {
  const note = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  return existsSync(note) ? readFileSync(note, 'utf8').split('\n')[3]?.trim() : undefined;
};
