import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DealReadersModule } from '../../deal-readers.module';
import { ChangeDealDraftController } from './change-deal-draft/change-deal-draft.controller';
import { ChangeDealDraftHandler } from './change-deal-draft/change-deal-draft.handler';
import { DealDraftListController } from './deal-draft-list/deal-draft-list.controller';
import { DiscardDealDraftController } from './discard-deal-draft/discard-deal-draft.controller';
import { DiscardDealDraftHandler } from './discard-deal-draft/discard-deal-draft.handler';
import { DraftDealController } from './draft-deal/draft-deal.controller';
import { DraftDealHandler } from './draft-deal/draft-deal.handler';
import { SubmitDealDraftController } from './submit-deal-draft/submit-deal-draft.controller';
import { SubmitDealDraftHandler } from './submit-deal-draft/submit-deal-draft.handler';

@Module({
  imports: [CqrsModule, DealReadersModule],
  controllers: [
    ChangeDealDraftController,
    DealDraftListController,
    DiscardDealDraftController,
    DraftDealController,
    SubmitDealDraftController,
  ],
  providers: [ChangeDealDraftHandler, DiscardDealDraftHandler, DraftDealHandler, SubmitDealDraftHandler],
})
export class DealDraftSlicesModule {}
