import type { Migration } from '@channel/postgres';
import { noticeMarkMigration } from './features/notice-list/notice-marks';
import { pinnedViewMigration, savedViewMigration } from './features/saved-views/saved-views';

export const inboxMigrations: readonly Migration[] = [
  noticeMarkMigration,
  savedViewMigration,
  pinnedViewMigration,
];
