import { Global, Injectable, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import type { Source } from './changes';
import { InboxLists } from './inbox-lists';
import { PartnersLookedAfter } from './looked-after';
import type { Notice } from './notice';
import type { Waiting } from './waiting';

@Global()
@Module({
  providers: [InboxLists, PartnersLookedAfter],
  exports: [InboxLists, PartnersLookedAfter],
})
export class InboxSourcesModule {}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a context says what it says of its own events
type Said = Readonly<{ waiting?: Source<any, Waiting>; notices?: Source<any, Notice> }>;

/** Imported by a context's module: `imports: [waitsIn('deals', { waiting: dealsInbox, notices: dealsNotices })]`. */
export const waitsIn = (context: string, { waiting, notices }: Said): DynamicModule => {
  @Injectable()
  class Registration implements OnModuleInit {
    constructor(private readonly lists: InboxLists) {}
    onModuleInit(): void {
      if (waiting !== undefined) this.lists.waiting.add(waiting);
      if (notices !== undefined) this.lists.notices.add(notices);
    }
  }
  @Module({ imports: [InboxSourcesModule], providers: [Registration] })
  class InboxSourceModule {}
  Object.defineProperty(InboxSourceModule, 'name', { value: `${context}Inbox` });
  return { module: InboxSourceModule };
};
