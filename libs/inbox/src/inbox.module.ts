import { RuntimeRegistry } from '@channel/runtime';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { NoticeListController } from './features/notice-list/notice-list.controller';
import { NoticeMarks } from './features/notice-list/notice-marks';
import { SavedViews } from './features/saved-views/saved-views';
import { SavedViewsController } from './features/saved-views/saved-views.controller';
import { WaitingListController } from './features/waiting-list/waiting-list.controller';
import { InboxLists } from './inbox-lists';
import { InboxSourcesModule } from './inbox-sources.module';
import { saysIn } from '@channel/http';
import { INBOX_IN_GERMAN } from './inbox.said.de';

@Injectable()
class ListedInbox implements OnModuleInit {
  constructor(
    private readonly lists: InboxLists,
    private readonly registry: RuntimeRegistry,
  ) {}
  onModuleInit(): void {
    this.registry.projections.push(...this.lists.projections);
  }
}

/** What waits for whom and what they are told, of all contexts. */
@Module({
  imports: [saysIn('inbox', INBOX_IN_GERMAN), InboxSourcesModule],
  controllers: [WaitingListController, NoticeListController, SavedViewsController],
  providers: [ListedInbox, NoticeMarks, SavedViews],
})
export class InboxModule {}
