import { toldIn } from '@channel/http';
import { asSentence, germanDay as day, germanMoney as text, type EventTable } from '@channel/kernel';
import type { FundEvent, LotShare } from '../../../domain/fund/fund.events';

const back = ({ released, lapsed }: Record<'released' | 'lapsed', readonly LotShare[]>): string =>
  released.length + lapsed.length === 0
    ? ''
    : ` ${[...released.map(({ amount }) => `${text(amount)} ist wieder frei`), ...lapsed.map(({ amount }) => `${text(amount)} verfiel mit dem Posten`)].join(', ')}.`;

export const FUND_SENTENCES_DE: EventTable<FundEvent, string> = {
  FundGrantProposed: ({ amount, purpose, useByOn }) =>
    `Eine Zuteilung von ${text(amount)} wurde vorgeschlagen, zu verwenden bis ${day(useByOn)}: ${purpose}`,
  FundGrantApproved: ({ amount, useByOn }) =>
    `${text(amount)} wurde zugeteilt, zu verwenden bis ${day(useByOn)}.`,
  FundLotEarned: ({ amount, purpose, useByOn }) =>
    `${text(amount)} wurde verdient, zu verwenden bis ${day(useByOn)}: ${purpose}`,
  FundGrantDeclined: ({ reason }) => `Eine Zuteilung wurde abgelehnt: ${reason}`,
  FundGrantCorrectionRequested: ({ amount, reason }) =>
    `${text(amount)} soll zurückgenommen werden: ${reason}`,
  FundGrantCorrected: ({ amount, reason }) => `${text(amount)} wurde zurückgenommen: ${reason}`,
  FundGrantCorrectionDeclined: ({ reason }) => `Eine Zuteilung bleibt, wie sie ist: ${reason}`,
  FundLotEnding: ({ amount, useByOn }) => `${text(amount)} ist bis ${day(useByOn)} zu verwenden.`,
  FundLotLapsed: ({ amount, useByOn }) =>
    `${text(amount)} ist verfallen: Der letzte Tag war ${day(useByOn)}.`,
  MdfRequestSubmitted: ({ number, reserved, plan }) =>
    `${number} wurde für ${plan.activityType.replaceAll('-', ' ')} vom ${day(plan.startsOn)} bis ${day(plan.endsOn)} eingereicht: ${text(reserved)} ist reserviert.`,
  MdfRequestQuestionAsked: ({ number, question, answerByOn }) =>
    `${number} wartet bis ${day(answerByOn)} auf eine Antwort: ${question}`,
  MdfRequestAnswerDue: ({ number, answerByOn }) =>
    `${number} wartet noch immer bis ${day(answerByOn)} auf eine Antwort.`,
  MdfRequestQuestionAnswered: ({ number, answer }) => `Die Frage zu ${number} wurde beantwortet: ${answer}`,
  MdfRequestOverdue: ({ number, decideByOn }) => `${number} war bis ${day(decideByOn)} zu entscheiden.`,
  MdfRequestApproved: ({ number, approved, inPart, reason, claimUntilOn, ...data }) =>
    `${number} wurde ${inPart ? 'zum Teil' : 'ganz'} genehmigt: ${text(approved)}, abzurechnen bis ${day(claimUntilOn)}.${reason === null ? '' : ` ${asSentence(reason)}`}${back(data)}`,
  MdfRequestEnding: ({ number, left, claimUntilOn }) =>
    `${text(left)} von ${number} ist nicht abgerechnet; das muss bis ${day(claimUntilOn)} geschehen.`,
  MdfRequestRejected: ({ number, reason, rule, definitionVersion, ...data }) =>
    `${number} wurde abgelehnt (${rule}, Fassung ${String(definitionVersion)}): ${asSentence(reason)}${back(data)}`,
  MdfRequestCancelled: ({ number, reason, ...data }) =>
    `${number} wurde abgesagt: ${asSentence(reason)}${back(data)}`,
  MdfRequestExpired: ({ number, because, ...data }) =>
    `${number} ist beendet, weil nicht rechtzeitig ${because === 'not_claimed' ? 'abgerechnet' : 'geantwortet'} wurde.${back(data)}`,
  MdfClaimRegistered: ({ number }) => `Von ${number} wurde etwas abgerechnet.`,
  MdfClaimRegistrationRefused: ({ number, detail }) =>
    `Eine Abrechnung von ${number} kam zu spät: ${toldIn('de', detail)}`,
  FundsCommitted: ({ number, amount, closesRequest, ...data }) =>
    `${text(amount)} wurde einer Abrechnung von ${number} zugesagt${closesRequest ? ', der letzten' : ''}.${back(data)}`,
  FundsCommitmentRefused: ({ number, detail }) =>
    `Eine Abrechnung von ${number} ist nicht gedeckt: ${toldIn('de', detail)}`,
  MdfClaimDetached: ({ number }) => `Aus einer Abrechnung von ${number} wurde nichts.`,
  FundsPaid: ({ number, amount }) => `${text(amount)} wurde für ${number} gezahlt.`,
  FundsPaymentReturned: ({ number, amount }) => `${text(amount)} für ${number} kam von der Bank zurück.`,
};
