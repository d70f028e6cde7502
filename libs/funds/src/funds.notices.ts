import { audience, notice, noticeSource, VENDOR, type Notice } from '@channel/inbox';
import { moneyText } from '@channel/kernel';
import type { MdfClaimEvent } from './domain/claim/claim.events';
import type { FundEvent } from './domain/fund/fund.events';
import { FUND_USERS } from './fund.view';

const lead = audience(VENDOR, ['channel.lead']);
const usersOf = (partnerId: string): readonly string[] => audience(partnerId, FUND_USERS);

type OfRequest = Readonly<{ requestId: string; number: string; partnerId: string }>;
type OfClaim = Readonly<{ claimId: string; number: string; partnerId: string }>;
type Told = Pick<Notice, 'kind' | 'text' | 'at'> & Readonly<{ lead?: true }>;
const whom = ({ lead: toLead }: Told, partnerId: string) => (toLead === true ? lead : usersOf(partnerId));

const ofRequest = (id: string, { requestId: recordId, number, partnerId }: OfRequest, told: Told) => [
  notice(id, {
    ...{ record: 'mdf-request', recordId, number, for: whom(told, partnerId) },
    ...{ kind: told.kind, text: told.text, at: told.at },
  }),
];
const ofClaim = (id: string, { claimId: recordId, number, partnerId }: OfClaim, told: Told) => [
  notice(id, {
    ...{ record: 'mdf-claim', recordId, number, for: whom(told, partnerId) },
    ...{ kind: told.kind, text: told.text, at: told.at },
  }),
];
const ofFund = (
  id: string,
  { fundId: recordId, partnerId }: Readonly<{ fundId: string; partnerId: string }>,
  told: Told,
) => [
  notice(id, {
    ...{ record: 'fund', recordId, number: null, for: whom(told, partnerId) },
    ...{ kind: told.kind, text: told.text, at: told.at },
  }),
];

/** What a partner hears of its funds, and a lead of what was missed or cannot be paid (7.6). */
export const fundsNotices = noticeSource<FundEvent | MdfClaimEvent>({
  name: 'funds',
  version: 1,
  streams: ['fund-', 'mdfClaim-'],
  on: {
    FundGrantProposed: null,
    FundGrantApproved: ({ amount, useByOn, approvedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_granted', at },
        text: `${moneyText(amount)} was granted for marketing, to be used by ${useByOn}.`,
      }),
    FundLotEarned: ({ amount, useByOn, purpose, openedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_granted', at },
        text: `${moneyText(amount)} was earned for marketing, to be used by ${useByOn}: ${purpose}`,
      }),
    FundGrantDeclined: null,
    FundGrantCorrectionRequested: null,
    FundGrantCorrected: ({ amount, reason, correctedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        kind: 'fund_corrected',
        at,
        text: `${moneyText(amount)} was taken back: ${reason}`,
      }),
    FundGrantCorrectionDeclined: null,
    FundLotEnding: ({ amount, useByOn, notedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_ending', at },
        text: `${moneyText(amount)} of your fund is free until ${useByOn} and lapses then.`,
      }),
    FundLotLapsed: ({ amount, useByOn, lapsedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_lapsed', at },
        text: `${moneyText(amount)} of your fund lapsed: its last day was ${useByOn}.`,
      }),

    MdfRequestSubmitted: null,
    MdfRequestQuestionAsked: ({ question, answerByOn, askedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_question', at },
        text: `${data.number} waits for your answer by ${answerByOn}: ${question}`,
      }),
    MdfRequestQuestionAnswered: null,
    MdfRequestOverdue: ({ decideByOn, notedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_overdue', at, lead: true },
        text: `${data.number} was to be decided by ${decideByOn}.`,
      }),
    MdfRequestApproved: ({ approved, inPart, claimUntilOn, approvedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_approved', at },
        text: `${data.number} was approved ${inPart ? 'in part' : 'in whole'}: ${moneyText(approved)}, to be claimed by ${claimUntilOn}.`,
      }),
    MdfRequestEnding: ({ left, claimUntilOn, notedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_ending', at },
        text: `${moneyText(left)} of ${data.number} is not claimed yet: claim it by ${claimUntilOn}, or it goes back.`,
      }),
    MdfRequestRejected: ({ reason, rejectedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_rejected', at },
        text: `${data.number} was rejected: ${reason}`,
      }),
    MdfRequestCancelled: null,
    MdfRequestExpired: ({ because, expiredAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_expired', at },
        text: `${data.number} ended: it was not ${because === 'not_claimed' ? 'claimed' : 'answered'} in time.`,
      }),
    MdfClaimRegistered: null,
    MdfClaimRegistrationRefused: null,
    FundsCommitted: null,
    FundsCommitmentRefused: null,
    MdfClaimDetached: null,
    FundsPaid: null,
    FundsPaymentReturned: null,

    MdfClaimSubmitted: null,
    MdfClaimEvidenceConfirmed: null,
    MdfClaimEvidenceRefused: null,
    MdfClaimQuestionAsked: ({ question, answerByOn, askedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_question', at },
        text: `${data.number} waits for your answer by ${answerByOn}: ${question}`,
      }),
    MdfClaimAnswerDue: ({ answerByOn, notedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_answer_due', at },
        text: `${data.number} still waits for your answer: it ends if there is none by ${answerByOn}.`,
      }),
    MdfClaimQuestionAnswered: null,
    MdfClaimOverdue: ({ reviewByOn, notedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_overdue', at, lead: true },
        text: `${data.number} was to be reviewed by ${reviewByOn}.`,
      }),
    MdfClaimAdvertChecked: null,
    MdfClaimApproved: ({ approved, inPart, payByOn, disputeUntilOn, approvedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_approved', at },
        text: `${data.number} was approved ${inPart ? 'in part' : 'in whole'}: ${moneyText(approved)}, to be paid by ${payByOn}.${disputeUntilOn === undefined ? '' : ` You may dispute what was cut until ${disputeUntilOn}.`}`,
      }),
    MdfClaimFunded: null,
    MdfClaimFundingRefused: ({ detail, refusedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_not_funded', at, lead: true },
        text: `${data.number} cannot be paid from its fund: ${detail}`,
      }),
    MdfClaimRejected: ({ reason, disputeUntilOn, rejectedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_rejected', at },
        text: `${data.number} was rejected: ${reason} You may dispute it until ${disputeUntilOn}.`,
      }),
    MdfClaimExpired: ({ expiredAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_expired', at },
        text: `${data.number} ended: a question was not answered in time.`,
      }),
    MdfClaimDisputed: null,
    MdfClaimDisputeAccepted: ({ reason, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: `Your dispute of ${data.number} was accepted, it is reviewed again: ${reason}`,
      }),
    MdfClaimDisputeRejected: ({ reason, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: `Your dispute of ${data.number} was rejected: ${reason}`,
      }),
    MdfClaimCutDisputed: null,
    MdfClaimCutGranted: ({ reason, granted, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: `Your dispute of ${data.number} was accepted, ${moneyText(granted)} more is paid once the fund has it: ${reason}`,
      }),
    MdfClaimCutUpheld: ({ reason, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: `Your dispute of ${data.number} was rejected: ${reason}`,
      }),
    MdfClaimReserved: null,
    MdfClaimPaid: ({ amount, paidAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        kind: 'mdf_claim_paid',
        at,
        text: `${moneyText(amount)} was paid for ${data.number}.`,
      }),
    MdfClaimReleased: null,
  },
});
