import { Module } from '@nestjs/common';
import { waitsIn } from '@channel/inbox';
import { MdfClaimModule } from './features/claim/claim.module';
import { CoopModule } from './features/coop/coop.module';
import { FundModule } from './features/fund/fund.module';
import { MdfDraftModule } from './features/mdf-draft/mdf-draft.module';
import { MouModule } from './features/mou/mou.module';
import { MdfRequestModule } from './features/request/request.module';
import { fundsInbox } from './funds.inbox';
import { fundsNotices } from './funds.notices';
import { saysIn } from '@channel/http';
import { FUNDS_IN_GERMAN } from './funds.said.de';

/** The funds context: money with a purpose, from the grant to the payment of a claim. */
@Module({
  imports: [
    saysIn('funds', FUNDS_IN_GERMAN),
    FundModule,
    MdfRequestModule,
    MdfClaimModule,
    MdfDraftModule,
    CoopModule,
    MouModule,
    waitsIn('funds', { waiting: fundsInbox, notices: fundsNotices }),
  ],
})
export class FundsModule {}
