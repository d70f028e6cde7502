import type { Role } from '../../../shared/session/session';
import type { Milestone, Mou } from '../api/mous.query';

export type MouAct = 'sign' | 'revise' | 'withdraw' | 'terminate';
export type MilestoneAct = 'submit' | 'accept' | 'giveBack';

const open = <Act>(acts: readonly (readonly [act: Act, open: boolean])[]): readonly Act[] =>
  acts.flatMap(([act, isOpen]) => (isOpen ? [act] : []));
const decides = (roles: readonly Role[]): boolean =>
  roles.includes('channel.lead') || roles.includes('channel.manager');

/** What is in question for an agreement; a manager sees the signature of a lead. */
export const actsOn = (
  { status, proposed }: Pick<Mou, 'status' | 'proposed'>,
  roles: readonly Role[],
): readonly MouAct[] => {
  const channel = decides(roles);
  const runs = status === 'proposed' || status === 'active';
  return open([
    ['sign', proposed !== null && (channel || roles.includes('partner.admin'))],
    ['revise', runs && channel],
    ['withdraw', proposed !== null && channel],
    ['terminate', status === 'active' && roles.includes('channel.lead')],
  ]);
};

/** What is in question for a milestone of an agreement that runs. */
export const milestoneActsOn = (
  agreement: Pick<Mou, 'status'>,
  { status }: Pick<Milestone, 'status'>,
  roles: readonly Role[],
): readonly MilestoneAct[] => {
  const isPartner = roles.includes('partner.admin') || roles.includes('partner.finance');
  const waits = status === 'submitted' && decides(roles);
  return open([
    ['submit', agreement.status === 'active' && status === 'open' && isPartner],
    ['accept', waits],
    ['giveBack', waits],
  ]);
};
