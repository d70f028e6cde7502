import { z } from 'zod';
import {
  choice,
  count,
  day,
  decimal,
  flag,
  key,
  listOf,
  money,
  oneOrMore,
  positive,
  sourced,
  text,
  type Described,
} from './vocabulary';

/** What a partner may be helped with, and what shows that it took place. */
const activityType = z.strictObject({
  id: key,
  /** Percent that the vendor pays; `null`: `vendorShare`. */
  share: decimal.nullable(),
  /** Lessens revenue, or buys a service of its own, of which a proof shows the fair value (R29). */
  accounting: choice('reduction-of-revenue', 'distinct-service'),
  /** Checklist of a claim; of an advert it is attested that it shows no prices of the vendor. */
  proofs: oneOrMore(z.strictObject({ proof: key, advert: flag })),
});
/** Offered from a day on, until its withdrawal. */
const offered = z.strictObject({ id: key, name: text, from: day, until: day.nullable() });

export const mdfTerms = z.strictObject({
  approver: sourced(choice('channel-manager-of-region')),
  activityTypes: sourced(oneOrMore(activityType)),
  /** Percent of an activity that the vendor pays. */
  vendorShare: sourced(decimal),
  /** Pre-approved marketing vendors and campaign templates. */
  fastTrack: z.strictObject({
    vendors: sourced(listOf(offered)),
    templates: sourced(listOf(offered)),
    leadDays: sourced(count),
    decisionBusinessDays: sourced(count),
  }),
  requestLeadDays: sourced(count),
  claimDays: sourced(count),
  lotDays: sourced(count),
  /** `null`: none. */
  cap: sourced(money.nullable()),
  advertsWithoutPrices: sourced(flag),
  /** What a level that is lost after the approval does to it (G79). */
  levelLost: sourced(choice('honour-approved')),
  decisionBusinessDays: sourced(count),
  /** Days after a question in which it is answered. */
  answerDays: sourced(count),
  reviewBusinessDays: sourced(count),
  /** Days after the decision on a claim in which it is disputed. */
  disputeDays: sourced(count),
  /** Days before a lot's last day on which a notice is written. */
  noticeDays: sourced(listOf(count)),
  /** Days after the approval of a claim in which it is paid. */
  paymentDays: sourced(count),
});
export type MdfTerms = Described<typeof mdfTerms>;

/** Marketing money that partners earn with their rewards. */
export const coopTerms = z.strictObject({
  /** Percent of what a quarter's statement comes to, on top of it. */
  percent: sourced(decimal),
  /** Less than that is too little for a fund of its own: it turns into a rebate. */
  threshold: sourced(money),
});
export type CoopTerms = Described<typeof coopTerms>;

export const flexTerms = z.strictObject({
  /** Levels that have a target. */
  levels: sourced(listOf(key)),
  targetPoints: sourced(count),
  period: sourced(choice('half-year')),
  /** Days before the end of the half-year on which somebody who is short is warned. */
  noticeDays: sourced(listOf(count)),
  catalogue: sourced(oneOrMore(z.strictObject({ event: key, points: positive }))),
});
export type FlexTerms = Described<typeof flexTerms>;

export const creditTerms = z.strictObject({
  /** Days before a lot expires on which a notice is written. */
  noticeDays: sourced(listOf(count)),
  training: z.strictObject({
    usdPerUnit: sourced(money),
    validMonths: sourced(count),
    startsWith: sourced(choice('purchase')),
    courseBeginsBeforeExpiry: sourced(flag),
  }),
  services: z.strictObject({
    unitsPerItem: sourced(count),
    validMonths: sourced(count),
    startsWith: sourced(choice('contract-activation')),
    uses: sourced(oneOrMore(z.strictObject({ id: key, aliases: listOf(key) }))),
  }),
});
export type CreditTerms = Described<typeof creditTerms>;

/** Rewards to named salespeople. */
export const sellerTerms = z.strictObject({
  onApproved: sourced(money),
  onClosed: sourced(money),
  capPerQuarter: sourced(money),
  /** A person's yearly total above which the tax form is needed. */
  taxFormAbove: sourced(money),
});
export type SellerTerms = Described<typeof sellerTerms>;

/** The scorecard of Operate Specialists. */
export const pfpTerms = z.strictObject({
  scored: sourced(listOf(key)),
  /** Percent, inclusive. */
  threshold: sourced(decimal),
  reported: sourced(listOf(key)),
  /** How many closure questions of a case there are; absent: four. */
  caseQuestions: sourced(positive).exactOptional(),
  /** Percent of services sold for eligible hardware, by product line, inclusive; absent: none is asked for. */
  attachTargets: sourced(oneOrMore(z.strictObject({ productLine: key, percent: decimal }))).exactOptional(),
  /**
   * O3: a plan that pays points of discount instead of money: what each scored criterion that was passed in a quarter adds to
   * the discount of the next one, on services that only Operate Specialists order; absent: nothing.
   */
  discountPoints: sourced(
    z.strictObject({
      criteria: oneOrMore(z.strictObject({ criterion: key, points: decimal })),
      services: oneOrMore(key),
    }),
  ).exactOptional(),
  returnDays: sourced(count),
  /** Percent, exclusive. */
  noTroubleFoundBelow: sourced(decimal),
});
export type PfpTerms = Described<typeof pfpTerms>;
