import type { MoneyJson } from '@channel/kernel';
import { change, projection } from '@channel/runtime';
import type { MdfRequestStatus } from '../../../domain/fund/fund';
import type { FundEvent } from '../../../domain/fund/fund.events';

export interface MdfRequestRow {
  readonly fundId: string;
  readonly requestId: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly number: string;
  readonly status: MdfRequestStatus;
  readonly activityType: string;
  readonly goals: string;
  readonly expectedLeads: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly budget: MoneyJson;
  readonly requested: MoneyJson;
  readonly approved: MoneyJson | null;
  readonly fastTrack: boolean;
  readonly decideByOn: string;
  readonly overdue: boolean;
  readonly answerByOn: string | null;
  readonly claimUntilOn: string | null;
  readonly submittedAt: string;
}
type RequestEvent = Extract<FundEvent, Readonly<{ data: Readonly<{ requestId: string }> }>>;

/** What partners asked for, and what became of it. */
export const mdfRequestList = projection<RequestEvent, MdfRequestRow>({
  name: 'funds.request-list',
  version: 1,
  streams: ['fund-'],
  columns: {
    fundId: 'text not null',
    requestId: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    number: 'text not null',
    status: 'text not null',
    activityType: 'text not null',
    goals: 'text not null',
    expectedLeads: 'integer not null',
    startsOn: 'date not null',
    endsOn: 'date not null',
    budget: 'jsonb not null',
    requested: 'jsonb not null',
    approved: 'jsonb',
    fastTrack: 'boolean not null',
    decideByOn: 'date not null',
    overdue: 'boolean not null',
    answerByOn: 'date',
    claimUntilOn: 'date',
    submittedAt: 'timestamptz not null',
  },
  indexes: ['("partnerId", "submittedAt")', '("status", "submittedAt")', '("submittedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.requestId],
  on: {
    MdfRequestSubmitted: (data) => {
      const { fundId, requestId, programmeId, partnerId, number, plan, reserved, decideByOn } = data;
      const { activityType, goals, expectedLeads, startsOn, endsOn, budget, fastTrack } = plan;
      return {
        ...{ fundId, requestId, programmeId, partnerId, number, status: 'submitted' },
        ...{ activityType, goals, expectedLeads, startsOn, endsOn, budget, requested: reserved },
        ...{ approved: null, fastTrack: fastTrack !== null, decideByOn, overdue: false },
        ...{ answerByOn: null, claimUntilOn: null, submittedAt: data.submittedAt },
      };
    },
    MdfRequestQuestionAsked: change(({ answerByOn }) => ({ status: 'action_required', answerByOn })),
    MdfRequestQuestionAnswered: change(({ decideByOn }) => ({
      ...{ status: 'in_review', decideByOn, overdue: false, answerByOn: null },
    })),
    MdfRequestOverdue: change(() => ({ overdue: true })),
    MdfRequestAnswerDue: null,
    MdfRequestEnding: null,
    MdfRequestApproved: change(({ approved, inPart, claimUntilOn }) => ({
      ...{ status: inPart ? 'partly_approved' : 'approved', approved, claimUntilOn, overdue: false },
    })),
    MdfRequestRejected: change(() => ({ status: 'rejected', overdue: false })),
    MdfRequestCancelled: change(() => ({ status: 'cancelled', overdue: false })),
    MdfRequestExpired: change(({ spent }) => ({ status: spent ? 'closed' : 'expired' })),
    MdfClaimRegistered: change(({ lots }, { approved, requested, status }) => ({
      status:
        lots.length === 0 ? status : approved?.amount === requested.amount ? 'approved' : 'partly_approved',
    })),
    MdfClaimRegistrationRefused: null,
    FundsCommitted: change(({ closesRequest }, { status }) => ({
      status: closesRequest ? 'closed' : status,
    })),
    FundsCommitmentRefused: null,
    MdfClaimDetached: null,
    FundsPaid: null,
    FundsPaymentReturned: null,
  },
});
