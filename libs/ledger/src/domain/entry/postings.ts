import type { CreditLotEvent, FlexAccountEvent } from '@channel/credits';
import { differenceOf, entryFor, type EventTable, type MoneyJson, type Units } from '@channel/kernel';
import type { CoopEvent, FundEvent, LotShare, MdfClaimEvent, MouEvent, ReturnedShares } from '@channel/funds';
import type { PayoutBatchEvent, PayoutItemPaid, PayoutPart } from '@channel/payouts';
import type {
  AccrualEvent,
  AdjustmentEvent,
  PeriodEvent,
  RewardRunEvent,
  StatementEvent,
  StatementIssued,
} from '@channel/rewards';
import type { OfSeller, SellerEvent } from '@channel/sellers';
import type { TitleTransferEvent } from '@channel/transfers';
import type { AccountKind } from './account-kind';
import { legsOf, type About, type AccountRef, type Leg, type Transfer as TransferOf } from './legs';

/** Everything that moves money or points, or might: a new event type does not compile until somebody decides its legs. */
export type LedgerSource =
  | AccrualEvent
  | AdjustmentEvent
  | PeriodEvent
  | RewardRunEvent
  | StatementEvent
  | PayoutBatchEvent
  | FundEvent
  | MdfClaimEvent
  | CoopEvent
  | MouEvent
  | SellerEvent
  | FlexAccountEvent
  | CreditLotEvent
  | TitleTransferEvent;

type Transfer = TransferOf<AccountKind>;

/**
 * What each event moves, or that it moves nothing. Legs add up to zero per currency and unit by construction: each transfer
 * debits one account and credits another with the same amount.
 */
