import { z } from 'zod';
import {
  choice,
  count,
  decimal,
  flag,
  key,
  listOf,
  money,
  oneOrMore,
  positive,
  sourced,
  type Described,
} from './vocabulary';

export const mdfTerms = z.strictObject({
  approver: sourced(choice('channel-manager-of-region')),
  /** Percent of an activity that the vendor pays. */
  vendorShare: sourced(decimal),
  requestLeadDays: sourced(count),
  claimDays: sourced(count),
  lotDays: sourced(count),
  /** `null`: none. */
  cap: sourced(money.nullable()),
  advertsWithoutPrices: sourced(flag),
  /** What a level that is lost after the approval does to it (G79). */
  levelLost: sourced(choice('honour-approved')),
  decisionBusinessDays: sourced(count),
  reviewBusinessDays: sourced(count),
  /** Days after the approval of a claim in which it is paid. */
  paymentDays: sourced(count),
});
export type MdfTerms = Described<typeof mdfTerms>;

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
  returnDays: sourced(count),
  /** Percent, exclusive. */
  noTroubleFoundBelow: sourced(decimal),
});
export type PfpTerms = Described<typeof pfpTerms>;
