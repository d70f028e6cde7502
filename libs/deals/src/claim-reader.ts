import { present } from '@channel/kernel';
import { DeciderRunner, type Loaded } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { DealSurroundings } from './deal-surroundings';
import type { RegisteredDeal } from './domain/deal/deal';
import {
  isDirect,
  isKnown,
  type DirectOpportunity,
  type KnownDirectOpportunity,
} from './domain/direct-opportunity/direct-opportunity';
import { directOpportunityDecider } from './domain/direct-opportunity/direct-opportunity.decider';
import { claimantsOf, type Opportunity } from './domain/opportunity/opportunity';

/** What a claim on an opportunity is made for: a partner's registration, or what the vendor's own sales pursue (M2). */
export type Pursuit = Readonly<
  { kind: 'registration'; deal: RegisteredDeal } | { kind: 'direct'; opportunity: KnownDirectOpportunity }
>;

/** Looks behind claims. */
@Injectable()
export class ClaimReader {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly around: DealSurroundings,
  ) {}

  loadDirect(directId: string): Promise<Loaded<DirectOpportunity>> {
    return this.runner.load(directOpportunityDecider, directId);
  }

  /** For what follows an event of the opportunity that it claims. */
  async behind(claimId: string): Promise<Pursuit> {
    if (!isDirect(claimId)) return { kind: 'registration', deal: await this.around.registered(claimId) };
    const { state } = await this.loadDirect(claimId);
    const opportunity = present(isKnown(state) ? state : undefined, 'a direct opportunity that has an event');
    return { kind: 'direct', opportunity };
  }

  /** Behind each claim on an opportunity, the holder first. */
  on(opportunity: Opportunity): Promise<readonly Pursuit[]> {
    return Promise.all(claimantsOf(opportunity).map(({ claimId }) => this.behind(claimId)));
  }

  /** Who owns what the vendor's sales pursue against a registration: they decide nothing about it (SD2). */
  async rivals({ claims }: RegisteredDeal): Promise<readonly string[]> {
    const opportunities = await Promise.all(
      Object.keys(claims).map(async (id) => (await this.around.loadOpportunity(id)).state),
    );
    const ids = opportunities.flatMap(claimantsOf).map(({ claimId }) => claimId);
    const behind = await Promise.all([...new Set(ids)].filter(isDirect).map((id) => this.behind(id)));
    return behind.flatMap(interestedIn);
  }
}

/** Who has a part in a claim, and decides nothing about it. */
export const interestedIn = (claim: Pursuit): readonly string[] => [
  claim.kind === 'registration' ? claim.deal.submittedBy : claim.opportunity.content.ownerId,
];

export const programmeOf = (claim: Pursuit): string =>
  claim.kind === 'registration' ? claim.deal.programmeId : claim.opportunity.programmeId;

/** What people call it. */
export const numberOf = (claim: Pursuit): string =>
  claim.kind === 'registration' ? claim.deal.number : claim.opportunity.reference;
