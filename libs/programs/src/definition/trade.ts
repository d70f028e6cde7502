import { z } from 'zod';
import {
  by,
  byFamily,
  choice,
  count,
  decimal,
  family,
  flag,
  key,
  listOf,
  money,
  oneOrMore,
  row,
  share,
  sourced,
  text,
  type Described,
} from './vocabulary';

export const dealType = choice('partner-value', 'new-opportunity');
export type DealType = Described<typeof dealType>;

export const dealTerms = z.strictObject({
  types: sourced(oneOrMore(z.strictObject({ id: dealType, criteria: text }))),
  /** Whether what was not registered earns with the deal (G60). */
  scope: sourced(choice('registered-lines', 'whole-deal')),
  protectionDays: sourced(count),
  decisionDays: sourced(count),
  approvalLimit: sourced(money),
  distributorRequired: sourced(flag),
  /** Least list value of a registration. */
  minimumList: sourced(money),
  /** Least number of days between submission and the expected close. */
  leadTimeDays: sourced(count),
  extensionDays: sourced(count),
  extensionsMax: sourced(count),
  /** Advice to the approver of a new opportunity (G16), no gate. */
  newCustomerMonths: sourced(count),
  publicTender: sourced(choice('warn', 'refuse')),
  /** Segments whose registrations say whether a tender is out (M1); absent: nobody is asked. */
  tenderSegments: sourced(listOf(key)).exactOptional(),
  /** What an overlap with the vendor's own direct sales leads to (G57). */
  directConflict: sourced(choice('review')),
  /** Days before the end of protection on which a notice is written. */
  reminderDays: sourced(listOf(count)),
  answerBusinessDays: sourced(count),
  /** What a rejection may name as its reason. */
  rejectionReasons: sourced(oneOrMore(key)),
});
export type DealTerms = Described<typeof dealTerms>;

/** When two customers are one (G59). */
export const customerTerms = z.strictObject({
  /** Similarity of two names of one country, from 0 to 1, from which a person is asked. */
  suspicionAt: sourced(share),
});
export type CustomerTerms = Described<typeof customerTerms>;

export const velocityTerms = z.strictObject({
  limit: sourced(money),
  families: sourced(listOf(family)),
  /** Every line has to be of one of the families (G18). */
  allLines: sourced(flag),
});
export type VelocityTerms = Described<typeof velocityTerms>;

export const discountTerms = z.strictObject({
  /** Percent by role and level. */
  levels: listOf(z.strictObject({ role: key, percents: sourced(by(decimal)) })),
  /** J85: percent by track and level of a provider; the same as its role's where the tracks do not differ. */
  tracks: listOf(z.strictObject({ track: key, percents: sourced(by(decimal)) })),
  velocityPoints: sourced(decimal),
  registrationPoints: sourced(decimal),
});
export type DiscountTerms = Described<typeof discountTerms>;

/** J31: goods for demonstration, which nobody resells; a level without an entry has none. */
export const nfrTerms = z.strictObject({
  /** Percent by level, in place of its discount and all points. */
  percents: sourced(by(decimal)),
  /** Products that a partner may order in a calendar year, by level. */
  unitsPerYear: sourced(by(count)),
});
export type NfrTerms = Described<typeof nfrTerms>;

/** How a price is found and how deep a non-standard one may go (G62). */
export const priceTerms = z.strictObject({
  validDays: sourced(count),
  decisionBusinessDays: sourced(count),
  /** Points below the standard price that a channel manager may approve. */
  depthManager: sourced(decimal),
  depthLead: sourced(decimal),
  /** Least price in percent of list, for families without one of their own. */
  floor: sourced(decimal),
  familyFloors: sourced(byFamily(decimal)),
});
export type PriceTerms = Described<typeof priceTerms>;

/** O23: services that only some regions may buy through distribution; everything else takes any agreed route. */
export const route = z.strictObject({
  rows: oneOrMore(row).exactOptional(),
  services: oneOrMore(key),
  distribution: listOf(key),
  direct: listOf(key),
});
export type Route = Described<typeof route>;

/** J84, G15, G56: what follows when a provider passes its equipment on. */
export const resaleTerms = z.strictObject({
  evidence: sourced(choice('both')),
  standardLevel: sourced(choice('own-else-lowest')),
});
export type ResaleTerms = Described<typeof resaleTerms>;

export const posTerms = z.strictObject({
  /** Business day of the next month on which a report is due. */
  dueBusinessDay: sourced(count),
  /** Days before the last one on which a sender is reminded; absent: it is not. */
  reminderDays: sourced(listOf(count)).exactOptional(),
  /** Business days after a quarter's end before it begins to close. */
  graceBusinessDays: sourced(count),
  serialsRequired: sourced(flag),
});
export type PosTerms = Described<typeof posTerms>;

/** How a shipment line without a deal number finds its deal: a score from 0 to 1, as decimal strings. */
export const matchTerms = z.strictObject({
  /** At or above: matched without a person. */
  auto: sourced(share),
  /** At or above: a suggestion for a person. */
  suggest: sourced(share),
  /** Two candidates this near to each other are left to a person. */
  tie: sourced(share),
  weights: sourced(z.strictObject({ customer: share, domain: share, product: share, window: share })),
  /** Days after the end of protection in which the ship day still counts for the window. */
  windowDaysAfterProtection: sourced(count),
});
export type MatchTerms = Described<typeof matchTerms>;

/** A reported line beyond one of these is held until a person confirms it. */
export const outlierTerms = z.strictObject({
  quantityAbove: sourced(count),
  amountAbove: sourced(money),
  /** A unit price outside this share of the list price, both ends inside. */
  pricePercentOfList: sourced(z.strictObject({ from: decimal, to: decimal })),
});
export type OutlierTerms = Described<typeof outlierTerms>;

/** Which rate of the approved table converts what. */
export const fxTerms = z.strictObject({
  earningRate: sourced(choice('month-average-of-ship-day', 'ship-day', 'approval-day')),
  /** G67: of the day on which the statement was approved, also if the batch is later. */
  payoutRate: sourced(choice('statement-approval-day')),
  /** Change in percent against the last approved rate from which the approver confirms it by name (G74). */
  jumpWarning: sourced(decimal),
});
export type FxTerms = Described<typeof fxTerms>;
