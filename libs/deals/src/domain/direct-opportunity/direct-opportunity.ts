import { evolvedBy } from '@channel/kernel';
import type { ClaimedPlace } from '../deal/deal.events';
import type { DirectContent, DirectOpportunityEvent, DirectOutcome } from './direct-opportunity.events';

export type KnownDirectOpportunity = Readonly<{
  status: 'open' | DirectOutcome;
  directId: string;
  programmeId: string;
  /** What the vendor's sales call it. */
  reference: string;
  content: Readonly<DirectContent>;
  /** When it was recorded: its place among those that claim the same. */
  recordedAt: string;
  /** What it claims; `null` until its customer was compared. */
  claimed: readonly ClaimedPlace[] | null;
}>;
export type DirectOpportunity = Readonly<{ status: 'none' }> | KnownDirectOpportunity;

export const initial: DirectOpportunity = { status: 'none' };

export const isKnown = (opportunity: DirectOpportunity): opportunity is KnownDirectOpportunity =>
  opportunity.status !== 'none';

export const contentOf = (content: DirectContent): DirectContent => {
  const { customer, registrableDomain, region, productLines, ownerId, value, expectedCloseOn } = content;
  return { customer, registrableDomain, region, productLines, ownerId, value, expectedCloseOn };
};

const known = (
  opportunity: DirectOpportunity,
  change: (known: KnownDirectOpportunity) => KnownDirectOpportunity,
): DirectOpportunity => (isKnown(opportunity) ? change(opportunity) : opportunity);

export const evolve = evolvedBy<DirectOpportunityEvent, DirectOpportunity>({
  DirectOpportunityRecorded: (recorded) => {
    const { directId, programmeId, reference, recordedAt } = recorded;
    const about = { directId, programmeId, reference, recordedAt, claimed: null };
    return { status: 'open', ...about, content: contentOf(recorded) };
  },
  DirectOpportunityChanged: (changed, opportunity) =>
    known(opportunity, (before) => ({ ...before, content: contentOf(changed) })),
  DirectCustomerCompared: ({ claims: claimed }, opportunity) =>
    known(opportunity, (before) => ({ ...before, claimed })),
  DirectOpportunityEnded: ({ outcome }, opportunity) =>
    known(opportunity, (before) => ({ ...before, status: outcome, claimed: [] })),
});

/** By its form: a claim is a registration's or the vendor's own. */
export const isDirect = (claimId: string): boolean => claimId.startsWith('dopp_');
