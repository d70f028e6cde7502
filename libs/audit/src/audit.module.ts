import { RecordDoorsModule } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { EventListController } from './features/event-list/event-list.controller';
import { eventList } from './features/event-list/event-list.projection';
import { EventIndex } from './features/event-record/event-index.query';
import { EventRecordController } from './features/event-record/event-record.controller';

/** What was recorded, for those who check: every event opens by its id. */
@Module({
  imports: [RecordDoorsModule, contribute('audit', { projections: [eventList] })],
  controllers: [EventListController, EventRecordController],
  providers: [EventIndex],
})
export class AuditModule {}
