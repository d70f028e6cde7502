import type { Sentences } from '@channel/http';
import { asSentence, parseMoney, type EventTable, type MoneyJson } from '@channel/kernel';
import { amountText } from '../../domain/engine/words/amount-text';
import type { AdjustmentEvent } from '../../domain/adjustment/adjustment.events';
import type { FxTableEvent } from '../../domain/fx/fx-table.events';
import { jumpText } from '../../domain/fx/rate-jumps';
import type { PeriodEvent } from '../../domain/period/period.events';
import type { RewardRunEvent } from '../../domain/run/run.events';
import type { StatementEvent } from '../../domain/statement/statement.events';
import {
  ADJUSTMENT_SENTENCES_DE,
  FX_TABLE_SENTENCES_DE,
  PERIOD_SENTENCES_DE,
  RUN_SENTENCES_DE,
  STATEMENT_SENTENCES_DE,
} from './rewards-sentences.de';

const counted = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
const text = (amount: MoneyJson): string => amountText(parseMoney(amount));

const runEnglish: EventTable<RewardRunEvent, string> = {
  RewardRunStarted: ({ number, quarter, definitionVersion }) =>
    `Run ${String(number)} of ${quarter} was started, by version ${String(definitionVersion)} of the programme.`,
  RewardRunLinesCalculated: null,
  RewardRunCalculated: ({ partnerCount, lineCount, total }) =>
    `It was calculated: ${counted(partnerCount, 'partner')}, ${counted(lineCount, 'line')}, ${text(total)}.`,
  RewardRunFailed: ({ reason, nextStep }) => `It failed: ${asSentence(reason)} ${nextStep}`,
  RewardRunResumed: () => 'It is calculated again.',
  RewardRunPartnerExcluded: ({ partnerId, reason }) => `The partner ${partnerId} was left out: ${reason}`,
  RewardRunNoted: ({ note }) => `It was noted: ${note}`,
  RewardRunSubmitted: () => 'It was submitted for approval.',
  RewardRunReturned: ({ reason }) => `It was sent back: ${reason}`,
  RewardRunApproved: () => 'It was approved.',
  RewardRunIssued: ({ statementIds }) => `Issued: ${counted(statementIds.length, 'statement')}.`,
};

const periodEnglish: EventTable<PeriodEvent, string> = {
  PeriodRunNumbered: ({ number }) => `Run ${String(number)} got its number.`,
  PeriodClosingBegun: ({ begunBy }) =>
    begunBy === null ? 'The closing began at its deadline.' : 'The closing was begun.',
  PeriodRunChosen: () => 'The run that was approved becomes the statements of the quarter.',
  PeriodStatementsIssued: () => 'All statements of the quarter are issued.',
  PeriodLocked: () => 'The quarter was locked.',
};

const fxTableEnglish: EventTable<FxTableEvent, string> = {
  FxTableImported: ({ base, version, rates, jumps = [] }) =>
    `Version ${String(version)} of ${base} was imported with ${counted(rates.length, 'rate')}` +
    (jumps.length === 0 ? '.' : `; far from the last approved: ${jumps.map(jumpText).join('; ')}.`),
  FxTableApproved: ({ base, version, confirmedJumps = [] }) =>
    `Version ${String(version)} of ${base} was approved` +
    (confirmedJumps.length === 0 ? '.' : `, and the jump of ${confirmedJumps.join(', ')} confirmed.`),
};

const statementEnglish: EventTable<StatementEvent, string> = {
  StatementLinesRecorded: null,
  StatementIssued: ({ number, lineCount, total }) =>
    `${number} was issued: ${counted(lineCount, 'line')}, ${text(total)}.`,
  StatementAccepted: ({ by }) =>
    by === 'partner' ? 'The partner accepted it.' : 'It counts as accepted: nobody answered in time.',
  StatementLinesReserved: ({ rewardLineIds, amount }) =>
    `${text(amount)} of ${counted(rewardLineIds.length, 'line')} went into a payment.`,
  StatementReservationWithdrawn: null,
  StatementLinesPaid: ({ amount }) => `${text(amount)} was paid.`,
  StatementPaymentReturned: ({ amount }) => `The bank returned ${text(amount)}: it is payable again.`,
  StatementLinesReleased: ({ amount }) =>
    `A payment of ${text(amount)} came to nothing: it is payable again.`,
};

const adjustmentEnglish: EventTable<AdjustmentEvent, string> = {
  AdjustmentPrepared: ({ amount, quarter, reasonCode, evidence, files = [] }) =>
    `An adjustment of ${text(amount)} of ${quarter} was prepared (${reasonCode.replace('_', ' ')}); proof: ${evidence}` +
    (files.length === 0 ? '' : `, with ${counted(files.length, 'file')}`),
  AdjustmentApproved: ({ effects }) =>
    effects.length === 0
      ? 'It was approved.'
      : `It was approved: ${effects.map(({ amount, postedIn }) => `${text(amount)} in the statement of ${postedIn}`).join(', ')}.`,
  AdjustmentRejected: () => 'It was rejected.',
};

export const runSentences: Sentences<RewardRunEvent> = { en: runEnglish, de: RUN_SENTENCES_DE };
export const periodSentences: Sentences<PeriodEvent> = { en: periodEnglish, de: PERIOD_SENTENCES_DE };
export const fxTableSentences: Sentences<FxTableEvent> = { en: fxTableEnglish, de: FX_TABLE_SENTENCES_DE };
export const statementSentences: Sentences<StatementEvent> = {
  en: statementEnglish,
  de: STATEMENT_SENTENCES_DE,
};
export const adjustmentSentences: Sentences<AdjustmentEvent> = {
  en: adjustmentEnglish,
  de: ADJUSTMENT_SENTENCES_DE,
};
