import { refuse, unlisted, type Decision, type Refusal, type RefusalsOf } from '@channel/kernel';
import type { Qualification } from './qualification';
import type { ApplyForQualification } from './qualification.commands';
import type { QualificationEvent } from './qualification.events';

type Code = RefusalsOf<ApplyForQualification>;
type Asked = ApplyForQualification['data'];

/** O22, O32, O36: by invitation, from a level on; once more only with a plan and a time line. */
export const apply = (data: Asked, before: Qualification): Decision<QualificationEvent, Code> => {
  const { qualificationId, partnerId, programmeId, certification, obligations, plan, timeLine, act } = data;
  const application = before.status === 'none' ? 1 : before.application + 1;
  return (
    notKnown(data) ??
    running(before) ??
    (data.mayApply
      ? undefined
      : refuse('INVITATION_REQUIRED', `${certification} is by invitation: ask who manages your account.`)) ??
    levelTooLow(data) ??
    notAccepted(data) ??
    noPlan(data, before) ?? [
      {
        type: 'QualificationApplied',
        data: {
          ...{ qualificationId, partnerId, programmeId, certification, application, obligations },
          ...{ plan, timeLine, appliedBy: act.by, appliedAt: act.at, appliedOn: act.on },
        },
      },
    ]
  );
};

const notKnown = ({ certification, certifications }: Asked): Refusal<'SPECIALISATION_UNKNOWN'> | undefined =>
  certifications.includes(certification)
    ? undefined
    : unlisted('SPECIALISATION_UNKNOWN', {
        ...{ pointer: '/certification', word: certification, what: 'product certification' },
        known: certifications,
      });

const running = (before: Qualification): Refusal<'QUALIFICATION_RUNNING'> | undefined =>
  before.status === 'none' || before.status === 'declined' || before.status === 'ended'
    ? undefined
    : refuse('QUALIFICATION_RUNNING', `${before.certification} is ${before.status.replace('_', ' ')}.`);

export const levelTooLow = ({
  level,
  minimumLevel,
  isHighEnough,
}: Pick<Asked, 'level' | 'minimumLevel' | 'isHighEnough'>): Refusal<'LEVEL_TOO_LOW'> | undefined =>
  isHighEnough
    ? undefined
    : refuse(
        'LEVEL_TOO_LOW',
        `Operate Specialists are at ${minimumLevel} or higher; the partner is at ${level ?? 'no level'}.`,
      );

const notAccepted = ({ obligations, asked }: Asked): Refusal<'OBLIGATIONS_NOT_ACCEPTED'> | undefined => {
  const left = asked.filter((obligation) => !obligations.includes(obligation));
  return left.length === 0
    ? undefined
    : refuse('OBLIGATIONS_NOT_ACCEPTED', `Not accepted: ${left.join(', ')}.`, [
        ...left.map((obligation) => ({
          ...{ pointer: '/obligations', code: 'OBLIGATIONS_NOT_ACCEPTED' },
          detail: `Not accepted: ${obligation}.`,
        })),
      ]);
};

const noPlan = (
  { plan, timeLine, needsPlanAgain }: Asked,
  before: Qualification,
): Refusal<'PLAN_MISSING'> | undefined =>
  before.status === 'none' || !needsPlanAgain || (isSaid(plan) && isSaid(timeLine))
    ? undefined
    : refuse('PLAN_MISSING', 'Who applies again says by which plan the requirements are reached, and when.');

const isSaid = (text: string | null): boolean => text !== null && /[\p{L}\p{N}]/u.test(text);
