import { openTo } from '@channel/http';
import { PayablesModule } from '@channel/payouts';
import { FxRatesModule } from '@channel/rewards';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { FundDesksModule } from '../../fund-desks.module';
import { CoopListController } from './coop-list/coop-list.controller';
import { coopList } from './coop-list/coop-list.projection';
import { coopDoor } from './coop-record/coop-door';
import { CoopRecordController } from './coop-record/coop-record.controller';
import { CoopRebateSource } from './pay-coop/coop-rebate-source';
import { OpenEarnedLotHandler } from './when-coop-lot-earned-open-lot/open-earned-lot.handler';
import { whenCoopLotEarnedOpenLot } from './when-coop-lot-earned-open-lot/when-coop-lot-earned-open-lot';
import { EarnCoopHandler } from './when-statement-issued-earn-coop/earn-coop.handler';
import { whenStatementIssuedEarnCoop } from './when-statement-issued-earn-coop/when-statement-issued-earn-coop';

/** What partners earn with their rewards: lots of their funds, and rebates where it is too little. */
@Module({
  imports: [
    FundDesksModule,
    PayablesModule,
    FxRatesModule,
    contribute('funds.coop', {
      projections: [coopList],
      automations: [whenStatementIssuedEarnCoop, whenCoopLotEarnedOpenLot],
    }),
    openTo('funds.coop', [coopDoor]),
  ],
  controllers: [CoopListController, CoopRecordController],
  providers: [EarnCoopHandler, OpenEarnedLotHandler, CoopRebateSource],
})
export class CoopModule {}
