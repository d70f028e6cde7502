import type { RecordName } from '@channel/http';
import { quoteList } from './quote-list/quote-list.projection';

export const quoteName: RecordName = {
  parameters: ['quoteId'],
  form: /^QT-\d{4}-\d{6,}$/,
  example: 'QT-2026-000028',
  idOf: { projection: quoteList.name, columns: (number) => ({ number }) },
};