export const POSTINGS: EventTable<LedgerSource, readonly Leg[]> = {
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

  FundGrantApproved: (data) =>
    legsOf(data, { debit: 'mdf_funding', credit: 'mdf_granted', amount: data.amount }),
  FundLotEarned: (data) => legsOf(data, { debit: 'mdf_funding', credit: 'mdf_granted', amount: data.amount }),
  FundGrantCorrected: (data) =>
    legsOf(data, { debit: 'mdf_granted', credit: 'mdf_funding', amount: data.amount }),
  FundLotLapsed: (data) => legsOf(data, { debit: 'mdf_granted', credit: 'mdf_funding', amount: data.amount }),
  MdfRequestSubmitted: (data) => legsOf(data, ...reserved(data.lots)),
  MdfRequestApproved: (data) => legsOf(data, ...givenBack(data)),
  MdfRequestRejected: (data) => legsOf(data, ...givenBack(data)),
  MdfRequestCancelled: (data) => legsOf(data, ...givenBack(data)),
  MdfRequestExpired: (data) => legsOf(data, ...givenBack(data)),
  MdfClaimRegistered: (data) => legsOf(data, ...reserved(data.lots)),
  FundsCommitted: (data) =>
    legsOf(
      data,
      ...givenBack(data),
      { debit: 'mdf_reserved', credit: 'mdf_committed', amount: data.amount },
      {
        debit: { kind: 'mdf_expense', of: data.accounting },
        credit: payableOf('mdf-claim'),
        amount: data.amount,
      },
    ),
  FundsPaid: (data) => legsOf(data, { debit: 'mdf_committed', credit: 'mdf_funding', amount: data.amount }),
  FundsPaymentReturned: (data) =>
    legsOf(data, { debit: 'mdf_funding', credit: 'mdf_committed', amount: data.amount }),

  // Too little for a fund: a reward like others, and owed where the statement took back more than it gave.
  CoopRebateEarned: (data) =>
    legsOf(data, { debit: 'reward_expense', credit: payableOf('coop-rebate'), amount: data.amount }),
  // In the books from the beginning of its lot, which the fund tells.
  CoopLotEarned: null,
  CoopRebateReserved: null,
  CoopRebatePaid: null,
  CoopRebateReleased: null,

  MouActivated: (data) =>
    legsOf(data, {
      ...{ debit: 'co_investment_funding', credit: 'co_investment_granted', amount: data.total },
    }),
  MouAmended: (data) =>
    legsOf(
      data,
      { debit: 'co_investment_funding', credit: 'co_investment_granted', amount: data.granted },
      ...goesBack(data),
    ),
  MouMilestoneAccepted: (data) =>
    legsOf(
      data,
      { debit: 'co_investment_granted', credit: 'co_investment_committed', amount: data.amount },
      {
        debit: { kind: 'co_investment_expense', of: data.accounting },
        credit: payableOf('mou-draw'),
        amount: data.amount,
      },
    ),
  MouMilestoneReturned: (data) => legsOf(data, ...goesBack(data)),
  MouCompleted: (data) => legsOf(data, ...goesBack(data)),
  MouExpired: (data) => legsOf(data, ...goesBack(data)),
  MouTerminated: (data) => legsOf(data, ...goesBack(data)),
  MouDrawPaid: (data) =>
    legsOf(data, {
      ...{ debit: 'co_investment_committed', credit: 'co_investment_funding', amount: data.amount },
    }),
  MouDrawReleased: (data) =>
    data.wasPaid
      ? legsOf(data, {
          ...{ debit: 'co_investment_funding', credit: 'co_investment_committed', amount: data.amount },
        })
      : [],
  SellerRewardEarned: (data) =>
    legsOf(ofSeller(data), {
      debit: { kind: 'seller_reward_expense', of: data.accounting },
      ...{ credit: payableOf('seller-reward'), amount: data.amount },
    }),
  // What was paid before is owed from here on: the payable is below zero until it is netted.
  SellerRewardReversed: (data) =>
    legsOf(ofSeller(data), {
      debit: payableOf('seller-reward'),
      ...{ credit: { kind: 'seller_reward_expense', of: data.accounting }, amount: data.amount },
    }),
  SellerInvited: null,
  SellerEmployerConsented: null,
  SellerConsented: null,
  SellerTaxFormRecorded: null,
  // The batch moves the payable.
  SellerRewardReserved: null,
  SellerRewardPaid: null,
  SellerRewardReleased: null,
  SellerLeft: null,
  SellerClosed: null,
  SellerErased: null,

  MouProposed: null,
  MouProposalWithdrawn: null,
  MouSigned: null,
  MouMilestoneSubmitted: null,
  MouEvidenceConfirmed: null,
  MouEvidenceRefused: null,
  MouMilestoneOverdue: null,
  MouDrawReserved: null,

  FundGrantProposed: null,
  FundGrantDeclined: null,
  FundGrantCorrectionRequested: null,
  FundGrantCorrectionDeclined: null,
  FundLotEnding: null,
  MdfRequestQuestionAsked: null,
  MdfRequestQuestionAnswered: null,
  MdfRequestOverdue: null,
  MdfRequestEnding: null,
  MdfClaimRegistrationRefused: null,
  FundsCommitmentRefused: null,
  MdfClaimDetached: null,
  // A claim has no money of its own: its fund's events move it.
  MdfClaimSubmitted: null,
  MdfClaimEvidenceConfirmed: null,
  MdfClaimEvidenceRefused: null,
  MdfClaimQuestionAsked: null,
  MdfClaimAnswerDue: null,
  MdfClaimQuestionAnswered: null,
  MdfClaimOverdue: null,
  MdfClaimAdvertChecked: null,
  MdfClaimApproved: null,
  MdfClaimFunded: null,
  MdfClaimFundingRefused: null,
  MdfClaimRejected: null,
  MdfClaimExpired: null,
  MdfClaimDisputed: null,
  MdfClaimDisputeAccepted: null,
  MdfClaimDisputeRejected: null,
  MdfClaimReserved: null,
  MdfClaimPaid: null,
  MdfClaimReleased: null,

  // Owed by the provider until a payment to it nets it.
  TitleTransferCharged: (data) =>
    legsOf(data, {
      ...{ debit: payableOf('title-transfer'), credit: 'discount_recovered', amount: data.amount },
    }),
  TitleTransferReported: null,
  TitleTransferReserved: null,
  TitleTransferSettled: null,
  TitleTransferReleased: null,

  FlexPointsGranted: (data) =>
    legsOf(data, {
      ...{ debit: 'flex_points_granted', credit: 'flex_points_available' },
      amount: data.points,
    }),
  FlexPointsEarned: (data) =>
    legsOf(data, {
      ...{ debit: 'flex_points_granted', credit: 'flex_points_available' },
      amount: data.points,
    }),
  FlexPointsForfeited: (data) =>
    legsOf(data, {
      debit: data.lapsed ? 'flex_points_lapsed' : 'flex_points_available',
      ...{ credit: 'flex_points_granted', amount: data.points },
    }),
  // What had lapsed before its cause went is taken out of what lapsed: the balance stays.
  FlexPointsReversed: (data) =>
    legsOf(data, {
      debit: data.lapsed ? 'flex_points_lapsed' : 'flex_points_available',
      ...{ credit: 'flex_points_granted', amount: data.points },
    }),
  FlexPointsLapsed: (data) =>
    legsOf(data, {
      ...{ debit: 'flex_points_available', credit: 'flex_points_lapsed' },
      amount: data.points,
    }),

  CreditLotGranted: (data) => counted(data, 'credits_granted', 'credits_available'),
  CreditsReserved: (data) => counted(data, 'credits_available', 'credits_reserved'),
  CreditsUsed: (data) => counted(data, 'credits_reserved', 'credits_used'),
  // Of a lot that is over, nothing is free again.
  CreditsReleased: (data) =>
    counted(data, 'credits_reserved', data.expired ? 'credits_expired' : 'credits_available'),
  CreditLotExpired: (data) => counted(data, 'credits_available', 'credits_expired'),
  CreditLotCorrected: (data) => counted(data, 'credits_available', 'credits_granted'),
  CreditLotEnding: null,
  CreditCorrectionRequested: null,
  CreditCorrectionDeclined: null,

  FlexHalfYearOpened: null,
  FlexPointsProposed: null,
  FlexEvidenceConfirmed: null,
  FlexEvidenceRefused: null,
  FlexPointsDeclined: null,
  FlexReversalRequested: null,
  FlexReversalDeclined: null,
  FlexTargetWarned: null,
  FlexHalfYearAssessed: null,
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

const reserved = (lots: readonly LotShare[]): readonly Transfer[] =>
  lots.map(({ amount }) => ({ debit: 'mdf_granted', credit: 'mdf_reserved', amount }));

/** What a request held: granted again, or out of the budget's purpose with its lot. */
const givenBack = ({ released, lapsed }: ReturnedShares): readonly Transfer[] => [
  ...released.map(({ amount }): Transfer => ({ debit: 'mdf_reserved', credit: 'mdf_granted', amount })),
  ...lapsed.map(({ amount }): Transfer => ({ debit: 'mdf_reserved', credit: 'mdf_funding', amount })),
];

/** What an agreement does not release. */
const goesBack = ({ returned: amount }: Readonly<{ returned: MoneyJson }>): readonly Transfer[] => [
  { debit: 'co_investment_granted', credit: 'co_investment_funding', amount },
];

/** Credits that go from one account of their unit to another. */
const counted = (data: About & Readonly<{ quantity: Units }>, debit: AccountKind, credit: AccountKind) =>
  legsOf(data, { debit, credit, amount: data.quantity });

/** Each kind of source has a payable account of its own; that of statements bears the plain name. */
const payableOf = (sourceKind: string): AccountRef<AccountKind> =>
  sourceKind === 'statement' ? 'partner_payable' : { kind: 'partner_payable', of: sourceKind };

const backToPayable = (from: AccountKind, parts: readonly PayoutPart[]): readonly Transfer[] =>
  parts.map(({ source, amount }) => ({ debit: from, credit: payableOf(source.kind), amount }));

/** The person's, never the employer's. */
const ofSeller = ({ programmeId, sellerId: partnerId }: OfSeller): About => ({ programmeId, partnerId });

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
