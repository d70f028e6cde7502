import { searchedIn } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { FundDesksModule } from '../../fund-desks.module';
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
  NoteMdfRequestOverdueHandler,
} from './when-mdf-request-changed-schedule-clocks/mdf-request-clocks.handler';
import { whenMdfRequestChangedScheduleClocks } from './when-mdf-request-changed-schedule-clocks/when-mdf-request-changed-schedule-clocks';

/** Activities that partners plan and ask money for. */
@Module({
  imports: [
    FundDesksModule,
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
  ],
  providers: [
    SubmitMdfRequestHandler,
    AskMdfRequestHandler,
    AnswerMdfRequestHandler,
    ApproveMdfRequestHandler,
    RejectMdfRequestHandler,
    CancelMdfRequestHandler,
    NoteMdfRequestOverdueHandler,
    ExpireMdfRequestHandler,
  ],
})
export class MdfRequestModule {}
