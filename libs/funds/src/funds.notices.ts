import { toldIn } from '@channel/http';
import { audience, notice, noticeSource, VENDOR, type Notice } from '@channel/inbox';
import { germanDay, germanMoney, moneyText } from '@channel/kernel';
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
  version: 2,
  streams: ['fund-', 'mdfClaim-'],
  on: {
    FundGrantProposed: null,
    FundGrantApproved: ({ amount, useByOn, approvedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_granted', at },
        text: {
          en: `${moneyText(amount)} was granted for marketing, to be used by ${useByOn}.`,
          de: `${germanMoney(amount)} wurde für Marketing zugeteilt, zu verwenden bis ${germanDay(useByOn)}.`,
        },
      }),
    FundLotEarned: ({ amount, useByOn, purpose, openedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_granted', at },
        text: {
          en: `${moneyText(amount)} was earned for marketing, to be used by ${useByOn}: ${purpose}`,
          de: `${germanMoney(amount)} wurde für Marketing verdient, zu verwenden bis ${germanDay(useByOn)}: ${purpose}`,
        },
      }),
    FundGrantDeclined: null,
    FundGrantCorrectionRequested: null,
    FundGrantCorrected: ({ amount, reason, correctedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        kind: 'fund_corrected',
        at,
        text: {
          en: `${moneyText(amount)} was taken back: ${reason}`,
          de: `${germanMoney(amount)} wurde zurückgenommen: ${reason}`,
        },
      }),
    FundGrantCorrectionDeclined: null,
    FundLotEnding: ({ amount, useByOn, notedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_ending', at },
        text: {
          en: `${moneyText(amount)} of your fund is free until ${useByOn} and lapses then.`,
          de: `${germanMoney(amount)} Ihres Fonds ist bis ${germanDay(useByOn)} frei und verfällt dann.`,
        },
      }),
    FundLotLapsed: ({ amount, useByOn, lapsedAt: at, ...data }, { id }) =>
      ofFund(id, data, {
        ...{ kind: 'fund_lapsed', at },
        text: {
          en: `${moneyText(amount)} of your fund lapsed: its last day was ${useByOn}.`,
          de: `${germanMoney(amount)} Ihres Fonds ist verfallen: Der letzte Tag war ${germanDay(useByOn)}.`,
        },
      }),

    MdfRequestSubmitted: null,
    MdfRequestQuestionAsked: ({ question, answerByOn, askedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_question', at },
        text: {
          en: `${data.number} waits for your answer by ${answerByOn}: ${question}`,
          de: `${data.number} wartet bis ${germanDay(answerByOn)} auf Ihre Antwort: ${question}`,
        },
      }),
    MdfRequestAnswerDue: ({ answerByOn, notedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_answer_due', at },
        text: {
          en: `${data.number} still waits for your answer: it ends if there is none by ${answerByOn}.`,
          de: `${data.number} wartet noch auf Ihre Antwort: Ohne eine bis ${germanDay(answerByOn)} ist der Vorgang beendet.`,
        },
      }),
    MdfRequestQuestionAnswered: null,
    MdfRequestOverdue: ({ decideByOn, notedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_overdue', at, lead: true },
        text: {
          en: `${data.number} was to be decided by ${decideByOn}.`,
          de: `${data.number} war bis ${germanDay(decideByOn)} zu entscheiden.`,
        },
      }),
    MdfRequestApproved: ({ approved, inPart, claimUntilOn, approvedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_approved', at },
        text: {
          en: `${data.number} was approved ${inPart ? 'in part' : 'in whole'}: ${moneyText(approved)}, to be claimed by ${claimUntilOn}.`,
          de: `${data.number} wurde ${inPart ? 'zum Teil' : 'ganz'} genehmigt: ${germanMoney(approved)}, abzurechnen bis ${germanDay(claimUntilOn)}.`,
        },
      }),
    MdfRequestEnding: ({ left, claimUntilOn, notedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_ending', at },
        text: {
          en: `${moneyText(left)} of ${data.number} is not claimed yet: claim it by ${claimUntilOn}, or it goes back.`,
          de: `${germanMoney(left)} von ${data.number} ist noch nicht abgerechnet: Rechnen Sie bis ${germanDay(claimUntilOn)} ab, sonst geht es zurück.`,
        },
      }),
    MdfRequestRejected: ({ reason, rejectedAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_rejected', at },
        text: {
          en: `${data.number} was rejected: ${reason}`,
          de: `${data.number} wurde abgelehnt: ${reason}`,
        },
      }),
    MdfRequestCancelled: null,
    MdfRequestExpired: ({ because, expiredAt: at, ...data }, { id }) =>
      ofRequest(id, data, {
        ...{ kind: 'mdf_request_expired', at },
        text: {
          en: `${data.number} ended: it was not ${because === 'not_claimed' ? 'claimed' : 'answered'} in time.`,
          de: `${data.number} ist beendet: Es wurde nicht rechtzeitig ${because === 'not_claimed' ? 'abgerechnet' : 'geantwortet'}.`,
        },
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
        text: {
          en: `${data.number} waits for your answer by ${answerByOn}: ${question}`,
          de: `${data.number} wartet bis ${germanDay(answerByOn)} auf Ihre Antwort: ${question}`,
        },
      }),
    MdfClaimAnswerDue: ({ answerByOn, notedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_answer_due', at },
        text: {
          en: `${data.number} still waits for your answer: it ends if there is none by ${answerByOn}.`,
          de: `${data.number} wartet noch auf Ihre Antwort: Ohne eine bis ${germanDay(answerByOn)} ist der Vorgang beendet.`,
        },
      }),
    MdfClaimQuestionAnswered: null,
    MdfClaimOverdue: ({ reviewByOn, notedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_overdue', at, lead: true },
        text: {
          en: `${data.number} was to be reviewed by ${reviewByOn}.`,
          de: `${data.number} war bis ${germanDay(reviewByOn)} zu prüfen.`,
        },
      }),
    MdfClaimAdvertChecked: null,
    MdfClaimApproved: ({ approved, inPart, payByOn, disputeUntilOn, approvedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_approved', at },
        text: {
          en: `${data.number} was approved ${inPart ? 'in part' : 'in whole'}: ${moneyText(approved)}, to be paid by ${payByOn}.${disputeUntilOn === undefined ? '' : ` You may dispute what was cut until ${disputeUntilOn}.`}`,
          de: `${data.number} wurde ${inPart ? 'zum Teil' : 'ganz'} genehmigt: ${germanMoney(approved)}, zu zahlen bis ${germanDay(payByOn)}.${disputeUntilOn === undefined ? '' : ` Der Kürzung können Sie bis ${germanDay(disputeUntilOn)} widersprechen.`}`,
        },
      }),
    MdfClaimFunded: null,
    MdfClaimFundingRefused: ({ detail, refusedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_not_funded', at, lead: true },
        text: {
          en: `${data.number} cannot be paid from its fund: ${detail}`,
          de: `${data.number} kann nicht aus dem Fonds gezahlt werden: ${toldIn('de', detail)}`,
        },
      }),
    MdfClaimRejected: ({ reason, disputeUntilOn, rejectedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_rejected', at },
        text: {
          en: `${data.number} was rejected: ${reason} You may dispute it until ${disputeUntilOn}.`,
          de: `${data.number} wurde abgelehnt: ${reason} Sie können bis ${germanDay(disputeUntilOn)} widersprechen.`,
        },
      }),
    MdfClaimExpired: ({ expiredAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_expired', at },
        text: {
          en: `${data.number} ended: a question was not answered in time.`,
          de: `${data.number} ist beendet: Eine Frage wurde nicht rechtzeitig beantwortet.`,
        },
      }),
    MdfClaimDisputed: null,
    MdfClaimDisputeAccepted: ({ reason, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: {
          en: `Your dispute of ${data.number} was accepted, it is reviewed again: ${reason}`,
          de: `Ihrem Widerspruch zu ${data.number} wurde stattgegeben, es wird noch einmal geprüft: ${reason}`,
        },
      }),
    MdfClaimDisputeRejected: ({ reason, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: {
          en: `Your dispute of ${data.number} was rejected: ${reason}`,
          de: `Ihr Widerspruch zu ${data.number} wurde abgelehnt: ${reason}`,
        },
      }),
    MdfClaimCutDisputed: null,
    MdfClaimCutGranted: ({ reason, granted, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: {
          en: `Your dispute of ${data.number} was accepted, ${moneyText(granted)} more is paid once the fund has it: ${reason}`,
          de: `Ihrem Widerspruch zu ${data.number} wurde stattgegeben, ${germanMoney(granted)} mehr werden gezahlt, sobald der Fonds sie zusagt: ${reason}`,
        },
      }),
    MdfClaimCutUpheld: ({ reason, decidedAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        ...{ kind: 'mdf_claim_dispute_decided', at },
        text: {
          en: `Your dispute of ${data.number} was rejected: ${reason}`,
          de: `Ihr Widerspruch zu ${data.number} wurde abgelehnt: ${reason}`,
        },
      }),
    MdfClaimReserved: null,
    MdfClaimPaid: ({ amount, paidAt: at, ...data }, { id }) =>
      ofClaim(id, data, {
        kind: 'mdf_claim_paid',
        at,
        text: {
          en: `${moneyText(amount)} was paid for ${data.number}.`,
          de: `${germanMoney(amount)} wurde für ${data.number} gezahlt.`,
        },
      }),
    MdfClaimReleased: null,
  },
});
