import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  NOBODY,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import type { MdfClaimEvent } from './domain/claim/claim.events';
import type { FundEvent } from './domain/fund/fund.events';
import { FUND_DECIDERS, FUND_USERS } from './fund.view';

const deciders = audience(VENDOR, FUND_DECIDERS);
const lead = audience(VENDOR, ['channel.lead']);
const approver = audience(VENDOR, ['finance.approver']);
const usersOf = ({ partnerId }: Pick<Waiting, 'partnerId'>): readonly string[] =>
  audience(partnerId ?? '', FUND_USERS);
const withPerson = ({ preparedBy }: Waiting, person: string): readonly string[] => [
  ...new Set([...preparedBy, person]),
];

const grantKey = (grantId: string) => keyOf('fund-grant', grantId);
const grantRests = ({ grantId }: Readonly<{ grantId: string }>) => [
  turns<Waiting>(grantKey(grantId), () => ({ for: NOBODY })),
];
const request = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('mdf-request', id), changes);
const requestEnds = ({ requestId }: Readonly<{ requestId: string }>) => [
  ends<Waiting>(keyOf('mdf-request', requestId)),
];
const claim = (id: string, changes: (before: Waiting) => Partial<Waiting>) =>
  turns<Waiting>(keyOf('mdf-claim', id), changes);
/** Beside the claim, because another than who rejected it decides, which nobody else need be. */
const disputeKey = (claimId: string) => `${keyOf('mdf-claim', claimId)}|dispute`;
const claimRests = ({ claimId }: Readonly<{ claimId: string }>) => [claim(claimId, () => ({ for: NOBODY }))];

