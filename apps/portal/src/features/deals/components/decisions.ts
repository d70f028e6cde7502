import type { Role } from '../../../shared/session/session';
import type { Deal } from '../api/deal.query';

/** What people of the vendor and distributors decide about a registration. */
export type Decision =
  | 'approve'
  | 'reject'
  | 'ask'
  | 'return'
  | 'takeUp'
  | 'assign'
  | 'escalate'
  | 'extend'
  | 'refuseExtension'
  | 'close'
  | 'reassign'
  | 'revoke';

const DECIDERS: readonly Role[] = ['channel.manager', 'channel.lead'];
const CLOSERS: readonly Role[] = ['distributor.user', 'distributor.admin', 'channel.manager'];

type State = Pick<Deal, 'status' | 'stage' | 'closure' | 'extensionRequested' | 'escalated'>;

/** What can be decided about a deal as it stands, the one of the moment first. The server decides; this spares a no. */
export const decisionsOn = (deal: State, roles: readonly Role[]): readonly Decision[] => {
  const holds = (wanted: readonly Role[]): boolean => wanted.some((role) => roles.includes(role));
  return [
    ...(holds(DECIDERS) ? ofDecider(deal, roles) : []),
    ...(holds(CLOSERS) && deal.stage === 'won' && deal.closure === null ? (['close'] as const) : []),
    ...(roles.includes('channel.lead') && deal.status === 'approved' && deal.closure === null
      ? (['reassign', 'revoke'] as const)
      : []),
  ];
};

const UNDECIDED: Readonly<Partial<Record<Deal['status'], readonly Decision[]>>> = {
  submitted: ['approve', 'ask', 'return', 'reject', 'takeUp'],
  in_review: ['approve', 'ask', 'return', 'reject'],
  // While a question is open the partner has the floor; what cannot become right is ended all the same.
  information_requested: ['return', 'reject'],
};

const ofDecider = (deal: State, roles: readonly Role[]): readonly Decision[] => {
  const { status, closure, extensionRequested } = deal;
  if (status === 'approved' && extensionRequested && closure === null) return ['extend', 'refuseExtension'];
  return [...(UNDECIDED[status] ?? []), ...handedOver(deal, roles)];
};

/** Whom else it may be left to, while it waits for a decision. */
const handedOver = ({ status, escalated = false }: State, roles: readonly Role[]): readonly Decision[] => {
  if (status !== 'submitted' && status !== 'in_review') return [];
  const manages = roles.includes('channel.manager') && !roles.includes('channel.lead');
  return manages && !escalated ? ['assign', 'escalate'] : ['assign'];
};
