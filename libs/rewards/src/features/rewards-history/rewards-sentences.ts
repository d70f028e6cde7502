import { parseMoney, type DomainEvent, type EventTable, type MoneyJson } from '@channel/kernel';
import { amountText } from '../../domain/engine/words/amount-text';
import type { AdjustmentEvent } from '../../domain/adjustment/adjustment.events';
import type { FxTableEvent } from '../../domain/fx/fx-table.events';
import { jumpText } from '../../domain/fx/rate-jumps';
import type { PeriodEvent } from '../../domain/period/period.events';
import type { RewardRunEvent } from '../../domain/run/run.events';
import type { StatementEvent } from '../../domain/statement/statement.events';

/** A sentence for each event of a record; `null`: it tells nothing to people. */
type Sentences<Event extends DomainEvent> = EventTable<Event, string>;

const counted = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
const text = (amount: MoneyJson): string => amountText(parseMoney(amount));

export const runSentences: Sentences<RewardRunEvent> = {
  RewardRunStarted: ({ number, quarter, definitionVersion }) =>
    `Run ${String(number)} of ${quarter} was started, by version ${String(definitionVersion)} of the programme.`,
  RewardRunLinesCalculated: null,
  RewardRunCalculated: ({ partnerCount, lineCount, total }) =>
    `It was calculated: ${counted(partnerCount, 'partner')}, ${counted(lineCount, 'line')}, ${text(total)}.`,
  RewardRunFailed: ({ reason, nextStep }) => `It failed: ${reason} ${nextStep}`,
  RewardRunResumed: () => 'It is calculated again.',
  RewardRunPartnerExcluded: ({ partnerId, reason }) => `The partner ${partnerId} was left out: ${reason}`,
  RewardRunSubmitted: () => 'It was submitted for approval.',
  RewardRunReturned: ({ reason }) => `It was sent back: ${reason}`,
  RewardRunApproved: () => 'It was approved.',
  RewardRunIssued: ({ statementIds }) => `Issued: ${counted(statementIds.length, 'statement')}.`,
};

export const periodSentences: Sentences<PeriodEvent> = {
  PeriodRunNumbered: ({ number }) => `Run ${String(number)} got its number.`,
  PeriodClosingBegun: ({ begunBy }) =>
    begunBy === null ? 'The closing began at its deadline.' : 'The closing was begun.',
  PeriodRunChosen: ({ runId }) => `The run ${runId} becomes the statements of the quarter.`,
  PeriodStatementsIssued: () => 'All statements of the quarter are issued.',
  PeriodLocked: () => 'The quarter was locked.',
};

export const fxTableSentences: Sentences<FxTableEvent> = {
  FxTableImported: ({ base, version, rates, jumps = [] }) =>
    `Version ${String(version)} of ${base} was imported with ${counted(rates.length, 'rate')}` +
    (jumps.length === 0 ? '.' : `; far from the last approved: ${jumps.map(jumpText).join('; ')}.`),
  FxTableApproved: ({ base, version, confirmedJumps = [] }) =>
    `Version ${String(version)} of ${base} was approved` +
    (confirmedJumps.length === 0 ? '.' : `, and the jump of ${confirmedJumps.join(', ')} confirmed.`),
};

export const statementSentences: Sentences<StatementEvent> = {
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

export const adjustmentSentences: Sentences<AdjustmentEvent> = {
  AdjustmentPrepared: ({ amount, quarter, reasonCode, evidence }) =>
    `An adjustment of ${text(amount)} of ${quarter} was prepared (${reasonCode.replace('_', ' ')}); proof: ${evidence}`,
  AdjustmentApproved: ({ effects }) =>
    effects.length === 0
      ? 'It was approved.'
      : `It was approved: ${effects.map(({ amount, postedIn }) => `${text(amount)} in the statement of ${postedIn}`).join(', ')}.`,
  AdjustmentRejected: () => 'It was rejected.',
};
