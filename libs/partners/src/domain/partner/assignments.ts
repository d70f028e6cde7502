import {
  refuse,
  type DatedAct,
  type Day,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import type { Assignment, AssignmentKind } from './assignment';
import { notInvited } from './enrolment';
import type { Partner } from './partner';
import type { PartnerEvent, PartnerManagerAssigned } from './partner.events';
import { coversADay, overlap, staysOn } from './span';

export type AssignManager = DomainCommand<
  'AssignManager',
  Omit<PartnerManagerAssigned['data'], 'assignedBy' | 'assignedAt'> &
    Readonly<{
      /** Whether the person is a channel manager or lead of the vendor; looked up by the handler. */
      mayManage: boolean;
      act: DatedAct;
    }>,
  | 'INVITATION_REQUIRED'
  | 'ASSIGNEE_UNKNOWN'
  | 'DAYS_CROSSED'
  | 'ALREADY_ASSIGNED'
  | 'ACCOUNT_MANAGER_ASSIGNED'
>;
export type EndAssignment = DomainCommand<
  'EndAssignment',
  Readonly<{ partnerId: string; assignmentId: string; untilOn: Day; reason: string | null; act: DatedAct }>,
  'ASSIGNMENT_UNKNOWN' | 'ASSIGNMENT_ENDED' | 'DAYS_CROSSED' | 'REASON_MISSING'
>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

export const assignManager = (
  { mayManage, act, ...asked }: AssignManager['data'],
  partner: Partner,
): Decided<AssignManager> => {
  if (partner.status === 'none') return notInvited();
  if (!mayManage)
    return refuse(
      'ASSIGNEE_UNKNOWN',
      `${asked.personId} is no channel manager or lead: grant the role before.`,
    );
  return (
    coversADay(asked) ??
    clashing(asked, partner.assignments) ?? [
      { type: 'PartnerManagerAssigned', data: { ...asked, assignedBy: act.by, assignedAt: act.at } },
    ]
  );
};

/** Nobody has the same task twice, and a partner with an account manager has no experience manager (J107). */
const clashing = (
  asked: Pick<Assignment, 'kind' | 'personId' | 'fromOn' | 'untilOn'>,
  assignments: readonly Assignment[],
): Refusal<'ALREADY_ASSIGNED' | 'ACCOUNT_MANAGER_ASSIGNED'> | undefined => {
  const meanwhile = assignments.filter((other) => overlap(other, asked));
  const same = meanwhile.find(({ kind, personId }) => kind === asked.kind && personId === asked.personId);
  if (same !== undefined)
    return refuse('ALREADY_ASSIGNED', `This person is its ${same.kind} from ${same.fromOn}.`);
  const instead = INSTEAD[asked.kind];
  const other = meanwhile.find(({ kind }) => kind === instead);
  return (
    other &&
    refuse(
      'ACCOUNT_MANAGER_ASSIGNED',
      `${other.personId} is its ${other.kind} from ${other.fromOn}. A partner has a pam or a pxm: end the one before.`,
    )
  );
};
const INSTEAD: Readonly<Partial<Record<AssignmentKind, AssignmentKind>>> = { pam: 'pxm', pxm: 'pam' };

export const endAssignment = (
  { partnerId, assignmentId, untilOn, reason, act }: EndAssignment['data'],
  partner: Partner,
): Decided<EndAssignment> => {
  const held =
    partner.status === 'none'
      ? undefined
      : partner.assignments.find((assignment) => assignment.assignmentId === assignmentId);
  if (held === undefined) return refuse('ASSIGNMENT_UNKNOWN', 'The partner has no such assignment.');
  return (
    staysOn(held, { untilOn, reason }, 'ASSIGNMENT_ENDED') ?? [
      {
        type: 'PartnerManagerAssignmentEnded',
        data: { partnerId, assignmentId, untilOn, reason: reason ?? '', endedBy: act.by, endedAt: act.at },
      },
    ]
  );
};
