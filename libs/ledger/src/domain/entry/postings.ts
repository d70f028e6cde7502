import { differenceOf, entryFor, type EventTable } from '@channel/kernel';
import type { MouEvent } from '@channel/funds';
import type { PayoutBatchEvent, PayoutItemPaid, PayoutPart } from '@channel/payouts';
import type {
  AccrualEvent,
  AdjustmentEvent,
  PeriodEvent,
  RewardRunEvent,
  StatementEvent,
  StatementIssued,
} from '@channel/rewards';
import type { SellerEvent } from '@channel/sellers';
import type { TitleTransferEvent } from '@channel/transfers';
import type { AccountKind } from './account-kind';
import { CO_INVESTMENT_POSTINGS } from './co-investment-postings';
import { CREDIT_POSTINGS, type CreditSource } from './credit-postings';
import { FUND_POSTINGS, type FundSource } from './fund-postings';
import { legsOf, type About, type Leg, type Transfer as TransferOf } from './legs';
import { payableOf } from './payable-account';
import { SELLER_POSTINGS } from './seller-postings';

/** Everything that moves money or points, or might: a new event type does not compile until somebody decides its legs. */
export type LedgerSource =
  | AccrualEvent
  | AdjustmentEvent
  | PeriodEvent
  | RewardRunEvent
  | StatementEvent
  | PayoutBatchEvent
  | FundSource
  | MouEvent
  | SellerEvent
  | CreditSource
  | TitleTransferEvent;

type Transfer = TransferOf<AccountKind>;

/**
 * What each event moves, or that it moves nothing. Legs add up to zero per currency and unit by construction: each transfer
 * debits one account and credits another with the same amount.
 */
export const POSTINGS: EventTable<LedgerSource, readonly Leg[]> = {
  ...FUND_POSTINGS,
  ...CO_INVESTMENT_POSTINGS,
  ...SELLER_POSTINGS,
  ...CREDIT_POSTINGS,
  RewardAccrued: (data) =>
    legsOf(data, { debit: 'reward_expense', credit: 'accrued_rewards', amount: data.amount }),
  StatementIssued: (data) => legsOf(data, ...statementTransfers(data)),
  PayoutBatchExported: ({ programmeId, totals }) =>
    legsOf(
      { programmeId, partnerId: null },
      ...totals.map(({ kind, amount }): Transfer => ({
        debit: payableOf(kind),
        credit: 'payout_clearing',
        amount,
      })),
    ),
  PayoutItemPaid: (data) =>
    legsOf(paidTo(data), { debit: 'payout_clearing', credit: 'paid', amount: data.amount }),
  PayoutItemFailed: (data) => legsOf(paidTo(data), ...backToPayable('payout_clearing', data.parts)),
  PayoutItemReturned: (data) => legsOf(paidTo(data), ...backToPayable('paid', data.parts)),
  // From the approval on it is accrued in the quarter whose statement says it.
  AdjustmentApproved: null,
  AdjustmentPrepared: null,
  AdjustmentRejected: null,
  RewardAccrualClosed: null,
  PeriodRunNumbered: null,
  PeriodClosingBegun: null,
  PeriodRunChosen: null,
  PeriodStatementsIssued: null,
  PeriodLocked: null,
  RewardRunStarted: null,
  RewardRunLinesCalculated: null,
  RewardRunCalculated: null,
  RewardRunFailed: null,
  RewardRunResumed: null,
  RewardRunPartnerExcluded: null,
  RewardRunNoted: null,
  RewardRunReturned: null,
  RewardRunSubmitted: null,
  RewardRunApproved: null,
  RewardRunIssued: null,
  StatementLinesRecorded: null,
  StatementAccepted: null,
  StatementLinesReserved: null,
  StatementReservationWithdrawn: null,
  StatementLinesPaid: null,
  StatementLinesReleased: null,
  StatementPaymentReturned: null,
  PayoutBatchBegun: null,
  PayoutItemsDrafted: null,
  PayoutBatchDrafted: null,
  PayoutItemReserved: null,
  PayoutItemRefused: null,
  PayoutItemLeftOut: null,
  PayoutAccountsFrozen: null,
  PayoutBatchSubmitted: null,
  PayoutBatchEndorsed: null,
  PayoutBatchApproved: null,
  PayoutItemOutcomeUnknown: null,
  PayoutItemHeld: null,
  PayoutItemHoldLifted: null,
  PayoutBatchReconciled: null,
  PayoutBatchCancellationRequested: null,
  PayoutBatchCancelled: null,
  // Owed by the provider until a payment to it nets it.
  TitleTransferCharged: (data) =>
    legsOf(data, {
      ...{ debit: payableOf('title-transfer'), credit: 'discount_recovered', amount: data.amount },
    }),
  TitleTransferReported: null,
  TitleTransferReserved: null,
  TitleTransferSettled: null,
  TitleTransferReleased: null,
};

/** The legs of an event, none if it moves nothing. */
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

const backToPayable = (from: AccountKind, parts: readonly PayoutPart[]): readonly Transfer[] =>
  parts.map(({ source, amount }) => ({ debit: from, credit: payableOf(source.kind), amount }));

const paidTo = ({ programmeId, payee }: Pick<PayoutItemPaid['data'], 'programmeId' | 'payee'>): About => ({
  programmeId,
  partnerId: payee.id,
});

/** The business day of an entry; `undefined`: the day on which it was recorded. */
export const effectiveOnOf = ({ type, data }: LedgerSource): string | undefined => {
  if (type === 'RewardAccrued') return data.effectiveOn;
  if (type === 'TitleTransferCharged') return data.chargedOn;
  if (type === 'FlexPointsGranted' || type === 'CoopRebateEarned') return data.earnedOn;
  if (type === 'SellerRewardEarned') return data.activityOn;
  if (type === 'CreditLotGranted') return data.startsOn;
  if (type === 'CreditsUsed') return data.deliveredOn;
  return type === 'StatementIssued' ? data.issuedOn : undefined;
};
