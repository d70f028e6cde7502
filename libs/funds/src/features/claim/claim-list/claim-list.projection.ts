import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { MdfClaimStatus } from '../../../domain/claim/claim';
import type { MdfClaimEvent } from '../../../domain/claim/claim.events';

export interface MdfClaimRow {
  readonly fundId: string;
  readonly requestId: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly number: string;
  readonly requestNumber: string;
  readonly activityType: string;
  readonly status: MdfClaimStatus;
  readonly currency: string;
  readonly claimed: MoneyJson;
  readonly approved: MoneyJson | null;
  readonly inPart: boolean;
  readonly reviewByOn: string;
  readonly overdue: boolean;
  readonly answerByOn: string | null;
  readonly payByOn: string | null;
  readonly paidAt: string | null;
  /** The payment that has it. */
  readonly itemId: string | null;
  readonly submittedAt: string;
}

const decided = ({ inPart }: MdfClaimRow): MdfClaimStatus => (inPart ? 'partly_approved' : 'approved');

/** What partners claimed, what of it was approved, and when it is paid. */
export const mdfClaimList = projection<MdfClaimEvent, MdfClaimRow>({
  name: 'funds.claim-list',
  version: 1,
  streams: ['mdfClaim-'],
  columns: {
    fundId: 'text not null',
    requestId: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    number: 'text not null',
    requestNumber: 'text not null',
    activityType: 'text not null',
    status: 'text not null',
    currency: 'text not null',
    claimed: 'jsonb not null',
    approved: 'jsonb',
    inPart: 'boolean not null',
    reviewByOn: 'date not null',
    overdue: 'boolean not null',
    answerByOn: 'date',
    payByOn: 'date',
    paidAt: 'timestamptz',
    itemId: 'text',
    submittedAt: 'timestamptz not null',
  },
  indexes: ['("partnerId", "submittedAt")', '("status", "submittedAt")', '("requestId")', '("submittedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.claimId],
  on: {
    MdfClaimSubmitted: (data) => {
      const { fundId, requestId, programmeId, partnerId, number, terms, claimed, reviewByOn } = data;
      return {
        ...{ fundId, requestId, programmeId, partnerId, number, requestNumber: terms.requestNumber },
        ...{ activityType: terms.activityType, status: 'submitted', currency: claimed.currency, claimed },
        ...{ approved: null, inPart: false, reviewByOn, overdue: false, answerByOn: null, payByOn: null },
        ...{ paidAt: null, itemId: null, submittedAt: data.submittedAt },
      };
    },
    MdfClaimEvidenceConfirmed: null,
    MdfClaimEvidenceRefused: null,
    MdfClaimQuestionAsked: change(({ answerByOn }) => ({ status: 'action_required', answerByOn })),
    MdfClaimAnswerDue: null,
    MdfClaimQuestionAnswered: change(({ reviewByOn }) => ({
      ...{ status: 'in_review', reviewByOn, answerByOn: null, overdue: false },
    })),
    MdfClaimOverdue: change(() => ({ overdue: true })),
    MdfClaimAdvertChecked: null,
    MdfClaimApproved: change(({ approved, inPart, payByOn }) => ({
      ...{ status: 'funding_pending', approved, inPart, payByOn, overdue: false },
    })),
    MdfClaimFunded: change((_funded, row) => ({ status: decided(row) })),
    MdfClaimFundingRefused: change(() => ({ status: 'in_review', approved: null, payByOn: null })),
    MdfClaimRejected: change(() => ({ status: 'rejected', overdue: false })),
    MdfClaimExpired: change(() => ({ status: 'expired', answerByOn: null })),
    MdfClaimDisputed: change(() => ({ status: 'disputed' })),
    MdfClaimDisputeAccepted: change(({ reviewByOn }) => ({ status: 'in_review', reviewByOn })),
    MdfClaimDisputeRejected: change(() => ({ status: 'rejected' })),
    // What was approved stays as it is; more of it is a claim of its own.
    MdfClaimCutDisputed: null,
    MdfClaimCutGranted: null,
    MdfClaimCutUpheld: null,
    MdfClaimReserved: change(({ itemId }) => ({ status: 'in_payment', itemId })),
    MdfClaimPaid: change(({ paidAt }) => ({ status: 'paid', paidAt })),
    MdfClaimReleased: change(({ itemId }, row) =>
      row.itemId === null || row.itemId === itemId
        ? { status: decided(row), paidAt: null, itemId: null }
        : {},
    ),
  },
});
