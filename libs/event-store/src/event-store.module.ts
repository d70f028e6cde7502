import {
  Global,
  Inject,
  Injectable,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { EVENT_STORE, type EventStore } from './event-store';
import { EsdbEventStore } from './esdb/esdb-event-store';
import { PostgresEventStore } from './postgres/postgres-event-store';

/** The part of the configuration that chooses and reaches the log. */
export type EventStoreConfig = Readonly<{
  eventStore: 'embedded' | 'postgres' | 'eventstore';
  eventStoreUrl?: string;
  eventStoreNamespace: string;
  eventStoreTimings: Readonly<{ timeoutMs: number; retryMs: number }>;
  /** Known by now: of the server, or of the embedded one that was started. */
  databaseUrl?: string;
}>;

/** Opens the log that the configuration names. */
export const openEventStore = async (config: EventStoreConfig): Promise<EventStore> => {
  const { eventStoreNamespace: namespace, eventStoreTimings: timings } = config;
  if (config.eventStore === 'eventstore') {
    if (config.eventStoreUrl === undefined)
      throw new Error('EVENTSTORE_URL: needed with EVENT_STORE=eventstore');
    return EsdbEventStore.connect({ url: config.eventStoreUrl, namespace, timings });
  }
  if (config.databaseUrl === undefined)
    throw new Error('The log needs a database: start the embedded PostgreSQL, or set DATABASE_URL.');
  return new PostgresEventStore({ databaseUrl: config.databaseUrl, namespace, timings });
};

@Injectable()
class StoreCloser implements OnApplicationShutdown {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}

/** Provides `EVENT_STORE` to every module. */
@Global()
@Module({})
export class EventStoreModule {
  static forRoot(config: EventStoreConfig): DynamicModule {
    return {
      module: EventStoreModule,
      providers: [{ provide: EVENT_STORE, useFactory: () => openEventStore(config) }, StoreCloser],
      exports: [EVENT_STORE],
    };
  }
}
