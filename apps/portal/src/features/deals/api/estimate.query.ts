import { dataOf, type AnswerOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import type { Role } from '../../../shared/session/session';

export type DealEstimate = AnswerOf<'estimateDeal'>;

/** Who may know what a deal earns. */
export const ESTIMATE_READERS: readonly Role[] = [
  ...(['partner.finance', 'partner.admin', 'channel.manager', 'channel.lead'] as const),
  ...(['finance.analyst', 'finance.approver', 'auditor'] as const),
];

/** What a deal will earn, by the function that pays. */
export const estimateQuery = (dealId: string) =>
  queryOptions({
    queryKey: ['deals', 'estimate', dealId],
    queryFn: () => dataOf(api.GET('/v1/deals/{dealId}/estimate', { params: { path: { dealId } } })),
  });
