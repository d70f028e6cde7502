import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DealReadersModule } from '../../deal-readers.module';
import { ConflictListController } from './conflict-list/conflict-list.controller';
import { conflictList } from './conflict-list/conflict-list.projection';
import { ConflictRecordController } from './conflict-record/conflict-record.controller';
import { ConflictHistoryController } from './conflict-history/conflict-history.controller';
import { DecideConflictController } from './decide-conflict/decide-conflict.controller';
import { DecideConflictHandler } from './decide-conflict/decide-conflict.handler';
import { ClaimOpportunityHandler } from './when-deal-submitted-claim-opportunity/claim-opportunity.handler';
import { ReleaseOpportunityHandler } from './when-deal-submitted-claim-opportunity/release-opportunity.handler';
import { whenDealSubmittedClaimOpportunity } from './when-deal-submitted-claim-opportunity/when-deal-submitted-claim-opportunity';
import { RecordClaimAnswerHandler } from './when-opportunity-claimed-confirm-deal/record-claim-answer.handler';
import { whenOpportunityClaimedConfirmDeal } from './when-opportunity-claimed-confirm-deal/when-opportunity-claimed-confirm-deal';

@Module({
  imports: [
    CqrsModule,
    DealReadersModule,
    contribute('deals.opportunity', {
      projections: [conflictList],
      automations: [whenDealSubmittedClaimOpportunity, whenOpportunityClaimedConfirmDeal],
    }),
  ],
  controllers: [
    ConflictHistoryController,
    ConflictListController,
    ConflictRecordController,
    DecideConflictController,
  ],
  providers: [
    ClaimOpportunityHandler,
    DecideConflictHandler,
    RecordClaimAnswerHandler,
    ReleaseOpportunityHandler,
  ],
})
export class OpportunitySlicesModule {}
