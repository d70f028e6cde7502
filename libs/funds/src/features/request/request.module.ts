import { MarketingActivitiesModule } from '@channel/deals';
import { searchedIn } from '@channel/http';
import { FxRatesModule } from '@channel/rewards';
import { contribute } from '@channel/runtime';
import { ShippedToDealsModule } from '@channel/shipments';
import { Module } from '@nestjs/common';
import { FundDesksModule } from '../../fund-desks.module';
import { ActivityResultsController } from './activity-results/activity-results.controller';
import { ActivityResultsQuery } from './activity-results/activity-results.query';
import { NamedActivities } from './activity-results/named-activities';
import { AnswerMdfRequestController } from './answer-request/answer-request.controller';
import { AnswerMdfRequestHandler, CancelMdfRequestHandler } from './answer-request/answer-request.handler';
import { DecideMdfRequestController } from './decide-request/decide-request.controller';
import {
  ApproveMdfRequestHandler,
  AskMdfRequestHandler,
  RejectMdfRequestHandler,
} from './decide-request/decide-request.handler';
import { MdfRequestListController, mdfRequestSearch } from './request-list/request-list.controller';
import { mdfRequestList } from './request-list/request-list.projection';
import { SubmitMdfRequestController } from './submit-request/submit-request.controller';
import { SubmitMdfRequestHandler } from './submit-request/submit-request.handler';
import {
  ExpireMdfRequestHandler,
  NoteMdfRequestAnswerDueHandler,
  NoteMdfRequestEndingHandler,
  NoteMdfRequestOverdueHandler,
} from './when-mdf-request-changed-schedule-clocks/mdf-request-clocks.handler';
import { whenMdfRequestChangedScheduleClocks } from './when-mdf-request-changed-schedule-clocks/when-mdf-request-changed-schedule-clocks';

/** Activities that partners plan and ask money for. */
@Module({
  imports: [
    FundDesksModule,
    FxRatesModule,
    MarketingActivitiesModule,
    ShippedToDealsModule,
    searchedIn('funds.request', mdfRequestSearch),
    contribute('funds.request', {
      projections: [mdfRequestList],
      automations: [whenMdfRequestChangedScheduleClocks],
    }),
  ],
  controllers: [
    SubmitMdfRequestController,
    DecideMdfRequestController,
    AnswerMdfRequestController,
    MdfRequestListController,
    ActivityResultsController,
  ],
  providers: [
    NamedActivities,
    ActivityResultsQuery,
    SubmitMdfRequestHandler,
    AskMdfRequestHandler,
    AnswerMdfRequestHandler,
    ApproveMdfRequestHandler,
    RejectMdfRequestHandler,
    CancelMdfRequestHandler,
    NoteMdfRequestAnswerDueHandler,
    NoteMdfRequestEndingHandler,
    NoteMdfRequestOverdueHandler,
    ExpireMdfRequestHandler,
  ],
})
export class MdfRequestModule {}
