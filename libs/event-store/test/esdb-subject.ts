import { EsdbEventStore, type EsdbTimings } from '../src';
import { StandIn } from './stand-in/stand-in';

const setting = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

/** Set by `npm run test:eventstore`: the suite runs on this server, without the faults that only the stand-in has. */
export const realServer = process.env['EVENTSTORE_URL'];

/** How long a test may take; a cluster that changes its leader needs more than a stand-in. */
export const testTimeoutMs = setting(
  'EVENTSTORE_TEST_TIMEOUT_MS',
  realServer === undefined ? 30_000 : 120_000,
);

/** Short on the stand-in, where faults must be over quickly; a real server gets the time it needs. */
export const timings: EsdbTimings =
  realServer === undefined
    ? { timeoutMs: 500, retryMs: 10_000, idleMs: 400, backOff: { firstMs: 10, maxMs: 100 } }
    : {
        timeoutMs: setting('EVENTSTORE_TIMEOUT_MS', 5_000),
        retryMs: setting('EVENTSTORE_RETRY_MS', 60_000),
        idleMs: setting('EVENTSTORE_IDLE_MS', 5_000),
        backOff: { firstMs: 50, maxMs: 1_000 },
      };

/** A stand-in with stores on it, for one describe block. */
export class Bench {
  readonly stores: EsdbEventStore[] = [];

  private constructor(readonly server: StandIn) {}

  static async start(): Promise<Bench> {
    return new Bench(await StandIn.start());
  }

  open(
    options: Readonly<{ url?: string; namespace?: string; timings?: Partial<EsdbTimings> }> = {},
  ): EsdbEventStore {
    const store = EsdbEventStore.connect({
      url: options.url ?? this.server.url,
      namespace: options.namespace ?? 'bench',
      timings: { ...timings, ...options.timings },
    });
    this.stores.push(store);
    return store;
  }

  async stop(): Promise<void> {
    this.server.thaw();
    await Promise.all(this.stores.map((store) => store.close()));
    this.server.stop();
  }
}
