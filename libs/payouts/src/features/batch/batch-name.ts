import type { RecordName } from '@channel/http';
import { batchList } from './batch-list/batch-list.projection';

export const batchName: RecordName = {
  parameters: ['batchId'],
  form: /^PB-\d{4}-\d{6,}$/,
  example: 'PB-2026-000009',
  idOf: { projection: batchList.name, columns: (number) => ({ number }) },
};
