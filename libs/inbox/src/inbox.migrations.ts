import type { Migration } from '@channel/postgres';
import { noticeMarkMigration } from './features/notice-list/notice-marks';
import { savedViewMigration } from './features/saved-views/saved-views';

export const inboxMigrations: readonly Migration[] = [noticeMarkMigration, savedViewMigration];
