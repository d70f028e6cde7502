import { toldIn } from '@channel/http';
import { germanCount, germanDay as day, germanMoney as text, type EventTable } from '@channel/kernel';
import type { MdfClaimEvent } from '../../../domain/claim/claim.events';

export const CLAIM_SENTENCES_DE: EventTable<MdfClaimEvent, string> = {
  MdfClaimSubmitted: ({ number, claimed, cut, terms, lines, follows }) =>
    follows !== undefined
      ? `${number} ist, was nach einem Widerspruch zu ${follows.number} zugestanden wurde: ${text(claimed)}.`
      : `${number} wurde für ${terms.requestNumber} eingereicht: ${text(claimed)} aus ${germanCount(lines.length, 'Rechnung', 'Rechnungen')}${cut.amount === '0' ? '' : `, ${text(cut)} über dem Antrag wurde gekürzt`}.`,
  MdfClaimEvidenceConfirmed: null,
  MdfClaimEvidenceRefused: () => 'Eine der Rechnungen oder Dateien wird schon anderswo verwendet.',
  MdfClaimQuestionAsked: ({ question, answerByOn }) =>
    `Wartet bis ${day(answerByOn)} auf eine Antwort: ${question}`,
  MdfClaimAnswerDue: ({ answerByOn }) => `Wartet noch immer bis ${day(answerByOn)} auf eine Antwort.`,
  MdfClaimQuestionAnswered: ({ answer, proofs }) =>
    `Wurde beantwortet: ${answer}${proofs.length === 0 ? '' : ` (${germanCount(proofs.length, 'weitere Datei', 'weitere Dateien')})`}`,
  MdfClaimOverdue: ({ reviewByOn }) => `War bis ${day(reviewByOn)} zu entscheiden.`,
  MdfClaimAdvertChecked: ({ showsPrices }) =>
    showsPrices
      ? 'Eine Anzeige zeigt Preise des Herstellers.'
      : 'Eine Anzeige zeigt keine Preise des Herstellers.',
  MdfClaimApproved: ({ approved, inPart, payByOn }) =>
    `${inPart ? 'Zum Teil' : 'Ganz'} genehmigt: ${text(approved)}, zu zahlen bis ${day(payByOn)}, sobald der Fonds es zusagt.`,
  MdfClaimFunded: ({ amount }) => `Der Fonds hat ${text(amount)} zugesagt.`,
  MdfClaimFundingRefused: ({ code, detail }) => `Der Fonds deckt es nicht (${code}): ${toldIn('de', detail)}`,
  MdfClaimRejected: ({ reason, rule, definitionVersion }) =>
    `Abgelehnt (${rule}, Fassung ${String(definitionVersion)}): ${reason}`,
  MdfClaimExpired: () => 'Beendet, weil nicht rechtzeitig geantwortet wurde.',
  MdfClaimDisputed: ({ reason }) => `Bestritten: ${reason}`,
  MdfClaimDisputeAccepted: ({ reason }) => `Die Ablehnung wurde zurückgenommen: ${reason}`,
  MdfClaimDisputeRejected: ({ reason }) => `Die Ablehnung bleibt: ${reason}`,
  MdfClaimCutDisputed: ({ reason, cut }) => `Die Kürzung um ${text(cut)} wird bestritten: ${reason}`,
  MdfClaimCutGranted: ({ reason, granted }) =>
    `${text(granted)} der Kürzung werden zugestanden, als eigene Abrechnung: ${reason}`,
  MdfClaimCutUpheld: ({ reason }) => `Die Kürzung bleibt: ${reason}`,
  MdfClaimReserved: ({ amount }) => `${text(amount)} ist in einer Zahlung.`,
  MdfClaimPaid: ({ amount }) => `${text(amount)} wurde gezahlt.`,
  MdfClaimReleased: ({ amount, reason, wasPaid }) =>
    `${text(amount)} ${wasPaid ? 'kam von der Bank zurück' : 'ist wieder zu zahlen'}: ${reason}`,
};
