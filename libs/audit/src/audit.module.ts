import { RecordDoorsModule, saysIn } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { EventListController } from './features/event-list/event-list.controller';
import { EventExportController } from './features/event-export/event-export.controller';
import { EventExport } from './features/event-export/event-export.query';
import { eventList } from './features/event-list/event-list.projection';
import { EventIndex } from './features/event-record/event-index.query';
import { EventRecordController } from './features/event-record/event-record.controller';
import { ChangeFeed } from './features/live-stream/change-feed';
import { Listeners } from './features/live-stream/listeners';
import { LiveChanges } from './features/live-stream/live-changes';
import { LiveStreamController } from './features/live-stream/live-stream.controller';
import { AUDIT_IN_GERMAN } from './audit.said.de';

/** What was recorded, for those who check: every event opens by its id; and what happens now, for whoever looks on. */
@Module({
  imports: [
    saysIn('audit', AUDIT_IN_GERMAN),
    RecordDoorsModule,
    contribute('audit', { projections: [eventList] }),
  ],
  controllers: [EventExportController, EventListController, EventRecordController, LiveStreamController],
  providers: [ChangeFeed, EventExport, EventIndex, Listeners, LiveChanges],
})
export class AuditModule {}
