import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { DealReadersModule } from '../../deal-readers.module';
import { DirectOpportunityHistoryController } from './direct-opportunity-history/direct-opportunity-history.controller';
import { DirectOpportunityListController } from './direct-opportunity-list/direct-opportunity-list.controller';
import { directOpportunityList } from './direct-opportunity-list/direct-opportunity-list.projection';
import { DirectOpportunityRecordController } from './direct-opportunity-record/direct-opportunity-record.controller';
import { DirectOpportunitiesKind } from './import-direct-opportunities/direct-opportunities.kind';

@Module({
  imports: [
    DealReadersModule,
    contribute('deals.direct-opportunity', { projections: [directOpportunityList] }),
  ],
  controllers: [
    DirectOpportunityHistoryController,
    DirectOpportunityListController,
    DirectOpportunityRecordController,
  ],
  providers: [DirectOpportunitiesKind],
})
export class DirectOpportunitySlicesModule {}
