import { dayAfter } from '../../../shared/format/dates';
import { between, partnerIn } from '../../../shared/lists/scope-address';
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
/** Ready questions to the list. */
export const DEAL_VIEWS = ['open', 'action', 'expiring', 'won', 'rejected'] as const;
export type DealView = (typeof DEAL_VIEWS)[number];
/** Days before the end of a protection in which it counts as ending. */
export const EXPIRING_DAYS = 14;

type Looking = Readonly<{
  today: string;
  /** Who sells answers and repairs; the vendor decides. */
  sells: boolean;
}>;
const UNDER_WAY = ['qualifying', 'quoting'] as const;
const VIEWS: Readonly<Record<DealView, (looking: Looking) => DealFilter>> = {
  open: () => ({
    status: ['submitted', 'in_review', 'information_requested', 'approved'],
    stage: [...UNDER_WAY],
  }),
  action: ({ sells }) => ({
    status: sells ? ['information_requested', 'returned'] : ['submitted', 'in_review'],
  }),
  expiring: ({ today }) => ({
    status: ['approved'],
    stage: [...UNDER_WAY],
    'protectedUntilOn[lte]': dayAfter(today, EXPIRING_DAYS),
  }),
  won: () => ({ stage: ['won'] }),
  rejected: () => ({ status: ['rejected'] }),
};

/** The view that an address asks for. */
export const viewIn = ({ view }: Readonly<Record<string, string>>): DealView | undefined =>
  DEAL_VIEWS.find((one) => one === view);

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
export const dealFilter = (address: Readonly<Record<string, string>>, looking: Looking): DealFilter => {
  const view = viewIn(address);
  const [status, stage, [sort]] = [
    known(DEAL_STATUSES, address.status),
    known(DEAL_STAGES, address.stage),
    known(ORDERS, address.sort),
  ];
  // What is chosen beside a view narrows or replaces what the view asks for.
  return {
    ...(view === undefined ? {} : VIEWS[view](looking)),
    ...(status.length > 0 ? { status } : {}),
    ...(stage.length > 0 ? { stage } : {}),
    ...(sort === undefined ? {} : { sort }),
    ...(address.q === undefined ? {} : { q: address.q }),
    ...partnerIn(address),
    ...between('submittedAt', address),
    ...(address.protectedBefore === undefined ? {} : { 'protectedUntilOn[lte]': address.protectedBefore }),
  };
};
