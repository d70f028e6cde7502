import type { Sentences } from '@channel/http';
import { asSentence, moneyText, type EventTable } from '@channel/kernel';
import type { FundEvent, LotShare } from '../../../domain/fund/fund.events';
import { FUND_SENTENCES_DE } from './fund-sentences.de';

const back = ({ released, lapsed }: Record<'released' | 'lapsed', readonly LotShare[]>): string =>
  released.length + lapsed.length === 0
    ? ''
    : ` ${[...released.map(({ amount }) => `${moneyText(amount)} is free again`), ...lapsed.map(({ amount }) => `${moneyText(amount)} lapsed with its lot`)].join(', ')}.`;

const ENGLISH: EventTable<FundEvent, string> = {
  FundGrantProposed: ({ amount, purpose, useByOn }) =>
    `A grant of ${moneyText(amount)} was proposed, to be used by ${useByOn}: ${purpose}`,
  FundGrantApproved: ({ amount, useByOn }) => `${moneyText(amount)} was granted, to be used by ${useByOn}.`,
  FundLotEarned: ({ amount, purpose, useByOn }) =>
    `${moneyText(amount)} was earned, to be used by ${useByOn}: ${purpose}`,
  FundGrantDeclined: ({ reason }) => `A grant was declined: ${reason}`,
  FundGrantCorrectionRequested: ({ amount, reason }) => `${moneyText(amount)} is to be taken back: ${reason}`,
  FundGrantCorrected: ({ amount, reason }) => `${moneyText(amount)} was taken back: ${reason}`,
  FundGrantCorrectionDeclined: ({ reason }) => `A grant stays as it is: ${reason}`,
  FundLotEnding: ({ amount, useByOn }) => `${moneyText(amount)} is to be used by ${useByOn}.`,
  FundLotLapsed: ({ amount, useByOn }) => `${moneyText(amount)} lapsed: its last day was ${useByOn}.`,
  MdfRequestSubmitted: ({ number, reserved, plan }) =>
    `${number} was submitted for ${plan.activityType.replaceAll('-', ' ')} from ${plan.startsOn} to ${plan.endsOn}: ${moneyText(reserved)} is reserved.`,
  MdfRequestQuestionAsked: ({ number, question, answerByOn }) =>
    `${number} waits for an answer by ${answerByOn}: ${question}`,
  MdfRequestAnswerDue: ({ number, answerByOn }) => `${number} still waits for an answer by ${answerByOn}.`,
  MdfRequestQuestionAnswered: ({ number, answer }) => `${number} was answered: ${answer}`,
  MdfRequestOverdue: ({ number, decideByOn }) => `${number} was to be decided by ${decideByOn}.`,
  MdfRequestApproved: ({ number, approved, inPart, reason, claimUntilOn, ...data }) =>
    `${number} was approved ${inPart ? 'in part' : 'in whole'}: ${moneyText(approved)}, to be claimed by ${claimUntilOn}.${reason === null ? '' : ` ${asSentence(reason)}`}${back(data)}`,
  MdfRequestEnding: ({ number, left, claimUntilOn }) =>
    `${moneyText(left)} of ${number} is not claimed, and is to be by ${claimUntilOn}.`,
  MdfRequestRejected: ({ number, reason, rule, definitionVersion, ...data }) =>
    `${number} was rejected (${rule}, version ${String(definitionVersion)}): ${asSentence(reason)}${back(data)}`,
  MdfRequestCancelled: ({ number, reason, ...data }) =>
    `${number} was cancelled: ${asSentence(reason)}${back(data)}`,
  MdfRequestExpired: ({ number, because, ...data }) =>
    `${number} ended, because it was not ${because === 'not_claimed' ? 'claimed' : 'answered'} in time.${back(data)}`,
  MdfClaimRegistered: ({ number }) => `Something was claimed of ${number}.`,
  MdfClaimRegistrationRefused: ({ number, detail }) => `A claim of ${number} came too late: ${detail}`,
  FundsCommitted: ({ number, amount, closesRequest, ...data }) =>
    `${moneyText(amount)} was committed to a claim of ${number}${closesRequest ? ', the last one' : ''}.${back(data)}`,
  FundsCommitmentRefused: ({ number, detail }) => `A claim of ${number} is not funded: ${detail}`,
  MdfClaimDetached: ({ number }) => `A claim of ${number} came to nothing.`,
  FundsPaid: ({ number, amount }) => `${moneyText(amount)} was paid for ${number}.`,
  FundsPaymentReturned: ({ number, amount }) => `${moneyText(amount)} for ${number} came back from the bank.`,
};

/** What happened in a fund, in words. */
export const FUND_SENTENCES: Sentences<FundEvent> = { en: ENGLISH, de: FUND_SENTENCES_DE };
