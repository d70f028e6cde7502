import type { Sentences } from '@channel/http';
import { moneyText, type EventTable } from '@channel/kernel';
import type { MdfClaimEvent } from '../../../domain/claim/claim.events';
import { CLAIM_SENTENCES_DE } from './claim-sentences.de';

const ENGLISH: EventTable<MdfClaimEvent, string> = {
  MdfClaimSubmitted: ({ number, claimed, cut, terms, lines, follows }) =>
    follows !== undefined
      ? `${number} is what was granted of ${follows.number} after a dispute: ${moneyText(claimed)}.`
      : `${number} was submitted for ${terms.requestNumber}: ${moneyText(claimed)} of ${String(lines.length)} ${lines.length === 1 ? 'invoice' : 'invoices'}${cut.amount === '0' ? '' : `, ${moneyText(cut)} above the request was cut`}.`,
  MdfClaimEvidenceConfirmed: null,
  MdfClaimEvidenceRefused: () => 'One of its invoices or files is used elsewhere.',
  MdfClaimQuestionAsked: ({ question, answerByOn }) => `Waits for an answer by ${answerByOn}: ${question}`,
  MdfClaimAnswerDue: ({ answerByOn }) => `Still waits for an answer by ${answerByOn}.`,
  MdfClaimQuestionAnswered: ({ answer, proofs }) =>
    `Was answered: ${answer}${proofs.length === 0 ? '' : ` (${String(proofs.length)} more files)`}`,
  MdfClaimOverdue: ({ reviewByOn }) => `Was to be decided by ${reviewByOn}.`,
  MdfClaimAdvertChecked: ({ showsPrices }) =>
    showsPrices ? 'An advert shows prices of the vendor.' : 'An advert shows no prices of the vendor.',
  MdfClaimApproved: ({ approved, inPart, payByOn }) =>
    `Approved ${inPart ? 'in part' : 'in whole'}: ${moneyText(approved)}, to be paid by ${payByOn} once the fund has it.`,
  MdfClaimFunded: ({ amount }) => `The fund has committed ${moneyText(amount)}.`,
  MdfClaimFundingRefused: ({ code, detail }) => `The fund has it not (${code}): ${detail}`,
  MdfClaimRejected: ({ reason, rule, definitionVersion }) =>
    `Rejected (${rule}, version ${String(definitionVersion)}): ${reason}`,
  MdfClaimExpired: () => 'Ended, because it was not answered in time.',
  MdfClaimDisputed: ({ reason }) => `Disputed: ${reason}`,
  MdfClaimDisputeAccepted: ({ reason }) => `The rejection was taken back: ${reason}`,
  MdfClaimDisputeRejected: ({ reason }) => `The rejection stands: ${reason}`,
  MdfClaimCutDisputed: ({ reason, cut }) => `The ${moneyText(cut)} that was cut is disputed: ${reason}`,
  MdfClaimCutGranted: ({ reason, granted }) =>
    `${moneyText(granted)} of what was cut is granted, as a claim of its own: ${reason}`,
  MdfClaimCutUpheld: ({ reason }) => `The cut stands: ${reason}`,
  MdfClaimReserved: ({ amount }) => `${moneyText(amount)} is in a payment.`,
  MdfClaimPaid: ({ amount }) => `${moneyText(amount)} was paid.`,
  MdfClaimReleased: ({ amount, reason, wasPaid }) =>
    `${moneyText(amount)} ${wasPaid ? 'came back from the bank' : 'is to be paid again'}: ${reason}`,
};

/** What happened to a claim, in words. */
export const CLAIM_SENTENCES: Sentences<MdfClaimEvent> = { en: ENGLISH, de: CLAIM_SENTENCES_DE };
