import { CONFIG, type Config } from '@channel/config';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { InnerOperations } from './acts/inner-operations';
import { PossibleActs } from './acts/possible-acts';
import { AmountSourcesModule } from './amounts/amount-sources';
import { AmountsController } from './amounts/amounts.controller';
import { BulkItems } from './bulk/bulk-items';
import { BulkOperations } from './bulk/bulk-operations';
import { BulkController } from './bulk/bulk.controller';
import { BulkJob } from './bulk/bulk.job';
import { CallersAgain } from './callers-again';
import { cursorSecret } from './cursor-secret';
import { AnswerInterceptor } from './edge/answer.interceptor';
import { ListFileInterceptor } from './files/list-file.interceptor';
import { InFlight } from './edge/in-flight';
import { createLogger, LOGGER } from './edge/logger';
import { MetaInterceptor } from './edge/meta.interceptor';
import { TellingInterceptor } from './edge/telling.interceptor';
import { PathIds } from './edge/path-ids';
import { Stopping } from './edge/stopping';
import { Lists } from './list';
import { CURSOR_SECRET, PostgresLists } from './lists/lists.service';
import { InstallationZone } from './lists/installation-zone';
import { ListTimes } from './lists/list-times';
import { Histories } from './history';
import { RateLimits } from './limits/rate-limits';
import { PersonNames } from './names/person-names';
import { RecordNames } from './names/record-names';
import { ProblemCatalogue } from './problems/help/problem-catalogue';
import { ProblemHelpController } from './problems/help/problem-help.controller';
import { ProblemFilter } from './problems/problem.filter';
import { BodyValidation } from './problems/validation';
import { SearchController } from './search/search.controller';
import { GivenUpJobsController } from './status/given-up-jobs.controller';
import { RecentJobsController } from './status/recent-jobs.controller';
import { HealthAlarms } from './status/health-alarms';
import { HealthReport } from './status/health-report';
import { HealthController } from './status/health.controller';
import { JobsController } from './status/jobs.controller';
import { LogProbe } from './status/log-probe';
import { OutboxController } from './status/outbox.controller';
import { RootController } from './status/root.controller';
import { RuntimeController } from './status/runtime.controller';

/** What every route has in common. Answers are written around the envelope: the first interceptor is the outer one. */
@Global()
@Module({
  imports: [AmountSourcesModule, DiscoveryModule],
  controllers: [
    RootController,
    SearchController,
    AmountsController,
    JobsController,
    BulkController,
    GivenUpJobsController,
    RecentJobsController,
    HealthController,
    RuntimeController,
    OutboxController,
    ProblemHelpController,
  ],
  providers: [
    BulkItems,
    BulkJob,
    BulkOperations,
    CallersAgain,
    HealthAlarms,
    HealthReport,
    InFlight,
    InnerOperations,
    InstallationZone,
    ListTimes,
    LogProbe,
    Histories,
    PersonNames,
    PossibleActs,
    RateLimits,
    RecordNames,
    Stopping,
    ProblemCatalogue,
    { provide: LOGGER, inject: [CONFIG], useFactory: ({ logLevel }: Config) => createLogger(logLevel) },
    { provide: CURSOR_SECRET, inject: [CONFIG], useFactory: cursorSecret },
    { provide: Lists, useClass: PostgresLists },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: PathIds },
    { provide: APP_PIPE, useClass: BodyValidation },
    { provide: APP_INTERCEPTOR, useClass: MetaInterceptor },
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
    { provide: APP_INTERCEPTOR, useClass: ListFileInterceptor },
    { provide: APP_INTERCEPTOR, useClass: TellingInterceptor },
  ],
  exports: [
    CallersAgain,
    HealthAlarms,
    HealthReport,
    Histories,
    InstallationZone,
    Lists,
    PersonNames,
    LOGGER,
    PossibleActs,
    RateLimits,
    RecordNames,
  ],
})
export class HttpModule {}
