import { AmountSourcesModule, openTo } from '@channel/http';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { fundDecider } from '../../domain/fund/fund.decider';
import { FundDesksModule } from '../../fund-desks.module';
import { CorrectFundGrantController } from './correct-grant/correct-grant.controller';
import {
  ApproveFundCorrectionHandler,
  DeclineFundCorrectionHandler,
  RequestFundCorrectionHandler,
} from './correct-grant/correct-grant.handler';
import { DecideFundGrantController } from './decide-grant/decide-grant.controller';
import { ApproveFundGrantHandler, DeclineFundGrantHandler } from './decide-grant/decide-grant.handler';
import { FundListController } from './fund-list/fund-list.controller';
import { fundList } from './fund-list/fund-list.projection';
import { FundAmounts } from './fund-record/fund-amounts';
import { fundDoor } from './fund-record/fund-door';
import { FundRecordController } from './fund-record/fund-record.controller';
import { ProposeFundGrantController } from './propose-grant/propose-grant.controller';
import { ProposeFundGrantHandler } from './propose-grant/propose-grant.handler';
import {
  LapseFundLotHandler,
  NoteFundLotEndingHandler,
} from './when-fund-grant-approved-schedule-lapse/fund-lot-deadlines.handler';
import { whenFundGrantApprovedScheduleLapse } from './when-fund-grant-approved-schedule-lapse/when-fund-grant-approved-schedule-lapse';

/** Grants and their lots. */
@Module({
  imports: [
    AmountSourcesModule,
    FundDesksModule,
    contribute('funds.fund', {
      projections: [fundList],
      automations: [whenFundGrantApprovedScheduleLapse],
    }),
    openTo('funds.fund', [fundDoor]),
    recordsOfPartners('funds.fund', {
      fundId: ofPartner(fundDecider, (fund) => (fund.status === 'none' ? undefined : fund.owner.partnerId)),
    }),
  ],
  controllers: [
    ProposeFundGrantController,
    DecideFundGrantController,
    CorrectFundGrantController,
    FundListController,
    FundRecordController,
  ],
  providers: [
    FundAmounts,
    ProposeFundGrantHandler,
    ApproveFundGrantHandler,
    DeclineFundGrantHandler,
    RequestFundCorrectionHandler,
    ApproveFundCorrectionHandler,
    DeclineFundCorrectionHandler,
    NoteFundLotEndingHandler,
    LapseFundLotHandler,
  ],
})
export class FundModule {}
