import type { DealFilter } from '../api/deals.query';

export const DEAL_STATUSES = [
  'submitted',
  'in_review',
  'information_requested',
  'approved',
  'returned',
  'rejected',
  'withdrawn',
  'expired',
] as const;
export const DEAL_STAGES = ['qualifying', 'quoting', 'won', 'lost'] as const;
const ORDERS = [
  'submittedAt',
  '-submittedAt',
  'decisionDueAt',
  '-decisionDueAt',
  'number',
  '-number',
] as const;

const known = <Value extends string>(values: readonly Value[], given: string | undefined): Value[] =>
  (given ?? '').split(',').flatMap((one) => values.filter((value) => value === one));

/** What an address asks for; what it misspells is left out, for the list says what it filters by. */
export const dealFilter = (address: Readonly<Record<string, string>>): DealFilter => {
  const [status, stage, [sort]] = [
    known(DEAL_STATUSES, address.status),
    known(DEAL_STAGES, address.stage),
    known(ORDERS, address.sort),
  ];
  return {
    ...(status.length > 0 ? { status } : {}),
    ...(stage.length > 0 ? { stage } : {}),
    ...(sort === undefined ? {} : { sort }),
    ...(address.q === undefined ? {} : { q: address.q }),
    ...(address.protectedBefore === undefined ? {} : { 'protectedUntilOn[lte]': address.protectedBefore }),
  };
};
