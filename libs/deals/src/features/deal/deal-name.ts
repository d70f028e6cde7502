import type { RecordName } from '@channel/http';
import { dealList } from './deal-list/deal-list.projection';

export const dealName: RecordName = {
  parameters: ['dealId'],
  form: /^DR-\d{4}-\d{6,}$/,
  example: 'DR-2026-000184',
  idOf: { projection: dealList.name, columns: (number) => ({ number }) },
};
