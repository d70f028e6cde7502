import {
  fourEyes,
  needsPerson,
  needsReason,
  refuse,
  unlisted,
  type Decision,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { withAssessment, type KnownQualification, type Qualification } from './qualification';
import type { AssessQualification } from './qualification.commands';
import type { QualificationEvent } from './qualification.events';

type Code = RefusalsOf<AssessQualification>;
type Asked = AssessQualification['data'];

/** O31: by the service partner manager and by the account manager, who are two people. */
export const assess = (data: Asked, before: Qualification): Decision<QualificationEvent, Code> => {
  if (before.status === 'none' || !ASSESSABLE.includes(before.status)) return notOpen(before);
  const { as, note, act } = data;
  const others = before.assessments.filter((said) => said.as !== as).map(({ assessedBy }) => assessedBy);
  return (
    needsPerson(act, 'A partner is assessed') ??
    notAssigned(data) ??
    fourEyes(act, others, 'Who assessed in one assignment does not assess in the other.') ??
    needsReason(note, 'Say what was found.') ??
    checklistMisfit(data) ??
    assessed(data, before)
  );
};

/** Until the contract is signed, or the year is decided, what was found may be repaired and assessed again. */
const ASSESSABLE: readonly Qualification['status'][] = ['applied', 'passed', 'assessment_due', 'to_decide'];

const notAssigned = ({ as, assignedAs }: Asked): Refusal<'NOT_ASSESSOR'> | undefined =>
  assignedAs.includes(as)
    ? undefined
    : refuse(
        'NOT_ASSESSOR',
        as === 'account-manager'
          ? 'Only the account manager or experience manager of the partner assesses as such.'
          : 'Only the service partner manager of the partner assesses as such.',
      );

/** O15: each item of the programme, and no other, has its verdict and its note. */
const checklistMisfit = ({
  checklist,
  items,
}: Asked): Refusal<'ITEM_UNKNOWN' | 'CHECKLIST_INCOMPLETE'> | undefined => {
  const stranger = checklist.findIndex(({ item }) => !items.includes(item));
  if (stranger !== -1)
    return unlisted('ITEM_UNKNOWN', {
      pointer: `/checklist/${String(stranger)}/item`,
      ...{ word: checklist[stranger]?.item ?? '', what: 'item of the checklist', known: items },
    });
  const left = items.filter((item) => !checklist.some((said) => said.item === item));
  return left.length === 0
    ? undefined
    : refuse(
        'CHECKLIST_INCOMPLETE',
        `Without a verdict: ${left.join(', ')}.`,
        left.map((item) => ({
          ...{ pointer: '/checklist', code: 'CHECKLIST_INCOMPLETE' },
          detail: `Without a verdict: ${item}.`,
        })),
      );
};

const assessed = (
  { as, passed, note, checklist, assessors, coversUntilOn, act }: Asked,
  before: KnownQualification,
): readonly QualificationEvent[] => {
  const { qualificationId, partnerId, status } = before;
  const of = { qualificationId, partnerId };
  const said = withAssessment<Pick<Asked, 'as' | 'passed'>>(before.assessments, { as, passed });
  const complete = assessors.every((assessor) => said.some((one) => one.as === assessor));
  const all = said.every((one) => one.passed);
  const first: QualificationEvent = {
    type: 'QualificationAssessed',
    data: {
      ...{ ...of, as, passed, note: note ?? '', checklist },
      ...{ assessedBy: act.by, assessedAt: act.at, assessedOn: act.on },
    },
  };
  if (!complete) return [first];
  if (status === 'assessment_due' || status === 'to_decide')
    return [first, { type: 'AssessmentCompleted', data: { ...of, passed: all, completedAt: act.at } }];
  const ends: QualificationEvent = all
    ? { type: 'QualificationPassed', data: { ...of, passedOn: act.on, passedAt: act.at, coversUntilOn } }
    : { type: 'QualificationDeclined', data: { ...of, declinedOn: act.on, declinedAt: act.at } };
  return [first, ends];
};

export const notOpen = (before: Qualification) =>
  refuse(
    'QUALIFICATION_NOT_OPEN',
    `The qualification is ${before.status.replaceAll('_', ' ')}: this is not open to it.`,
  );
