export { begins, ends, endsWithout, turns, type RowChange } from './changes';
export { inboxMigrations } from './inbox.migrations';
export { InboxModule } from './inbox.module';
export { PartnersLookedAfter, type LookedAfter } from './looked-after';
export { waitsIn } from './inbox-sources.module';
export { NOT_YET, notice, noticeSource, putsOff, type Notice, type NoticeKind } from './notice';
export {
  audience,
  flag,
  flagged,
  flagsOf,
  inboxSource,
  keyOf,
  NOBODY,
  VENDOR,
  waiting,
  type Waiting,
  type WaitingKind,
} from './waiting';
export { NoticeListController } from './features/notice-list/notice-list.controller';
