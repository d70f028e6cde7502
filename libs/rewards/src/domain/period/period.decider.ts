import {
  decidedBy,
  fourEyes,
  needsPerson,
  refuse,
  type Act,
  type ActRefusal,
  type Decider,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, initial, type Period } from './period';
import type {
  PeriodEvent,
  PeriodLocked,
  PeriodRunChosen,
  PeriodRunNumbered,
  PeriodStatementsIssued,
} from './period.events';

export type NumberRewardRun = DomainCommand<
  'NumberRewardRun',
  Omit<PeriodRunNumbered['data'], 'number'>,
  'PERIOD_LOCKED' | 'ALREADY_ISSUED'
>;
/** `act` is null when the deadline begins it. */
export type BeginClose = DomainCommand<
  'BeginClose',
  PeriodNames & Readonly<{ endsAt: string; begunAt: string; act: Act | null }>,
  'PERIOD_LOCKED' | 'PERIOD_NOT_OPEN' | 'PERIOD_NOT_ENDED'
>;
export type ChooseRun = DomainCommand<
  'ChooseRun',
  Omit<PeriodRunChosen['data'], 'setAside'>,
  'ALREADY_ISSUED'
>;
export type CompletePeriodIssue = DomainCommand<'CompletePeriodIssue', PeriodStatementsIssued['data'], never>;
export type LockPeriod = DomainCommand<
  'LockPeriod',
  PeriodNames & Readonly<{ act: Act }>,
  'PERIOD_LOCKED' | 'PERIOD_NOT_OPEN' | 'RUN_NOT_ISSUED' | Exclude<ActRefusal, 'REASON_MISSING'>
>;
type PeriodNames = Pick<PeriodLocked['data'], 'periodId' | 'programmeId' | 'quarter'>;
export type PeriodCommand = NumberRewardRun | BeginClose | ChooseRun | CompletePeriodIssue | LockPeriod;
export type PeriodRefusal = RefusalsOf<PeriodCommand>;
type DecisionOn<Command extends PeriodCommand> = Decision<PeriodEvent, RefusalsOf<Command>>;

/** A locked quarter takes no posting with a day in it; there is no unlock (SD5, M9). */
const locked = (): Refusal<'PERIOD_LOCKED'> =>
  refuse('PERIOD_LOCKED', 'The quarter is locked: what comes now is adjusted in the open quarter.');

/** Why a quarter takes no run; the same before a job is started for one. */
export const whyNoRun = (period: Period): Refusal<'PERIOD_LOCKED' | 'ALREADY_ISSUED'> | undefined => {
  if (period.status === 'locked') return locked();
  return period.chosen === null
    ? undefined
    : refuse('ALREADY_ISSUED', 'The statements of the quarter are issued: what comes now is adjusted.');
};

const number = (data: NumberRewardRun['data'], period: Period): DecisionOn<NumberRewardRun> => {
  if (period.runNumbers.has(data.runId)) return [];
  return whyNoRun(period) ?? [{ type: 'PeriodRunNumbered', data: { ...data, number: period.runs + 1 } }];
};

const beginClose = (
  { act, endsAt, begunAt, ...names }: BeginClose['data'],
  period: Period,
): DecisionOn<BeginClose> => {
  if (period.status !== 'open') {
    if (act === null) return [];
    return period.status === 'locked'
      ? locked()
      : refuse('PERIOD_NOT_OPEN', `The period is ${period.status}.`);
  }
  if (begunAt < endsAt)
    return refuse(
      'PERIOD_NOT_ENDED',
      `${names.quarter} is not over: what is shipped until then belongs to it.`,
    );
  return [{ type: 'PeriodClosingBegun', data: { ...names, begunBy: act?.by ?? null, begunAt } }];
};

/** Of two approved runs one becomes the quarter's statements. */
const choose = (data: ChooseRun['data'], period: Period): DecisionOn<ChooseRun> => {
  const setAside = [...period.runNumbers.keys()].filter((runId) => runId !== data.runId);
  if (period.chosen === null) return [{ type: 'PeriodRunChosen', data: { ...data, setAside } }];
  return period.chosen.runId === data.runId
    ? []
    : refuse('ALREADY_ISSUED', 'Another run of the quarter became its statements.');
};

const completeIssue = (data: CompletePeriodIssue['data'], period: Period): DecisionOn<CompletePeriodIssue> =>
  period.issued ? [] : [{ type: 'PeriodStatementsIssued', data }];

const lock = ({ act, ...names }: LockPeriod['data'], period: Period): DecisionOn<LockPeriod> => {
  if (period.status === 'locked') return locked();
  if (period.status !== 'closing') return refuse('PERIOD_NOT_OPEN', `The period is ${period.status}.`);
  const human = needsPerson(act, 'A period is locked');
  if (human !== undefined) return human;
  if (period.chosen === null || !period.issued)
    return refuse('RUN_NOT_ISSUED', 'No run of the quarter has issued its statements.');
  return (
    fourEyes(act, period.chosen.preparedBy, 'Who prepared or submitted the run cannot lock its quarter.') ?? [
      { type: 'PeriodLocked', data: { ...names, lockedBy: act.by, lockedAt: act.at } },
    ]
  );
};

export const periodDecider: Decider<Period, PeriodCommand, PeriodEvent, PeriodRefusal> = {
  stream: 'period',
  initial,
  evolve,
  decide: decidedBy<PeriodCommand, Period, PeriodEvent>({
    NumberRewardRun: number,
    BeginClose: beginClose,
    ChooseRun: choose,
    CompletePeriodIssue: completeIssue,
    LockPeriod: lock,
  }),
};
