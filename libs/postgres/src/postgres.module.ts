import { Global, Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from './database';
import { PgDatabase, type PostgresOptions } from './pg-database';

/** Closes the pool last: others still write while they stop. */
@Injectable()
class PoolCloser implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.database instanceof PgDatabase) await this.database.close();
  }
}

/** Makes `Database` available to every module. The database is migrated before the application is made. */
@Global()
@Module({})
export class PostgresModule {
  static forRoot(options: PostgresOptions): DynamicModule {
    return {
      module: PostgresModule,
      providers: [{ provide: Database, useFactory: () => new PgDatabase(options) }, PoolCloser],
      exports: [Database],
    };
  }
}
