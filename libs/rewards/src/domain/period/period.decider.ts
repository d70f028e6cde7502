import { refuse, type Decider, type Decision, type DomainCommand } from '@channel/kernel';
import { evolve, initial, type Period } from './period';
import type {
  PeriodClosingBegun,
  PeriodEvent,
  PeriodLocked,
  PeriodRunChosen,
  PeriodRunNumbered,
  PeriodStatementsIssued,
} from './period.events';

export type NumberRewardRun = DomainCommand<'NumberRewardRun', Omit<PeriodRunNumbered['data'], 'number'>>;
export type BeginClose = DomainCommand<'BeginClose', PeriodClosingBegun['data']>;
export type ChooseRun = DomainCommand<'ChooseRun', PeriodRunChosen['data']>;
export type CompletePeriodIssue = DomainCommand<'CompletePeriodIssue', PeriodStatementsIssued['data']>;
export type LockPeriod = DomainCommand<'LockPeriod', PeriodLocked['data'] & { lockerIsPerson: boolean }>;
export type PeriodCommand = NumberRewardRun | BeginClose | ChooseRun | CompletePeriodIssue | LockPeriod;
export type PeriodRefusal =
  'ALREADY_ISSUED' | 'PERIOD_NOT_OPEN' | 'PERIOD_LOCKED' | 'FOUR_EYES' | 'HUMAN_REQUIRED' | 'RUN_NOT_ISSUED';
type PeriodDecision = Decision<PeriodEvent, PeriodRefusal>;

/** A locked quarter takes no posting with a day in it; there is no unlock (SD5, M9). */
const locked = (): PeriodDecision =>
  refuse('PERIOD_LOCKED', 'The quarter is locked: what comes now is adjusted in the open quarter.');

const number = (data: NumberRewardRun['data'], period: Period): PeriodDecision => {
  if (period.runNumbers.has(data.runId)) return [];
  if (period.status === 'locked') return locked();
  if (period.chosen !== null)
    return refuse('ALREADY_ISSUED', 'The statements of the quarter are issued: what comes now is adjusted.');
  return [{ type: 'PeriodRunNumbered', data: { ...data, number: period.runs + 1 } }];
};

const beginClose = (data: BeginClose['data'], period: Period): PeriodDecision => {
  if (period.status === 'open') return [{ type: 'PeriodClosingBegun', data }];
  if (data.begunBy === null) return [];
  return period.status === 'locked' ? locked() : refuse('PERIOD_NOT_OPEN', `The period is ${period.status}.`);
};

/** Of two approved runs one becomes the quarter's statements. */
const choose = (data: ChooseRun['data'], period: Period): PeriodDecision => {
  if (period.chosen === null) return [{ type: 'PeriodRunChosen', data }];
  return period.chosen.runId === data.runId
    ? []
    : refuse('ALREADY_ISSUED', 'Another run of the quarter became its statements.');
};

const completeIssue = (data: CompletePeriodIssue['data'], period: Period): PeriodDecision =>
  period.issued ? [] : [{ type: 'PeriodStatementsIssued', data }];

const lock = ({ lockerIsPerson, ...data }: LockPeriod['data'], period: Period): PeriodDecision => {
  if (period.status === 'locked') return locked();
  if (period.status !== 'closing') return refuse('PERIOD_NOT_OPEN', `The period is ${period.status}.`);
  if (!lockerIsPerson) return refuse('HUMAN_REQUIRED', 'A period is locked by a person.');
  if (period.chosen === null || !period.issued)
    return refuse('RUN_NOT_ISSUED', 'No run of the quarter has issued its statements.');
  if (period.chosen.submittedBy === data.lockedBy)
    return refuse('FOUR_EYES', 'Who submitted the run cannot lock its quarter.');
  return [{ type: 'PeriodLocked', data }];
};

export const periodDecider: Decider<Period, PeriodCommand, PeriodEvent, PeriodRefusal> = {
  stream: 'period',
  initial,
  evolve,
  decide: ({ type, data }, period) => {
    switch (type) {
      case 'NumberRewardRun':
        return number(data, period);
      case 'BeginClose':
        return beginClose(data, period);
      case 'ChooseRun':
        return choose(data, period);
      case 'CompletePeriodIssue':
        return completeIssue(data, period);
      case 'LockPeriod':
        return lock(data, period);
    }
  },
};
