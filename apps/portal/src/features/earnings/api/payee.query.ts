import { dataOf, type AnswerOf, type BodyOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';

export type Payee = AnswerOf<'getPayee'>;
export type ProposedAccount = BodyOf<'proposePayeeAccount'>;

/** Where an organisation is paid; of an account only the end is shown. */
export const payeeQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['earnings', 'payee', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}', { params: { path: { partnerId } } })),
  });

export const payeeHistoryQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ['earnings', 'payee-history', partnerId],
    queryFn: () => dataOf(api.GET('/v1/payees/{partnerId}/history', { params: { path: { partnerId } } })),
  });

/** Asks for another account; somebody of the vendor approves it, and then it cools down. */
export const useProposeAccount = (partnerId: string, onDone: () => void) =>
  useCommand(
    (body: ProposedAccount, header) =>
      api.POST('/v1/payees/{partnerId}/propose-account', { params: { path: { partnerId }, header }, body }),
    { changes: [['earnings']], onDone },
  );
