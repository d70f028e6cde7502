import {
  fourEyes,
  needsPerson,
  needsReason,
  refuse,
  unlisted,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { levelTooLow } from './applying';
import { notOpen } from './assessing';
import { isHeld, type KnownQualification, type Qualification } from './qualification';
import type {
  AssessmentFallDue,
  ContractQualification,
  DecideQualification,
  FlagBreach,
  SettleBreach,
  WarnOfAssessment,
} from './qualification.commands';
import type { QualificationEvent, UnmetRow } from './qualification.events';

type Decided<Command extends DomainCommand> = Decision<QualificationEvent, RefusalsOf<Command>>;

/** O22: refused until every row is met, and each that is not is named. */
export const contract = (
  data: ContractQualification['data'],
  before: Qualification,
): Decided<ContractQualification> => {
  if (before.status !== 'passed') return notOpen(before);
  const { document, contract: reference, next, act } = data;
  return (
    needsPerson(act, 'A contract is signed') ??
    unfounded(reference, 'Say where the signed contract can be looked up.') ??
    levelTooLow(data) ??
    notMet(data.unmet) ?? [
      {
        type: 'QualificationContracted',
        data: {
          ...{ ...keyOf(before), certification: before.certification, document, contract: reference, next },
          ...{ contractedBy: act.by, contractedAt: act.at, contractedOn: act.on },
        },
      },
    ]
  );
};

const notMet = (unmet: readonly UnmetRow[]): Refusal<'REQUIREMENTS_NOT_MET'> | undefined =>
  unmet.length === 0
    ? undefined
    : refuse(
        'REQUIREMENTS_NOT_MET',
        `Not met: ${unmet.map(({ name }) => name).join('; ')}.`,
        unmet.map(({ name, missing }) => ({
          code: 'REQUIREMENTS_NOT_MET',
          detail: `${name}. Missing: ${missing}.`,
        })),
      );

const unfounded = (text: string, detail: string): Refusal<'EVIDENCE_MISSING'> | undefined =>
  /[\p{L}\p{N}]/u.test(text) ? undefined : refuse('EVIDENCE_MISSING', detail);

/** Of an assessment that was put off, or of a contract that ended, nothing is said. */
export const warn = (
  { dueOn, daysBefore, unmet, at: warnedAt }: WarnOfAssessment['data'],
  before: Qualification,
): Decided<WarnOfAssessment> =>
  before.status === 'active' && before.nextAssessmentOn === dueOn
    ? [{ type: 'QualificationWarned', data: { ...keyOf(before), dueOn, daysBefore, unmet, warnedAt } }]
    : [];

export const fallDue = (
  { dueOn, at: fellDueAt }: AssessmentFallDue['data'],
  before: Qualification,
): Decided<AssessmentFallDue> =>
  before.status === 'active' && before.nextAssessmentOn === dueOn
    ? [{ type: 'AssessmentFellDue', data: { ...keyOf(before), dueOn, fellDueAt } }]
    : [];

/** O33: a year is decided by somebody who did not assess it. A status may be ended at any time; it is kept once the year is assessed. */
export const decide = (
  { outcome, reason, unmet, next, act }: DecideQualification['data'],
  before: Qualification,
): Decided<DecideQualification> => {
  if (before.status === 'none' || !isOpenTo(outcome, before)) return notOpen(before);
  const assessors = before.status === 'active' ? [] : before.assessments.map(({ assessedBy }) => assessedBy);
  const said = { ...keyOf(before), reason: reason ?? '', unmet, decidedBy: act.by, decidedAt: act.at };
  const decided: QualificationEvent =
    outcome === 'keep'
      ? { type: 'QualificationKept', data: { ...said, next, decidedOn: act.on } }
      : {
          type: 'QualificationEnded',
          data: { ...said, certification: before.certification, endedOn: act.on },
        };
  return (
    needsPerson(act, 'This is decided') ??
    fourEyes(act, assessors, 'Who assessed the year does not decide it.') ??
    needsReason(reason, 'The partner reads why.') ?? [decided]
  );
};

const isOpenTo = (outcome: 'keep' | 'end', before: KnownQualification): boolean =>
  outcome === 'end' ? isHeld(before) : before.status === 'to_decide';

/** O20: a flag for whoever decides; what was promised is named by the words of the application. */
export const flagBreach = (
  { breachId, obligation, evidence, note, act }: FlagBreach['data'],
  before: Qualification,
): Decided<FlagBreach> => {
  if (before.status === 'none' || !isHeld(before)) return notOpen(before);
  if (!before.obligations.includes(obligation))
    return unlisted('NAME_UNKNOWN', {
      ...{ pointer: '/obligation', word: obligation, what: 'obligation that was accepted' },
      known: before.obligations,
    });
  return (
    unfounded(evidence, 'Name what shows the breach: a ticket, a letter, an audit.') ??
    needsReason(note, 'Say what happened.') ?? [
      {
        type: 'BreachFlagged',
        data: {
          ...{ ...keyOf(before), breachId, obligation, evidence, note: note ?? '' },
          ...{ flaggedBy: act.by, flaggedAt: act.at },
        },
      },
    ]
  );
};

export const settleBreach = (
  { breachId, reason, act }: SettleBreach['data'],
  before: Qualification,
): Decided<SettleBreach> => {
  const open =
    before.status === 'none'
      ? undefined
      : before.breaches.find((breach) => breach.breachId === breachId && breach.settled === null);
  if (before.status === 'none' || open === undefined)
    return refuse('BREACH_NOT_OPEN', 'There is no such open flag.');
  return (
    needsReason(reason, 'Say how it was settled.') ?? [
      {
        type: 'BreachSettled',
        data: { ...keyOf(before), breachId, reason: reason ?? '', settledBy: act.by, settledAt: act.at },
      },
    ]
  );
};

const keyOf = ({ qualificationId, partnerId }: KnownQualification) => ({ qualificationId, partnerId });
