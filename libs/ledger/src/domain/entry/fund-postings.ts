import type { EventTable } from '@channel/kernel';
import type { CoopEvent, FundEvent, LotShare, MdfClaimEvent, ReturnedShares } from '@channel/funds';
import type { AccountKind } from './account-kind';
import { legsOf, type Leg, type Transfer as TransferOf } from './legs';
import { payableOf } from './payable-account';

export type FundSource = FundEvent | MdfClaimEvent | CoopEvent;
type Transfer = TransferOf<AccountKind>;

/** Marketing money: granted, reserved by a request, committed to a claim and paid; and what the share of rewards earns. */
export const FUND_POSTINGS: EventTable<FundSource, readonly Leg[]> = {
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
  FundGrantProposed: null,
  FundGrantDeclined: null,
  FundGrantCorrectionRequested: null,
  FundGrantCorrectionDeclined: null,
  FundLotEnding: null,
  MdfRequestQuestionAsked: null,
  MdfRequestQuestionAnswered: null,
  MdfRequestOverdue: null,
  MdfRequestAnswerDue: null,
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
  MdfClaimCutDisputed: null,
  MdfClaimCutGranted: null,
  MdfClaimCutUpheld: null,
  MdfClaimReserved: null,
  MdfClaimPaid: null,
  MdfClaimReleased: null,
};

const reserved = (lots: readonly LotShare[]): readonly Transfer[] =>
  lots.map(({ amount }) => ({ debit: 'mdf_granted', credit: 'mdf_reserved', amount }));

/** What a request held: granted again, or out of the budget's purpose with its lot. */
const givenBack = ({ released, lapsed }: ReturnedShares): readonly Transfer[] => [
  ...released.map(({ amount }): Transfer => ({ debit: 'mdf_reserved', credit: 'mdf_granted', amount })),
  ...lapsed.map(({ amount }): Transfer => ({ debit: 'mdf_reserved', credit: 'mdf_funding', amount })),
];
