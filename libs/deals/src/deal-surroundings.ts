import { apiId } from '@channel/event-store';
import {
  Partners,
  PerformancePoints,
  StandingGates,
  type ClosedTrack,
  type EarnedPoints,
  type PartnerNow,
  type PartnerStanding,
} from '@channel/partners';
import {
  levelDiscountOf,
  Programmes,
  trackDiscountsOf,
  type DefinitionInForce,
  type ProgrammeDefinition,
  type ProgrammeNow,
} from '@channel/programs';
import { present, type DatedAct, type Day, type Instant } from '@channel/kernel';
import { actOf, DeciderRunner, type CommandMeta, type Loaded } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { NfrTerms, PriceTerms, Registration } from './domain/bom/pricing';
import { bomDecider } from './domain/bom/bom.decider';
import type { Bom } from './domain/bom/bom';
import { isRegistered, registeredLinesOf, type Deal, type RegisteredDeal } from './domain/deal/deal';
import type { ClaimNow, ProtectionTerms } from './domain/deal/deal.commands';
import { dealDecider } from './domain/deal/deal.decider';
import type { NfrAllowance } from './domain/nfr-allowance/nfr-allowance';
import { nfrAllowanceDecider } from './domain/nfr-allowance/nfr-allowance.decider';
import { claimantsOf, type Opportunity } from './domain/opportunity/opportunity';
import { opportunityDecider } from './domain/opportunity/opportunity.decider';
import type { Quote } from './domain/quote/quote';
import { quoteDecider } from './domain/quote/quote.decider';

/** What surrounds the stream that a handler writes: the other streams, and what programme and partner say on the day. */
@Injectable()
export class DealSurroundings {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programmes: Programmes,
    private readonly partners: Partners,
    private readonly gates: StandingGates,
    private readonly performance: PerformancePoints,
  ) {}

  loadDeal(dealId: string): Promise<Loaded<Deal>> {
    return this.runner.load(dealDecider, dealId);
  }
  loadDealAsOf(dealId: string, until: Instant): Promise<Loaded<Deal>> {
    return this.runner.loadAsOf(dealDecider, dealId, until);
  }
  async deal(dealId: string): Promise<RegisteredDeal | undefined> {
    const { state } = await this.loadDeal(dealId);
    return isRegistered(state) ? state : undefined;
  }
  /** For a command that follows an event of the deal. */
  async registered(dealId: string): Promise<RegisteredDeal> {
    return present(await this.deal(dealId), 'a registration that has an event');
  }
  loadOpportunity(opportunityId: string): Promise<Loaded<Opportunity>> {
    return this.runner.load(opportunityDecider, opportunityId);
  }
  /** Where the deal stands on each of its opportunities, as their streams have it now. */
  async claimsNow({ dealId, claims }: RegisteredDeal): Promise<Readonly<Record<string, ClaimNow>>> {
    const places = await Promise.all(
      Object.keys(claims).map(
        async (id) => [id, placeOf((await this.loadOpportunity(id)).state, dealId)] as const,
      ),
    );
    return Object.fromEntries(places.flatMap(([id, place]) => (place === undefined ? [] : [[id, place]])));
  }
  loadBom(bomId: string): Promise<Loaded<Bom>> {
    return this.runner.load(bomDecider, bomId);
  }
  /** What of the partner's products for demonstration is reserved (J31). */
  async nfrAllowance(deal: Pick<RegisteredDeal, 'programmeId' | 'partnerId'>): Promise<NfrAllowance> {
    return (await this.runner.load(nfrAllowanceDecider, nfrAllowanceIdOf(deal))).state;
  }
  loadQuote(quoteId: string): Promise<Loaded<Quote>> {
    return this.runner.load(quoteDecider, quoteId);
  }

  partnerNow(partnerId: string, now: Instant): Promise<PartnerNow | undefined> {
    return this.partners.now(partnerId, now);
  }
  standing(partnerId: string, day: Day): Promise<PartnerStanding | undefined> {
    return this.partners.standingOn(partnerId, day);
  }

  /** Requirements of a partner's level that stop its benefits on a day (G23). */
  async stopping(
    standing: PartnerStanding | undefined,
    day: Day,
    inForce: DefinitionInForce | undefined,
  ): Promise<readonly string[]> {
    if (standing === undefined || inForce === undefined) return [];
    return this.gates.stopping(standing, day, inForce.definition);
  }

  /** Tracks whose parts the deal's partner may not have today, as it lacks their certifications (J93). */
  async closedTracks(deal: RegisteredDeal, now: Instant): Promise<readonly ClosedTrack[]> {
    const programme = await this.programme(deal.programmeId, now);
    return this.closedTracksOf(await this.standing(deal.partnerId, programme.day), programme);
  }
  async closedTracksOf(
    standing: PartnerStanding | undefined,
    { day, inForce }: ProgrammeNow,
  ): Promise<readonly ClosedTrack[]> {
    if (standing === undefined || inForce === undefined) return [];
    return this.gates.closedTracks(standing, day, inForce.definition);
  }

  programme(programmeId: string, now: Instant): Promise<ProgrammeNow> {
    return this.programmes.now(programmeId, now);
  }

  /** What is done with a deal, on the day of its programme. */
  async act({ programmeId }: RegisteredDeal, meta: CommandMeta): Promise<DatedAct> {
    const { day } = await this.programme(programmeId, meta.now);
    return { ...actOf(meta), on: day };
  }

  /** The discount that the partner's role and level have today; `null` where the programme has none. */
  async priceTerms(
    deal: RegisteredDeal,
    now: Instant,
  ): Promise<Readonly<{ day: Day; terms: PriceTerms | null; registration: Registration }>> {
    const programme = await this.programme(deal.programmeId, now);
    const { day, inForce } = programme;
    const terms = await this.termsOf(await this.standing(deal.partnerId, day), programme);
    return { day, terms, registration: registrationOf(deal, inForce) };
  }
  /** The same of a partner, with a registration or before it. */
  async termsOf(
    standing: PartnerStanding | undefined,
    { day, inForce }: ProgrammeNow,
  ): Promise<PriceTerms | null> {
    if (standing === undefined || inForce === undefined) return null;
    const earned = await this.performance.earnedBy(standing, day, inForce.definition);
    return priceTermsOf(inForce, standing, earned);
  }
}

