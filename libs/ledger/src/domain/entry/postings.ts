import type { MoneyJson } from '@channel/kernel';
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
 * The legs of an event, none if it moves no money. They add up to zero per currency by construction: each transfer
 * debits one account and credits another with the same amount.
 */
// eslint-disable-next-line complexity -- a table: one case for each event type, none left out
export const postingsOf = ({ type, data }: LedgerSource): readonly Leg[] => {
  switch (type) {
    case 'RewardAccrued':
      return legs(data, { debit: 'reward_expense', credit: 'accrued_rewards', amount: data.amount });
    case 'StatementIssued':
      return legs(data, ...statementTransfers(data));
    case 'PayoutBatchExported':
      return legs(
        { programmeId: data.programmeId, partnerId: null },
        { debit: 'partner_payable', credit: 'payout_clearing', amount: data.total },
      );
    case 'PayoutItemPaid':
      return legs(data, { debit: 'payout_clearing', credit: 'paid', amount: data.amount });
    case 'PayoutItemFailed':
      return legs(data, { debit: 'payout_clearing', credit: 'partner_payable', amount: data.amount });
    case 'RewardAccrualClosed':
    case 'PeriodRunNumbered':
    case 'PeriodClosingBegun':
    case 'PeriodRunChosen':
    case 'PeriodStatementsIssued':
    case 'PeriodLocked':
    case 'RewardRunStarted':
    case 'RewardRunLinesCalculated':
    case 'RewardRunCalculated':
    case 'RewardRunPartnerExcluded':
    case 'RewardRunReturned':
    case 'RewardRunSubmitted':
    case 'RewardRunApproved':
    case 'RewardRunIssued':
    case 'StatementLinesRecorded':
    case 'StatementAccepted':
    case 'StatementLinesReserved':
    case 'StatementReservationRefused':
    case 'StatementReservationWithdrawn':
    case 'StatementLinesPaid':
    case 'StatementLinesReleased':
    case 'PayoutBatchDrafted':
    case 'PayoutItemReserved':
    case 'PayoutItemRefused':
    case 'PayoutBatchSubmitted':
    case 'PayoutBatchEndorsed':
    case 'PayoutBatchApproved':
    case 'PayoutItemOutcomeUnknown':
    case 'PayoutItemHeld':
    case 'PayoutItemHoldLifted':
    case 'PayoutBatchReconciled':
    case 'PayoutBatchCancellationRequested':
    case 'PayoutBatchCancelled':
      return [];
  }
};

/** The true-up of the quarter itself, what it owes for earlier quarters on legs of its own, and the total to the payable. */
const statementTransfers = ({ trueUp, adjusted, total }: StatementIssued['data']): readonly Transfer[] => {
  const earlier = BigInt(adjusted?.amount ?? '0');
  const own = { amount: (BigInt(trueUp.amount) - earlier).toString(), currency: trueUp.currency };
  return [
    { debit: 'reward_expense', credit: 'accrued_rewards', amount: own },
    ...(adjusted === undefined
      ? []
      : [{ debit: 'reward_expense', credit: 'accrued_rewards', amount: adjusted } as const]),
    { debit: 'accrued_rewards', credit: 'partner_payable', amount: total },
  ];
};

/** Types that move money: what the ledger reads of the feed. */
export const POSTING_TYPES = [
  'RewardAccrued',
  'StatementIssued',
  'PayoutBatchExported',
  'PayoutItemPaid',
  'PayoutItemFailed',
] as const satisfies readonly LedgerSource['type'][];

const legs = ({ programmeId, partnerId }: About, ...transfers: readonly Transfer[]): readonly Leg[] =>
  transfers
    .filter(({ amount }) => amount.amount !== '0')
    .flatMap(({ debit, credit, amount }) => {
      const leg = (kind: AccountKind, minor: bigint): Leg => ({
        account: `${programmeId}/${kind}`,
        kind,
        programmeId,
        partnerId,
        minor,
        currency: amount.currency,
      });
      const minor = BigInt(amount.amount);
      return [leg(debit, minor), leg(credit, -minor)];
    });

/** The business day of an entry; `undefined`: the day on which it was recorded. */
export const effectiveOnOf = ({ type, data }: LedgerSource): string | undefined => {
  if (type === 'RewardAccrued') return data.effectiveOn;
  return type === 'StatementIssued' ? data.issuedOn : undefined;
};
