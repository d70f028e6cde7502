import { z } from 'zod';
import { coopTerms, creditTerms, flexTerms, mdfTerms, pfpTerms, sellerTerms } from './funds';
import {
  benefit,
  partnerKind,
  partnershipTerms,
  specialisationTerms,
  supportFlag,
  track,
} from './partnership';
import { achievementPlan, announcedPlan, rewardPlan } from './plans';
import { attribute, credentialTerms, requirementSet, target } from './requirements';
import { serviceContractTerms, serviceOffer } from './service-offers';
import {
  customerTerms,
  dealTerms,
  discountTerms,
  fxTerms,
  matchTerms,
  nfrTerms,
  outlierTerms,
  posTerms,
  priceTerms,
  resaleTerms,
  route,
  velocityTerms,
} from './trade';
import {
  choice,
  count,
  currency,
  day,
  family,
  flag,
  key,
  listOf,
  money,
  oneOrMore,
  positive,
  sourced,
  text,
  yearDay,
  type Described,
} from './vocabulary';

export const level = z.strictObject({ id: key, name: text, rank: positive });
export type Level = Described<typeof level>;

export const role = z.strictObject({
  id: key,
  name: text,
  description: sourced(text).exactOptional(),
  levels: sourced(oneOrMore(level)),
});
export type Role = Described<typeof role>;

export const specialisation = z.strictObject({ id: key, name: text, kind: choice('product', 'service') });
export type Specialisation = Described<typeof specialisation>;

export const productFamily = z.strictObject({ id: family, name: text, productLine: key });
export type ProductFamily = Described<typeof productFamily>;

/** Part of a year, as `MM-DD`, both ends inside. */
export const yearPart = z.strictObject({ from: yearDay, to: yearDay });
export type YearPart = Described<typeof yearPart>;

/**
 * A programme as data: effective-dated, approved by another person than its author, never changed afterwards (R1).
 * Described once: its type, its published JSON Schema and the check of its form are all made of this.
 */
export const programmeDefinition = z
  .strictObject({
    programmeId: key,
    title: text,
    effectiveFrom: day,
    /** Last covered day; absent: until the next approved version begins. */
    effectiveTo: day.exactOptional(),
    /** ISO 4217; the currency of statements. */
    currency,
    documents: listOf(z.strictObject({ id: text, title: text, number: text, edition: text })),
    calendar: z.strictObject({
      timeZone: sourced(text),
      holidays: sourced(listOf(day)),
      quarters: sourced(z.array(yearPart).min(4)),
      halfYears: sourced(z.array(yearPart).min(2)),
    }),
    roles: oneOrMore(role),
    countryTiers: sourced(oneOrMore(text)),
    regions: sourced(oneOrMore(key)),
    segments: sourced(oneOrMore(key)),
    partnerKinds: sourced(listOf(key)),
    allianceCategories: sourced(listOf(key)),
    /** What each of them may do. Absent: nothing is refused because of a kind. */
    kinds: oneOrMore(partnerKind).exactOptional(),
    /** J64, J66: what a partner can hold beside its level. */
    specialisations: sourced(listOf(specialisation)).exactOptional(),
    specialisationTerms,
    tracks: listOf(track),
    families: sourced(oneOrMore(productFamily)),

    deal: dealTerms,
    velocity: velocityTerms,
    discount: discountTerms,
    /** Absent: nobody orders goods for demonstration. */
    nfr: nfrTerms.exactOptional(),
    customer: customerTerms,
    price: priceTerms,
    quote: z.strictObject({ validDays: sourced(count) }),
    catalog: z.strictObject({
      /** Days before the last order day on which a part gets a warning (G48). */
      eolWarningDays: sourced(count),
    }),
    routes: sourced(listOf(route)),
    /** Absent: no service is told from any other part. */
    serviceOffers: listOf(serviceOffer).exactOptional(),
    /** Absent: no service is put under contract. */
    serviceContracts: serviceContractTerms.exactOptional(),
    resale: resaleTerms,

    pos: posTerms,
    match: matchTerms,
    outlier: outlierTerms,
    late: z.strictObject({
      /** Days after a quarter's end; what is received later earns nothing (`TOO_LATE`). */
      maxDays: sourced(count),
    }),
    shipAndDebit: z.strictObject({ enabled: sourced(flag) }),

    reward: z.strictObject({
      wonInsideProtection: sourced(flag),
      acceptanceDays: sourced(count),
      /** The day on which a product has to be eligible (G49). */
      productAt: sourced(choice('price-approved')).exactOptional(),
    }),
    clawback: z.strictObject({
      /** How far back a return or a breach takes a reward back, from the ship day. */
      lookbackDays: sourced(count),
    }),
    dispute: z.strictObject({ openDays: sourced(count), decisionBusinessDays: sourced(count) }),
    plans: listOf(rewardPlan),
    /** Paid once the review of a year is decided; absent: none. */
    achievementPlans: oneOrMore(achievementPlan).exactOptional(),
    plansNotCalculated: listOf(announcedPlan),
    sellerRewards: z.strictObject({
      /** Levels whose salespeople may be enrolled (G24). */
      levels: sourced(listOf(key)),
    }),
    seller: sellerTerms,
    pfp: pfpTerms,

    payout: z.strictObject({
      minimum: sourced(money),
      secondApproverAbove: sourced(money),
      coolingBusinessDays: sourced(count),
      /** Who is paid for a partner's reward. */
      payee: sourced(choice('partner')),
      /** Whether people who register deals see what their organisation may expect. Absent: they do not. */
      shownToReps: sourced(flag).exactOptional(),
    }),
    fx: fxTerms,

    mdf: mdfTerms,
    /** Absent: no marketing money is earned. */
    coop: coopTerms.exactOptional(),
    coInvestment: z.strictObject({ levels: sourced(listOf(key)), agreement: sourced(key) }),
    flex: flexTerms,
    credits: creditTerms,

    ...partnershipTerms,
    /** J32: a list of partners that consented, by the grade of their benefit. Absent: nobody outside sees it. */
    locator: z.strictObject({ public: sourced(flag) }).exactOptional(),
    benefits: oneOrMore(benefit),
    supportFlags: listOf(supportFlag),
    credentials: credentialTerms,
    /** Documents that a requirement may name. */
    requirementDocuments: sourced(listOf(key)),
    attributes: sourced(listOf(attribute)),
    targets: listOf(target),
    requirementSets: listOf(requirementSet),
  })
  .meta({
    title: 'Programme definition',
    description:
      'A partner programme as data. Every value carries its source: a line of a source document such as 001:298, decision, or sample.',
  });
export type ProgrammeDefinition = Described<typeof programmeDefinition>;
