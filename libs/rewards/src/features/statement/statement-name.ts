import type { RecordName } from '@channel/http';
import { statementList } from './statement-list/statement-list.projection';

export const statementName: RecordName = {
  parameters: ['statementId'],
  form: /^ST-\d{4}Q[1-4]-[A-Z0-9-]+$/,
  example: 'ST-2026Q3-PTR0042',
  idOf: { projection: statementList.name, columns: (number) => ({ number }) },
};
