import { differenceOf, entryFor, parseMoney, type EventTable, type MoneyJson } from '@channel/kernel';
import type { PayoutBatchEvent } from '@channel/payouts';
import type {
  AccrualEvent,
  PeriodEvent,
  RewardRunEvent,
  StatementEvent,
  StatementIssued,
} from '@channel/rewards';

/** Everything that rewards and payouts publish: a new event type does not compile until somebody decides its legs. */
export type LedgerSource = AccrualEvent | PeriodEvent | RewardRunEvent | StatementEvent | PayoutBatchEvent;

export type AccountKind =
  'reward_expense' | 'accrued_rewards' | 'partner_payable' | 'payout_clearing' | 'paid';
/** A leg of an entry; debit is positive. */
export type Leg = Readonly<{
  /** `<programme>/<kind>`, one balance per currency. */
  account: string;
  kind: AccountKind;
  programmeId: string;
  /** `null` where the event is about several partners. */
  partnerId: string | null;
  minor: bigint;
  currency: string;
}>;

type Transfer = Readonly<{ debit: AccountKind; credit: AccountKind; amount: MoneyJson }>;
type About = Readonly<{ programmeId: string; partnerId: string | null }>;

/**
 * What each event moves, or that it moves no money. Legs add up to zero per currency by construction: each transfer
 * debits one account and credits another with the same amount.
 */
export const POSTINGS: EventTable<LedgerSource, readonly Leg[]> = {
  RewardAccrued: (data) =>
    legs(data, { debit: 'reward_expense', credit: 'accrued_rewards', amount: data.amount }),
  StatementIssued: (data) => legs(data, ...statementTransfers(data)),
  PayoutBatchExported: ({ programmeId, total: amount }) =>
    legs({ programmeId, partnerId: null }, { debit: 'partner_payable', credit: 'payout_clearing', amount }),
  PayoutItemPaid: (data) => legs(data, { debit: 'payout_clearing', credit: 'paid', amount: data.amount }),
  PayoutItemFailed: (data) =>
    legs(data, { debit: 'payout_clearing', credit: 'partner_payable', amount: data.amount }),

  RewardAccrualClosed: null,
  PeriodRunNumbered: null,
  PeriodClosingBegun: null,
  PeriodRunChosen: null,
  PeriodStatementsIssued: null,
  PeriodLocked: null,
  RewardRunStarted: null,
  RewardRunLinesCalculated: null,
  RewardRunCalculated: null,
  RewardRunPartnerExcluded: null,
  RewardRunReturned: null,
  RewardRunSubmitted: null,
  RewardRunApproved: null,
  RewardRunIssued: null,
  StatementLinesRecorded: null,
  StatementAccepted: null,
  StatementLinesReserved: null,
  StatementReservationRefused: null,
  StatementReservationWithdrawn: null,
  StatementLinesPaid: null,
  StatementLinesReleased: null,
  PayoutBatchDrafted: null,
  PayoutItemReserved: null,
  PayoutItemRefused: null,
  PayoutBatchSubmitted: null,
  PayoutBatchEndorsed: null,
  PayoutBatchApproved: null,
  PayoutItemOutcomeUnknown: null,
  PayoutItemHeld: null,
  PayoutItemHoldLifted: null,
  PayoutBatchReconciled: null,
  PayoutBatchCancellationRequested: null,
  PayoutBatchCancelled: null,
};

/** The legs of an event, none if it moves no money. */
export const postingsOf = (event: LedgerSource): readonly Leg[] => entryFor(POSTINGS, event) ?? [];

/** The true-up of the quarter itself, what it owes for earlier quarters on legs of its own, and the total to the payable. */
const statementTransfers = ({ trueUp, adjusted, total }: StatementIssued['data']): readonly Transfer[] => {
  const own = adjusted === undefined ? trueUp : differenceOf(trueUp, adjusted);
  const moved = [own, ...(adjusted === undefined ? [] : [adjusted])];
  return [
    ...moved.map((amount): Transfer => ({ debit: 'reward_expense', credit: 'accrued_rewards', amount })),
    { debit: 'accrued_rewards', credit: 'partner_payable', amount: total },
  ];
};

const legs = ({ programmeId, partnerId }: About, ...transfers: readonly Transfer[]): readonly Leg[] =>
  transfers
    .map((transfer) => ({ ...transfer, ...parseMoney(transfer.amount) }))
    .filter(({ minor }) => minor !== 0n)
    .flatMap(({ debit, credit, minor: moved, currency }) => {
      const leg = (kind: AccountKind, minor: bigint): Leg => ({
        account: `${programmeId}/${kind}`,
        kind,
        programmeId,
        partnerId,
        minor,
        currency,
      });
      return [leg(debit, moved), leg(credit, -moved)];
    });

/** The business day of an entry; `undefined`: the day on which it was recorded. */
export const effectiveOnOf = ({ type, data }: LedgerSource): string | undefined => {
  if (type === 'RewardAccrued') return data.effectiveOn;
  return type === 'StatementIssued' ? data.issuedOn : undefined;
};
