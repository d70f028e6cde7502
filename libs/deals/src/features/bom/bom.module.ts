import { openTo } from '@channel/http';
import { ofPartner, recordsOfPartners } from '@channel/partners';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { bomDecider } from '../../domain/bom/bom.decider';
import { DealReadersModule } from '../../deal-readers.module';
import { ApproveBomPriceController } from './approve-bom-price/approve-bom-price.controller';
import { ApproveBomPriceHandler } from './approve-bom-price/approve-bom-price.handler';
import { CheckBomController } from './check-bom/check-bom.controller';
import { DeclineBomPriceController } from './decline-bom-price/decline-bom-price.controller';
import { DeclineBomPriceHandler } from './decline-bom-price/decline-bom-price.handler';
import { DeclineQuoteRequestController } from './decline-quote-request/decline-quote-request.controller';
import { DeclineQuoteRequestHandler } from './decline-quote-request/decline-quote-request.handler';
import { SubmitBomController } from './submit-bom/submit-bom.controller';
import { SubmitBomHandler } from './submit-bom/submit-bom.handler';
import { ExpireBomPriceHandler } from './when-bom-price-approved-expire-price/expire-bom-price.handler';
import { whenBomPriceApprovedExpirePrice } from './when-bom-price-approved-expire-price/when-bom-price-approved-expire-price';
import { AttachBomHandler } from './when-bom-submitted-attach-to-deal/attach-bom.handler';
import { whenBomSubmittedAttachToDeal } from './when-bom-submitted-attach-to-deal/when-bom-submitted-attach-to-deal';
import { RepriceBomHandler } from './when-deal-approved-reprice-bom/reprice-bom.handler';
import { whenDealApprovedRepriceBom } from './when-deal-approved-reprice-bom/when-deal-approved-reprice-bom';
import { SupersedeBomHandler } from './when-deal-bom-attached-supersede-bom/supersede-bom.handler';
import { SupersedeQuotesHandler } from './when-deal-bom-attached-supersede-bom/supersede-quotes.handler';
import { whenDealBomAttachedSupersedeBom } from './when-deal-bom-attached-supersede-bom/when-deal-bom-attached-supersede-bom';
import { BomHistoryController } from './bom-history/bom-history.controller';
import { bomDoor } from './bom-door';

@Module({
  imports: [
    CqrsModule,
    DealReadersModule,
    contribute('deals.bom', {
      automations: [
        whenBomPriceApprovedExpirePrice,
        whenBomSubmittedAttachToDeal,
        whenDealApprovedRepriceBom,
        whenDealBomAttachedSupersedeBom,
      ],
    }),
    openTo('deals.bom', [bomDoor]),
    recordsOfPartners('deals.bom', {
      bomId: ofPartner(bomDecider, (bom) => (bom.status === 'none' ? undefined : bom.partnerId)),
    }),
  ],
  controllers: [
    ApproveBomPriceController,
    BomHistoryController,
    CheckBomController,
    DeclineBomPriceController,
    DeclineQuoteRequestController,
    SubmitBomController,
  ],
  providers: [
    ApproveBomPriceHandler,
    AttachBomHandler,
    DeclineBomPriceHandler,
    DeclineQuoteRequestHandler,
    ExpireBomPriceHandler,
    RepriceBomHandler,
    SubmitBomHandler,
    SupersedeBomHandler,
    SupersedeQuotesHandler,
  ],
})
export class BomSlicesModule {}