/** Grants, requests and claims of funds, each with the end of the clock that it waits under (7.6). */
export const fundsInbox = inboxSource<FundEvent | MdfClaimEvent>({
  name: 'funds',
  version: 1,
  streams: ['fund-', 'mdfClaim-'],
  on: {
    FundGrantProposed: ({ fundId, grantId, partnerId, amount, purpose, proposedBy, proposedAt }) => [
      begins(
        grantKey(grantId),
        waiting({
          ...{ kind: 'fund_grant', record: 'fund-grant', recordId: grantId, partnerId, amount },
          ...{ title: purpose, since: proposedAt, preparedBy: [proposedBy], for: approver },
          about: keyOf('fund', fundId),
        }),
      ),
    ],
    FundGrantApproved: grantRests,
    FundGrantDeclined: ({ grantId }) => [ends<Waiting>(grantKey(grantId))],
    FundGrantCorrectionRequested: ({ grantId, amount, reason, requestedBy, requestedAt }) => [
      turns<Waiting>(grantKey(grantId), () => ({
        ...{ kind: 'fund_grant_correction', title: `To take back: ${reason}`, amount },
        ...{ since: requestedAt, preparedBy: [requestedBy], for: approver },
      })),
    ],
    FundGrantCorrected: grantRests,
    FundGrantCorrectionDeclined: grantRests,
    FundLotEarned: null,
    FundLotEnding: null,
    FundLotLapsed: null,

    MdfRequestSubmitted: ({ fundId, requestId, number, partnerId, plan, reserved, ...data }) => [
      begins(
        keyOf('mdf-request', requestId),
        waiting({
          ...{ kind: 'mdf_request', record: 'mdf-request', recordId: requestId, number, partnerId },
          title: `${plan.activityType.replaceAll('-', ' ')} from ${plan.startsOn} to ${plan.endsOn}`,
          ...{ amount: reserved, since: data.submittedAt, dueAt: data.decideBy },
          ...{ preparedBy: [data.submittedBy], for: deciders, about: keyOf('fund', fundId) },
        }),
      ),
    ],
    MdfRequestQuestionAsked: ({ requestId, askedAt, answerBy }) => [
      request(requestId, (before) => ({
        ...{ kind: 'mdf_request_answer', since: askedAt, dueAt: answerBy, for: usersOf(before) },
      })),
    ],
    MdfRequestAnswerDue: null,
    MdfRequestQuestionAnswered: ({ requestId, answeredBy, answeredAt, decideBy }) => [
      request(requestId, (before) => ({
        ...{ kind: 'mdf_request', since: answeredAt, dueAt: decideBy, for: deciders },
        preparedBy: withPerson(before, answeredBy),
      })),
    ],
    MdfRequestOverdue: null,
    MdfRequestEnding: null,
    MdfRequestApproved: ({ requestId, approved, approvedAt, claimsCloseAt }) => [
      request(requestId, (before) => ({
        ...{ kind: 'mdf_claim_due', amount: approved, since: approvedAt, dueAt: claimsCloseAt },
        ...{ preparedBy: NOBODY, for: usersOf(before) },
      })),
    ],
    MdfRequestRejected: requestEnds,
    MdfRequestCancelled: requestEnds,
    MdfRequestExpired: requestEnds,
    MdfClaimRegistered: ({ requestId }) => [request(requestId, () => ({ for: NOBODY }))],
    MdfClaimRegistrationRefused: null,
    FundsCommitted: ({ requestId, closesRequest }) => [
      request(requestId, (before) => ({ for: closesRequest ? NOBODY : usersOf(before) })),
    ],
    FundsCommitmentRefused: null,
    MdfClaimDetached: ({ requestId }) => [request(requestId, (before) => ({ for: usersOf(before) }))],
    FundsPaid: null,
    FundsPaymentReturned: null,

    MdfClaimSubmitted: ({ claimId, requestId, number, partnerId, terms, claimed, ...data }) => [
      begins(
        keyOf('mdf-claim', claimId),
        waiting({
          ...{ kind: 'mdf_claim', record: 'mdf-claim', recordId: claimId, number, partnerId },
          title: `${terms.activityType.replaceAll('-', ' ')}, claimed of ${terms.requestNumber}`,
          ...{ amount: claimed, since: data.submittedAt, dueAt: data.reviewBy },
          ...{ preparedBy: [data.submittedBy], for: deciders, about: keyOf('mdf-request', requestId) },
        }),
      ),
    ],
    MdfClaimEvidenceConfirmed: null,
    MdfClaimEvidenceRefused: null,
    MdfClaimQuestionAsked: ({ claimId, askedAt, answerBy }) => [
      claim(claimId, (before) => ({
        ...{ kind: 'mdf_claim_answer', since: askedAt, dueAt: answerBy, for: usersOf(before) },
      })),
    ],
    MdfClaimAnswerDue: null,
    MdfClaimQuestionAnswered: ({ claimId, answeredBy, answeredAt, reviewBy }) => [
      claim(claimId, (before) => ({
        ...{ kind: 'mdf_claim', since: answeredAt, dueAt: reviewBy, for: deciders },
        preparedBy: withPerson(before, answeredBy),
      })),
    ],
    MdfClaimOverdue: null,
    MdfClaimAdvertChecked: null,
    MdfClaimApproved: claimRests,
    MdfClaimFunded: null,
    MdfClaimFundingRefused: ({ claimId, refusedAt }) => [
      claim(claimId, () => ({ kind: 'mdf_claim', since: refusedAt, dueAt: null, for: lead })),
    ],
    MdfClaimRejected: ({ claimId, number, partnerId, reason, rejectedBy, rejectedAt }) => [
      ...claimRests({ claimId }),
      begins(
        disputeKey(claimId),
        waiting({
          ...{ kind: 'mdf_claim_dispute', record: 'mdf-claim', recordId: claimId, number, partnerId },
          ...{ title: `Rejected: ${reason}`, since: rejectedAt, preparedBy: [rejectedBy] },
        }),
      ),
    ],
    MdfClaimExpired: ({ claimId }) => [ends<Waiting>(keyOf('mdf-claim', claimId))],
    MdfClaimDisputed: ({ claimId, reason, disputedBy, disputedAt }) => [
      turns<Waiting>(disputeKey(claimId), (before) => ({
        ...{ title: `Disputed: ${reason}`, since: disputedAt },
        ...{ preparedBy: withPerson(before, disputedBy), for: lead },
      })),
    ],
    MdfClaimDisputeAccepted: ({ claimId, claimed, decidedAt, reviewBy }) => [
      ends<Waiting>(disputeKey(claimId)),
      claim(claimId, () => ({
        ...{ kind: 'mdf_claim', title: 'The dispute was accepted: it is reviewed again', amount: claimed },
        ...{ since: decidedAt, dueAt: reviewBy, for: deciders },
      })),
    ],
    MdfClaimDisputeRejected: ({ claimId }) => [ends<Waiting>(disputeKey(claimId))],
    MdfClaimCutDisputed: ({ claimId, number, partnerId, reason, cut, cutBy, disputedBy, disputedAt }) => [
      begins(
        disputeKey(claimId),
        waiting({
          ...{ kind: 'mdf_claim_dispute', record: 'mdf-claim', recordId: claimId, number, partnerId },
          ...{ title: `Disputed: ${reason}`, amount: cut, since: disputedAt },
          ...{ preparedBy: [cutBy, disputedBy], for: lead },
        }),
      ),
    ],
    MdfClaimCutGranted: ({ claimId }) => [ends<Waiting>(disputeKey(claimId))],
    MdfClaimCutUpheld: ({ claimId }) => [ends<Waiting>(disputeKey(claimId))],
    MdfClaimReserved: null,
    MdfClaimPaid: ({ claimId }) => [ends<Waiting>(keyOf('mdf-claim', claimId))],
    MdfClaimReleased: null,
  },
});
