import { dataOf, type AnswerOf } from '@channel/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { BomLines } from './submit-bom.command';

export type BomCheck = AnswerOf<'checkBom'>;

/** What lines would cost and what is wrong with them; nothing is written. @param dealId of a registration or a draft */
export const bomCheckQuery = (dealId: string, lines: BomLines) =>
  queryOptions({
    queryKey: ['deals', 'bom', 'check', dealId, lines],
    queryFn: () =>
      dataOf(api.POST('/v1/deals/{dealId}/boms/check', { params: { path: { dealId } }, body: { lines } })),
    // While somebody types, what was known before stays.
    placeholderData: keepPreviousData,
  });

/** The lines of a file (CSV, XLSX) as the server reads them. */
export const readBomFile = (dealId: string, file: File): Promise<BomCheck> =>
  dataOf(
    api.POST('/v1/deals/{dealId}/boms/check', {
      params: { path: { dealId } },
      body: {},
      bodySerializer: () => {
        const form = new FormData();
        form.set('file', file);
        return form;
      },
    }),
  );
