/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { CancelImportCommand } from './features/cancel-import/cancel-import.handler';
export { ConfirmImportCommand } from './features/confirm-import/confirm-import.handler';
export { DecideRowCommand } from './features/decide-row/decide-row.handler';
export { FileStore } from '@channel/files';
export { MapImportCommand } from './features/map-import/map-import.handler';
export { UploadImportCommand } from './features/upload-import/upload-import.handler';
export { DecideHeldRowsCommand } from './features/decide-held-rows/decide-held-rows.handler';
export { RetryImportCommand } from './features/retry-import/retry-import.handler';
