import type { Day } from '@channel/kernel';
import type { PartnerManagerAssigned } from './partner.events';

// Who of the vendor looks after a partner, with days (J107): an account manager (PAM), an experience manager (PXM) where
// there is none, a business development manager (BDM), a service partner manager. They are a channel manager's scope.

export const ASSIGNMENT_KINDS = ['pam', 'pxm', 'bdm', 'service-partner-manager'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];
export type Assignment = Readonly<Omit<PartnerManagerAssigned['data'], 'partnerId'>>;

/** Who is assigned on a day. */
export const assignedOn = <Dated extends Pick<Assignment, 'fromOn' | 'untilOn'>>(
  assignments: readonly Dated[],
  day: Day,
): readonly Dated[] =>
  assignments.filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day < untilOn));

/**
 * Whether a channel manager decides about a partner on a day: who is assigned to it does, and while nobody is, every
 * channel manager does (G7), so that a partner that was just invited is never out of everybody's reach.
 */
export const isInScope = (assignments: readonly Assignment[], personId: string, day: Day): boolean => {
  const assigned = assignedOn(assignments, day);
  return assigned.length === 0 || assigned.some((assignment) => assignment.personId === personId);
};