/** One stream for a partner in a programme. */
export const nfrAllowanceIdOf = ({
  programmeId,
  partnerId,
}: Pick<RegisteredDeal, 'programmeId' | 'partnerId'>): string => apiId('nfra', `${programmeId}:${partnerId}`);

/** G60: what the registration binds, in the programme in force. */
const registrationOf = (deal: RegisteredDeal, inForce: DefinitionInForce | undefined): Registration => ({
  approved: deal.status === 'approved',
  productLines: inForce?.definition.deal.scope.value === 'whole-deal' ? null : registeredLinesOf(deal),
  ...(deal.orderUse === 'nfr' ? { orderUse: 'nfr' as const } : {}),
});

/** What begins a protection, as the programme in force has it. */
export const windowTermsOf = ({
  definition,
  version,
}: DefinitionInForce): ProtectionTerms & Readonly<{ version: number; protectionDays: number }> => ({
  version,
  ...protectionTermsOf(definition),
  protectionDays: definition.deal.protectionDays.value,
});

export const protectionTermsOf = ({ calendar, deal }: ProgrammeDefinition): ProtectionTerms => ({
  timeZone: calendar.timeZone.value,
  reminderDays: deal.reminderDays.value,
});

/** The discount of a role and level, with what performance earned; `null` where the programme has none. */
export const priceTermsOf = (
  inForce: DefinitionInForce,
  { status, role, level }: Pick<PartnerStanding, 'status' | 'role' | 'level'>,
  performancePoints: readonly EarnedPoints[],
): PriceTerms | null => {
  if (status !== 'active' || level === null) return null;
  const { discount, velocity, price } = inForce.definition;
  const ofLevel = levelDiscountOf(inForce.definition, { role, level, family: null });
  if (ofLevel === undefined) return null;
  return {
    version: inForce.version,
    level,
    levelPercent: ofLevel.percent,
    trackDiscounts: trackDiscountsOf(inForce.definition, level),
    velocityPoints: discount.velocityPoints.value,
    registrationPoints: discount.registrationPoints.value,
    nfr: nfrTermsOf(inForce.definition, level),
    performancePoints,
    velocityLimit: velocity.limit.value,
    velocityFamilies: velocity.families.value,
    velocityAllLines: velocity.allLines.value,
    validDays: price.validDays.value,
    timeZone: inForce.definition.calendar.timeZone.value,
    holidays: inForce.definition.calendar.holidays.value,
    decisionBusinessDays: price.decisionBusinessDays.value,
    eolWarningDays: inForce.definition.catalog.eolWarningDays.value,
  };
};

/** J31: what the programme gives a level for demonstration; `null` where it gives none. */
export const nfrTermsOf = (
  definition: Pick<ProgrammeDefinition, 'nfr'> | undefined,
  level: string | null,
): NfrTerms | null => {
  const { percents, unitsPerYear: perYear } = definition?.nfr ?? {};
  const percent = percents?.value[level ?? ''];
  const unitsPerYear = perYear?.value[level ?? ''];
  return percent === undefined || unitsPerYear === undefined ? null : { percent, unitsPerYear };
};

const placeOf = (opportunity: Opportunity, dealId: string): ClaimNow | undefined => {
  const { holder, conflict } = opportunity;
  const claimant = claimantsOf(opportunity).find((one) => one.claimId === dealId);
  if (claimant === undefined) return undefined;
  // Two registrations of one partner are never in conflict with each other (G76).
  if (claimant.partnerId !== holder?.partnerId) {
    const behind = opportunity.waiting.find(({ claimId }) => claimId === dealId);
    if (behind?.allowed === true) return 'allowed';
    return behind?.settled === true ? 'lost' : 'overlap';
  }
  return conflict.status === 'open' ? 'contested' : 'held';
};
