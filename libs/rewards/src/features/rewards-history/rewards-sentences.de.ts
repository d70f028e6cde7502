import { toldIn } from '@channel/http';
import {
  asSentence,
  germanCount,
  germanDecimal,
  germanMoney as text,
  germanMonth,
  type EventTable,
} from '@channel/kernel';
import type { AdjustmentEvent } from '../../domain/adjustment/adjustment.events';
import { ADJUSTMENT_REASONS_DE } from '../../domain/engine/words/trace-words.de';
import type { FxTableEvent, RateJump } from '../../domain/fx/fx-table.events';
import type { PeriodEvent } from '../../domain/period/period.events';
import type { RewardRunEvent } from '../../domain/run/run.events';
import type { StatementEvent } from '../../domain/statement/statement.events';

const lines = (count: number): string => germanCount(count, 'Zeile', 'Zeilen');
const jumpText = ({ quote, on, rate, before, beforeOn }: RateJump): string =>
  `${quote} ${germanDecimal(rate)} für ${germanMonth(on)}, zuvor ${germanDecimal(before)} für ${germanMonth(beforeOn)}`;

export const RUN_SENTENCES_DE: EventTable<RewardRunEvent, string> = {
  RewardRunStarted: ({ number, quarter, definitionVersion }) =>
    `Lauf ${String(number)} von ${quarter} wurde gestartet, nach Fassung ${String(definitionVersion)} des Programms.`,
  RewardRunLinesCalculated: null,
  RewardRunCalculated: ({ partnerCount, lineCount, total }) =>
    `Der Lauf wurde berechnet: ${germanDecimal(String(partnerCount))} Partner, ${lines(lineCount)}, ${text(total)}.`,
  RewardRunFailed: ({ reason, nextStep }) =>
    `Der Lauf ist fehlgeschlagen: ${asSentence(toldIn('de', reason))} ${toldIn('de', nextStep)}`,
  RewardRunResumed: () => 'Der Lauf wird noch einmal berechnet.',
  RewardRunPartnerExcluded: ({ partnerId, reason }) =>
    `Der Partner ${partnerId} wurde ausgelassen: ${reason}`,
  RewardRunNoted: ({ note }) => `Zum Lauf wurde angemerkt: ${note}`,
  RewardRunSubmitted: () => 'Der Lauf wurde zur Genehmigung eingereicht.',
  RewardRunReturned: ({ reason }) => `Der Lauf wurde zurückgegeben: ${reason}`,
  RewardRunApproved: () => 'Der Lauf wurde genehmigt.',
  RewardRunIssued: ({ statementIds }) =>
    `Ausgestellt: ${germanCount(statementIds.length, 'Abrechnung', 'Abrechnungen')}.`,
};

export const PERIOD_SENTENCES_DE: EventTable<PeriodEvent, string> = {
  PeriodRunNumbered: ({ number }) => `Lauf ${String(number)} hat seine Nummer bekommen.`,
  PeriodClosingBegun: ({ begunBy }) =>
    begunBy === null ? 'Der Abschluss begann mit seiner Frist.' : 'Der Abschluss wurde begonnen.',
  PeriodRunChosen: () => 'Aus dem genehmigten Lauf werden die Abrechnungen des Quartals.',
  PeriodStatementsIssued: () => 'Alle Abrechnungen des Quartals sind ausgestellt.',
  PeriodLocked: () => 'Das Quartal wurde abgeschlossen.',
};

export const FX_TABLE_SENTENCES_DE: EventTable<FxTableEvent, string> = {
  FxTableImported: ({ base, version, rates, jumps = [] }) =>
    `Fassung ${String(version)} zu ${base} wurde mit ${germanCount(rates.length, 'Kurs', 'Kursen')} eingelesen` +
    (jumps.length === 0 ? '.' : `; weit vom letzten genehmigten: ${jumps.map(jumpText).join('; ')}.`),
  FxTableApproved: ({ base, version, confirmedJumps = [] }) =>
    `Fassung ${String(version)} zu ${base} wurde genehmigt` +
    (confirmedJumps.length === 0 ? '.' : ` und der Sprung von ${confirmedJumps.join(', ')} bestätigt.`),
};

export const STATEMENT_SENTENCES_DE: EventTable<StatementEvent, string> = {
  StatementLinesRecorded: null,
  StatementIssued: ({ number, lineCount, total }) =>
    `${number} wurde ausgestellt: ${lines(lineCount)}, ${text(total)}.`,
  StatementAccepted: ({ by }) =>
    by === 'partner'
      ? 'Der Partner hat die Abrechnung angenommen.'
      : 'Die Abrechnung gilt als angenommen: Niemand hat rechtzeitig geantwortet.',
  StatementLinesReserved: ({ rewardLineIds, amount }) =>
    `${text(amount)} aus ${lines(rewardLineIds.length)} ging in eine Zahlung.`,
  StatementReservationWithdrawn: null,
  StatementLinesPaid: ({ amount }) => `${text(amount)} wurde gezahlt.`,
  StatementPaymentReturned: ({ amount }) =>
    `Die Bank hat ${text(amount)} zurückgegeben: Der Betrag ist wieder auszahlbar.`,
  StatementLinesReleased: ({ amount }) =>
    `Aus einer Zahlung von ${text(amount)} wurde nichts: Der Betrag ist wieder auszahlbar.`,
};

export const ADJUSTMENT_SENTENCES_DE: EventTable<AdjustmentEvent, string> = {
  AdjustmentPrepared: ({ amount, quarter, reasonCode, evidence, files = [] }) =>
    `Eine Anpassung von ${text(amount)} für ${quarter} wurde vorbereitet (${ADJUSTMENT_REASONS_DE[reasonCode]}); Nachweis: ${evidence}` +
    (files.length === 0 ? '' : `, mit ${files.length === 1 ? '1 Datei' : `${String(files.length)} Dateien`}`),
  AdjustmentApproved: ({ effects }) =>
    effects.length === 0
      ? 'Die Anpassung wurde genehmigt.'
      : `Die Anpassung wurde genehmigt: ${effects.map(({ amount, postedIn }) => `${text(amount)} in der Abrechnung von ${postedIn}`).join(', ')}.`,
  AdjustmentRejected: () => 'Die Anpassung wurde abgelehnt.',
};
