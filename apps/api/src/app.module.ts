import { AuditModule } from '@channel/audit';
import { CatalogModule } from '@channel/catalog';
import { CONFIG, type Config } from '@channel/config';
import { CreditsModule } from '@channel/credits';
import { DealsModule } from '@channel/deals';
import { beginningOf, DemoModule } from '@channel/demo';
import { EventStoreModule } from '@channel/event-store';
import { FundsModule } from '@channel/funds';
import { HttpModule } from '@channel/http';
import { IdentityModule, SystemSetup } from '@channel/identity';
import { InboxModule } from '@channel/inbox';
import { ImportsModule } from '@channel/imports';
import { LedgerModule } from '@channel/ledger';
import { ClocksOfPartnersModule, PartnersModule, PeopleOfPartnersModule } from '@channel/partners';
import { PayoutsModule } from '@channel/payouts';
import { PostgresModule } from '@channel/postgres';
import { ProgramsModule } from '@channel/programs';
import { RewardsModule } from '@channel/rewards';
import { RegistryModule, RuntimeModule } from '@channel/runtime';
import { SellersModule } from '@channel/sellers';
import { ProvidersModule } from '@channel/providers';
import { ServicesModule } from '@channel/services';
import { TransfersModule } from '@channel/transfers';
import { ShipmentsModule } from '@channel/shipments';
import { OrderChecksModule, ScorecardsModule, StandingModule } from '@channel/standing';
import { Global, Injectable, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FirstProgramme } from './first-programme';

/** Who this store is and who may come in stands before anything reads the feed. */
@Injectable()
class FirstActs implements OnModuleInit {
  constructor(private readonly setup: SystemSetup) {}
  async onModuleInit(): Promise<void> {
    await this.setup.run();
  }
}

const CONTEXTS = [
  ProgramsModule,
  PartnersModule,
  PeopleOfPartnersModule,
  ClocksOfPartnersModule,
  CatalogModule,
  DealsModule,
  ShipmentsModule,
  RewardsModule,
  CreditsModule,
  StandingModule,
  OrderChecksModule,
  ScorecardsModule,
  FundsModule,
  SellersModule,
  ServicesModule,
  TransfersModule,
  ProvidersModule,
  LedgerModule,
  PayoutsModule,
  AuditModule,
];

const settings = (config: Config): DynamicModule => {
  @Global()
  @Module({ providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] })
  class SettingsModule {}
  return { module: SettingsModule };
};

/** The whole application; the configuration says which part of it this process runs. */
@Module({})
export class AppModule {
  /** @param config with `databaseUrl`, of the server or of the embedded one that was started */
  static forRoot(config: Config & Readonly<{ databaseUrl: string }>): DynamicModule {
    const demo = config.authMode === 'demo';
    return {
      module: AppModule,
      imports: [
        settings(config),
        PostgresModule.forRoot({ databaseUrl: config.databaseUrl, poolSize: config.databasePool }),
        EventStoreModule.forRoot(config),
        RegistryModule,
        RuntimeModule.forRoot({
          worker: config.roles.includes('worker'),
          clock: demo ? beginningOf(config) : 'system',
          retryMs: config.workRetryMs,
        }),
        CqrsModule,
        HttpModule,
        IdentityModule,
        InboxModule,
        ImportsModule,
        ...CONTEXTS,
        ...(demo ? [DemoModule] : []),
      ],
      providers: [FirstActs, FirstProgramme],
    };
  }
}
