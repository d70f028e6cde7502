import { contribute } from '@channel/runtime';
import { Global, Module } from '@nestjs/common';
import { customerClaims } from './customer-claims.projection';
import { customerIndex } from './customer-index.projection';
import { customerPairs } from './customer-pairs.projection';
import { DealReadersModule } from './deal-readers.module';
import { Deals } from './domain/deal/deal-facts';
import { BomSlicesModule } from './features/bom/bom.module';
import { CustomerSlicesModule } from './features/customer/customer.module';
import { DealCorrectionSlicesModule } from './features/deal-correction/deal-correction.module';
import { DealDraftSlicesModule } from './features/deal-draft/deal-draft.module';
import { DealSlicesModule } from './features/deal/deal.module';
import { PublishedDeals } from './features/deal/published-deals/published-deals';
import { DirectOpportunitySlicesModule } from './features/direct-opportunity/direct-opportunity.module';
import { NfrSlicesModule } from './features/nfr/nfr.module';
import { OpportunitySlicesModule } from './features/opportunity/opportunity.module';
import { QuoteSlicesModule } from './features/quote/quote.module';
import { dealsInbox } from './deals.inbox';
import { dealsNotices } from './deals.notices';
import { waitsIn } from '@channel/inbox';
import { saysIn } from '@channel/http';
import { DEALS_IN_GERMAN } from './deals.said.de';

/** Slices by aggregate. Global because shipments and rewards ask `Deals`. */
@Global()
@Module({
  imports: [
    saysIn('deals', DEALS_IN_GERMAN),
    DealReadersModule,
    waitsIn('deals', { waiting: dealsInbox, notices: dealsNotices }),
    contribute('deals', { projections: [customerClaims, customerIndex, customerPairs] }),
    DealCorrectionSlicesModule,
    DealDraftSlicesModule,
    DealSlicesModule,
    DirectOpportunitySlicesModule,
    OpportunitySlicesModule,
    CustomerSlicesModule,
    BomSlicesModule,
    QuoteSlicesModule,
    NfrSlicesModule,
  ],
  providers: [{ provide: Deals, useClass: PublishedDeals }],
  exports: [Deals],
})
export class DealsModule {}
