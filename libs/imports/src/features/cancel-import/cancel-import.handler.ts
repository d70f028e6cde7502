import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, runs, type Asked } from '@channel/runtime';
import type { Import } from '../../domain/import/import';
import { importDecider, type CancelImport } from '../../domain/import/import.decider';
import { isOwnOf } from '../../import-jobs';

export class CancelImportCommand extends BusCommand<Asked<CancelImport>, RefusalsOf<CancelImport>, Import> {}

export const CancelImportHandler = runs(CancelImportCommand, importDecider, {
  type: 'CancelImport',
  id: 'importId',
  visible: ({ orgId }) => isOwnOf(orgId),
});
