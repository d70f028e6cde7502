import type { Role } from '../../../shared/session/session';
import type { Deal } from '../api/deal.query';

export type Act = 'answer' | 'resubmit' | 'won' | 'lost' | 'extend' | 'withdraw';

const SELLERS: readonly Role[] = ['partner.rep', 'partner.admin'];

/** What the partner can do with a deal as it stands, the one of the moment first. The server decides; this spares a no. */
export const actsOn = (
  deal: Pick<Deal, 'status' | 'stage' | 'closure' | 'extensionRequested'>,
  roles: readonly Role[],
): readonly Act[] => {
  if (!roles.some((role) => SELLERS.includes(role)) || deal.closure !== null) return [];
  const undecided: readonly Act[] = ['withdraw'];
  if (deal.status === 'information_requested') return ['answer', ...undecided];
  if (deal.status === 'submitted' || deal.status === 'in_review') return undecided;
  if (deal.status === 'returned') return ['resubmit'];
  if (deal.status !== 'approved' || deal.stage === 'won' || deal.stage === 'lost') return [];
  return deal.extensionRequested ? ['won', 'lost'] : ['won', 'lost', 'extend'];
};
