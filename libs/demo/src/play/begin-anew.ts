import { CONFIG, type Config } from '@channel/config';
import { Inject, Injectable } from '@nestjs/common';

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
    const { eventStore, databaseUrl } = this.config;
    return process.send !== undefined && eventStore === 'embedded' && databaseUrl === undefined;
  }

  soon(): void {
    setTimeout(() => {
      process.send?.({ beginAnew: this.config.dataDir });
      process.kill(process.pid, 'SIGTERM');
    }, SOON_MS);
  }
}
