import { dataOf, type AnswerOf, type BodyOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

export type OrderQuestion = BodyOf<'checkOrders'>;
export type OrderChecks = AnswerOf<'checkOrders'>;
export type OrderRoute = OrderQuestion['lines'][number]['route'];

/** Whether a partner may order parts; nothing is written. */
export const orderChecksQuery = (question: OrderQuestion | undefined) =>
  queryOptions({
    queryKey: ['catalogue', 'order-checks', question],
    queryFn: () => dataOf(api.POST('/v1/order-checks', { body: question as OrderQuestion })),
    enabled: question !== undefined,
  });
