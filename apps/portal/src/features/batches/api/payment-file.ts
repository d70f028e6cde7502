import { dataOf } from '@channel/client';
import { api } from '../../../shared/api/client';
import { download } from '../../../shared/lists/csv';
import type { Batch } from './batches.query';

export const FORMATS = ['pain001', 'csv', 'credit-memo'] as const;
export type Format = (typeof FORMATS)[number];

/** Hands over the payment file as it was exported. */
export const downloadFile = async (
  { id, number }: Pick<Batch, 'id' | 'number'>,
  format: Format,
): Promise<void> => {
  const text = await dataOf(
    api.GET('/v1/payout-batches/{batchId}/file', {
      params: { path: { batchId: id }, query: { format } },
      parseAs: 'text',
    }),
  );
  const xml = format === 'pain001';
  const name = format === 'credit-memo' ? `${number}-credit-memos` : number;
  download(`${name}.${xml ? 'xml' : 'csv'}`, text, xml ? 'application/xml' : 'text/csv');
};
