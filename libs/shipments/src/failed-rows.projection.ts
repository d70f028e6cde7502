import { projection } from '@channel/runtime';
import type { PosFileApplied } from './domain/pos-file/pos-file.events';

export const FAILED_ROWS = 'shipments.failed-rows';

/** Lines that a sender tried to report and that were in error: repaired, they are no repetition of another line. */
export const failedRows = projection<PosFileApplied, Readonly<{ posFileId: string }>>({
  name: FAILED_ROWS,
  version: 1,
  streams: ['posFile-'],
  columns: { posFileId: 'text not null' },
  indexes: [],
  onFailure: 'stop',
  // What decides on it waits for it; rewards rest on facts of their own.
  late: 'fine',
  keys: ({ data }) => [...new Set(data.failedLineIds ?? [])],
  on: { PosFileApplied: ({ posFileId }) => ({ posFileId }) },
});
