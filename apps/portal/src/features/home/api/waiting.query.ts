import { dataOf, type RowOf } from '@channel/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';

const ROWS = 20;

/** Registrations to which the vendor asked something, or which it gave back. */
export const askedQuery = queryOptions({
  queryKey: ['deals', 'home', 'asked'],
  queryFn: async () =>
    (
      await dataOf(
        api.GET('/v1/deals', {
          params: { query: { status: ['information_requested', 'returned'], limit: ROWS } },
        }),
      )
    ).data,
});

/** Approved registrations that end soon without being won. @param until the last day that counts as soon */
export const endingQuery = (until: string) =>
  queryOptions({
    queryKey: ['deals', 'home', 'ending', until],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/deals', {
            params: {
              query: {
                status: ['approved'],
                stage: ['qualifying', 'quoting'],
                'protectedUntilOn[lte]': until,
                limit: ROWS,
              },
            },
          }),
        )
      ).data,
  });

/** Quotes that wait for the partner's answer. */
export const quotesToAnswerQuery = queryOptions({
  queryKey: ['quotes', 'home'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/quotes', { params: { query: { status: ['issued'], limit: ROWS } } }))).data,
});

/** What the organisation has to do beside its deals and quotes: sign, claim, answer, consent. */
const TASKS: RowOf<'listInbox'>['kind'][] = [
  'terms_signature',
  'mou_signature',
  'mdf_request_answer',
  'mdf_claim_answer',
  'mdf_claim_due',
  'seller_employer_consent',
  'seller_consent',
];

export const tasksQuery = queryOptions({
  queryKey: ['inbox', 'home'],
  queryFn: async () =>
    (await dataOf(api.GET('/v1/inbox', { params: { query: { kind: TASKS, sort: 'dueAt', limit: ROWS } } })))
      .data,
});
