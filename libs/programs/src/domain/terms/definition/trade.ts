import type { MoneyJson } from '@channel/kernel';
import type { ByFamily, ByLevel, DealType, Sourced } from './sourced';

export type DealTerms = Readonly<{
  types: Sourced<readonly Readonly<{ id: DealType; criteria: string }>[]>;
  /** Whether what was not registered earns with the deal (G60). */
  scope: Sourced<'registered-lines' | 'whole-deal'>;
  protectionDays: Sourced<number>;
  decisionDays: Sourced<number>;
  approvalLimit: Sourced<MoneyJson>;
  distributorRequired: Sourced<boolean>;
  /** Least list value of a registration. */
  minimumList: Sourced<MoneyJson>;
  /** Least number of days between submission and the expected close. */
  leadTimeDays: Sourced<number>;
  extensionDays: Sourced<number>;
  extensionsMax: Sourced<number>;
  /** Advice to the approver of a new opportunity (G16), no gate. */
  newCustomerMonths: Sourced<number>;
  publicTender: Sourced<'warn' | 'refuse'>;
  /** What an overlap with the vendor's own direct sales leads to (G57). */
  directConflict: Sourced<'review'>;
  /** Days before the end of protection on which a notice is written. */
  reminderDays: Sourced<readonly number[]>;
  answerBusinessDays: Sourced<number>;
  /** What a rejection may name as its reason. */
  rejectionReasons: Sourced<readonly string[]>;
}>;

/** When two customers are one (G59). */
export type CustomerTerms = Readonly<{
  /** Similarity of two names of one country, from 0 to 1, from which a person is asked. */
  suspicionAt: Sourced<string>;
}>;

/** How a price is found and how deep a non-standard one may go (G62). */
export type PriceTerms = Readonly<{
  validDays: Sourced<number>;
  decisionBusinessDays: Sourced<number>;
  /** Points below the standard price that a channel manager may approve. */
  depthManager: Sourced<string>;
  depthLead: Sourced<string>;
  /** Least price in percent of list, for families without one of their own. */
  floor: Sourced<string>;
  familyFloors: Sourced<ByFamily<string>>;
}>;

export type VelocityTerms = Readonly<{
  limit: Sourced<MoneyJson>;
  families: Sourced<readonly string[]>;
  /** Every line has to be of one of the families (G18). */
  allLines: Sourced<boolean>;
}>;

export type DiscountTerms = Readonly<{
  /** Percent by role and level. */
  levels: readonly Readonly<{ role: string; percents: Sourced<ByLevel<string>> }>[];
  /** J85: percent by track and level of a provider; the same as its role's where the tracks do not differ. */
  tracks: readonly Readonly<{ track: string; percents: Sourced<ByLevel<string>> }>[];
  velocityPoints: Sourced<string>;
  registrationPoints: Sourced<string>;
}>;

/** O23: services that only some regions may buy through distribution; everything else takes any agreed route. */
export type Route = Readonly<{
  services: readonly string[];
  distribution: readonly string[];
  direct: readonly string[];
}>;

/** J84, G15, G56: what follows when a provider passes its equipment on. */
export type ResaleTerms = Readonly<{
  evidence: Sourced<'both'>;
  standardLevel: Sourced<'own-else-lowest'>;
}>;

export type PosTerms = Readonly<{
  /** Business day of the next month on which a report is due. */
  dueBusinessDay: Sourced<number>;
  /** Business days after a quarter's end before it begins to close. */
  graceBusinessDays: Sourced<number>;
  serialsRequired: Sourced<boolean>;
}>;

/** How a shipment line without a deal number finds its deal: a score from 0 to 1, as decimal strings. */
export type MatchTerms = Readonly<{
  /** At or above: matched without a person. */
  auto: Sourced<string>;
  /** At or above: a suggestion for a person. */
  suggest: Sourced<string>;
  /** Two candidates this near to each other are left to a person. */
  tie: Sourced<string>;
  weights: Sourced<Readonly<{ customer: string; domain: string; product: string; window: string }>>;
  /** Days after the end of protection in which the ship day still counts for the window. */
  windowDaysAfterProtection: Sourced<number>;
}>;

/** A reported line beyond one of these is held until a person confirms it. */
export type OutlierTerms = Readonly<{
  quantityAbove: Sourced<number>;
  amountAbove: Sourced<MoneyJson>;
  /** A unit price outside this share of the list price, both ends inside. */
  pricePercentOfList: Sourced<Readonly<{ from: string; to: string }>>;
}>;

/** Which rate of the approved table converts what. */
export type FxTerms = Readonly<{
  earningRate: Sourced<'month-average-of-ship-day' | 'ship-day' | 'approval-day'>;
  /** G67: of the day on which the statement was approved, also if the batch is later. */
  payoutRate: Sourced<'statement-approval-day'>;
  /** Change in percent against the last approved rate from which the approver confirms it by name (G74). */
  jumpWarning: Sourced<string>;
}>;
