import type { Day, MoneyJson, Quarter } from '@channel/kernel';
import type { Customer, DealTypeName } from './deal.events';

export const DEAL_STATUSES = [
  'submitted',
  'information_requested',
  'in_review',
  'approved',
  'returned',
  'rejected',
  'withdrawn',
  'expired',
] as const;
/** The vendor's status of a registration; stage and closure stand beside it. */
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** A deal as the index knows it: what matching needs. */
export type DealSummary = Readonly<{
  dealId: string;
  number: string;
  partnerId: string;
  distributorId: string;
  customer: Customer;
  status: DealStatus;
  dealType: DealTypeName;
  /** Goods for demonstration are matched by the number of their registration only. */
  orderUse: 'resale' | 'nfr';
  approvedOn: Day | null;
  protectedUntilOn: Day | null;
  wonOn: Day | null;
  closedOn: Day | null;
  /** Of the BOM version submitted last; empty while there is none. */
  skus: readonly string[];
}>;

/** One line of the approved price behind the accepted quote: the base of rewards, per unit. */
export type ApprovedLine = Readonly<{
  line: string;
  sku: string;
  quantity: number;
  family: string;
  productLine: string;
  /** Whether the product was eligible on the day its price was approved (G49). */
  eligible: boolean;
  /** Of a product line that was registered when its price was made; else it earns nothing (G60). */
  registered: boolean;
  netUnit: MoneyJson;
}>;

/** What rewards rest on, from the streams of deal, quote and BOM. */
export type DealFacts = Readonly<{
  dealId: string;
  number: string;
  partnerId: string;
  /** Who submitted it last. */
  submittedBy: string;
  distributorId: string;
  customer: Customer;
  region: string;
  segment: string;
  status: DealStatus;
  dealType: DealTypeName;
  orderUse: 'resale' | 'nfr';
  approvedOn: Day | null;
  protectedUntilOn: Day | null;
  wonOn: Day | null;
  closedOn: Day | null;
  orderNumber: string | null;
  /** The accepted quote that the order was recorded against; `null` until the deal is closed. */
  quoteId: string | null;
  /** The BOM version behind that quote; before the closing, the version that binds now. */
  bomId: string | null;
  /** Empty without an approved price. */
  approved: readonly ApprovedLine[];
  /** Revision of the deal's stream that the answer rests on. */
  revision: string;
}>;

/** A registration that named a marketing activity when it was submitted. */
export type NamingDeal = Readonly<{
  dealId: string;
  number: string;
  status: DealStatus;
  submittedAt: string;
  approvedOn: Day | null;
  closedOn: Day | null;
}>;

/** An amount of a quarter, in one currency. */
export type QuarterValue = Readonly<{ quarter: Quarter; value: MoneyJson }>;

/** Published query of the deals context. */
export abstract class Deals {
  /**
   * From the read model, once it has reached `checkpoint` (`''`: as it is).
   * @throws Error if it did not get there in time: the caller's decision must not rest on less
   */
  abstract byNumber(number: string, checkpoint: string): Promise<DealSummary | undefined>;
  /** Deals of a partner, as above: candidates for a match by score. */
  abstract byPartner(partnerId: string, checkpoint: string): Promise<readonly DealSummary[]>;
  /** From the streams: never behind. `undefined` for an unknown deal. */
  abstract facts(dealId: string): Promise<DealFacts | undefined>;
  /**
   * What was registered and approved, by the quarter of its approval and by currency, from the read model.
   * @param orgId only what is this partner's, or names this distributor; `null`: everybody's
   * @param since the first day of an approval that counts
   */
  abstract registered(orgId: string | null, since: Day): Promise<readonly QuarterValue[]>;
  /** What named an activity at its submission and is still the same partner's, by number, from the read model. */
  abstract naming(activityId: string): Promise<readonly NamingDeal[]>;
}
