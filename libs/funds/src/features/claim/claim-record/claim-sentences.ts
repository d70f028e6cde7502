import type { Sentences } from '@channel/http';
import { decimalText, parseMoney, type EventTable, type MoneyJson } from '@channel/kernel';
import type { MdfClaimEvent } from '../../../domain/claim/claim.events';
import { CLAIM_SENTENCES_DE } from './claim-sentences.de';

const text = (amount: MoneyJson): string => `${amount.currency} ${decimalText(parseMoney(amount))}`;

const ENGLISH: EventTable<MdfClaimEvent, string> = {
  MdfClaimSubmitted: ({ number, claimed, cut, terms, lines }) =>
    `${number} was submitted for ${terms.requestNumber}: ${text(claimed)} of ${String(lines.length)} ${lines.length === 1 ? 'invoice' : 'invoices'}${cut.amount === '0' ? '' : `, ${text(cut)} above the request was cut`}.`,
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
    `Approved ${inPart ? 'in part' : 'in whole'}: ${text(approved)}, to be paid by ${payByOn} once the fund has it.`,
  MdfClaimFunded: ({ amount }) => `The fund has committed ${text(amount)}.`,
  MdfClaimFundingRefused: ({ code, detail }) => `The fund has it not (${code}): ${detail}`,
  MdfClaimRejected: ({ reason, rule, definitionVersion }) =>
    `Rejected (${rule}, version ${String(definitionVersion)}): ${reason}`,
  MdfClaimExpired: () => 'Ended, because it was not answered in time.',
  MdfClaimDisputed: ({ reason }) => `Disputed: ${reason}`,
  MdfClaimDisputeAccepted: ({ reason }) => `The rejection was taken back: ${reason}`,
  MdfClaimDisputeRejected: ({ reason }) => `The rejection stands: ${reason}`,
  MdfClaimReserved: ({ amount }) => `${text(amount)} is in a payment.`,
  MdfClaimPaid: ({ amount }) => `${text(amount)} was paid.`,
  MdfClaimReleased: ({ amount, reason, wasPaid }) =>
    `${text(amount)} ${wasPaid ? 'came back from the bank' : 'is to be paid again'}: ${reason}`,
};

/** What happened to a claim, in words. */
export const CLAIM_SENTENCES: Sentences<MdfClaimEvent> = { en: ENGLISH, de: CLAIM_SENTENCES_DE };
