import type { BodyOf } from '@channel/client';
import type { Item } from '../api/batches.query';

export type Result = BodyOf<'recordPayoutResults'>['results'][number];
export type Settled = NonNullable<BodyOf<'reconcilePayoutBatch'>['results']>[number];
/** What somebody chose for a payment, by its `endToEndId`. */
export type Answers = Readonly<Record<string, Readonly<{ status?: Result['status']; reason?: string }>>>;

/** What the bank can have said of a payment that stands like this. */
export const choicesFor = ({ status }: Pick<Item, 'status'>): readonly Result['status'][] =>
  status === 'sent' ? ['paid', 'failed', 'unknown'] : status === 'paid' ? ['returned'] : [];

/** What the account statement can say of a payment whose outcome was unknown. */
export const settlementsFor = ({ status }: Pick<Item, 'status'>): readonly Settled['status'][] =>
  status === 'unknown' ? ['paid', 'failed'] : [];

/** What is sent: only payments with an answer; a reason only where it is not paid. */
export const resultsOf = (answers: Answers): readonly Result[] =>
  Object.entries(answers).flatMap(([endToEndId, { status, reason = '' }]) =>
    status === undefined
      ? []
      : [{ endToEndId, status, ...(status === 'paid' || reason === '' ? {} : { reason }) }],
  );

/** The same for the end of a batch, where a payment is paid or is not. */
export const settledOf = (answers: Answers): readonly Settled[] =>
  resultsOf(answers).flatMap(({ status, ...rest }) =>
    status === 'paid' || status === 'failed' ? [{ ...rest, status }] : [],
  );
