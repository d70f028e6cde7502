import type { DomainEvent, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `bom-<bomId>`: one BOM version and its price.

export type BomLine = Readonly<{
  /** Text: `1.10` is not `1.1`. */
  line: string;
  sku: string;
  quantity: number;
  family: string;
  productLine: string;
  kind: 'product' | 'service' | 'software';
  eligible: boolean;
  listUnit: MoneyJson;
  /** Of services. */
  termMonths?: number;
  site?: string;
  notes?: string;
  /** Warnings: they do not keep the line out. */
  codes?: readonly string[];
  replacementSku?: string;
  /** What the partner asks for. */
  requestedNetUnit?: MoneyJson;
}>;
/** Another maker's line: kept with the bill of materials, without effect on its price. */
export type ForeignLine = Readonly<{ line: string; manufacturer: string; sku: string; quantity: number }>;
/** One part of a line's discount, in percent of list. */
export type DiscountPart = Readonly<{
  /**
   * What gives it: the level, the track in its place (J85), the velocity rule, the approved registration, measured performance (O3);
   * or, in place of all of them, that the goods are for demonstration (J31).
   */
  rule: 'level' | 'track' | 'velocity' | 'registration' | 'performance' | 'nfr';
  /** Which level or track, or what was measured when. */
  of?: string;
  percent: string;
}>;
export type PricedLine = Readonly<{
  line: string;
  sku: string;
  quantity: number;
  netUnit: MoneyJson;
  /** By the rules: the discount of the level and all points. Another price is a non-standard one (G62). */
  standardNetUnit: MoneyJson;
  /** Of a product line that is registered: others get no points and earn nothing (G60). */
  registered: boolean;
  /** The parts whose sum gives the standard price. Absent in early events. */
  discount?: readonly DiscountPart[];
}>;

export type BomSubmitted = DomainEvent<
  'BomSubmitted',
  {
    bomId: string;
    dealId: string;
    bomVersion: number;
    partnerId: string;
    distributorId: string;
    currency: string;
    lines: readonly BomLine[];
    /** Absent where there are none. */
    foreignLines?: readonly ForeignLine[];
    /** Product lines of these lines that the partner adds to its registration. Absent: none. */
    addedProductLines?: readonly string[];
    list: MoneyJson;
    /** Ordered for demonstration, not for resale. Absent: for resale. */
    orderUse?: 'nfr';
    /** Checkpoint of the catalogue that the prices were read at. */
    catalogCheckpoint: string;
    submittedBy: string;
    submittedAt: string;
    submittedOn: string;
  }
>;
/** The price needs a person: the velocity rule does not apply. */
export type BomPriceRequested = DomainEvent<
  'BomPriceRequested',
  {
    bomId: string;
    dealId: string;
    reasons: readonly string[];
    programmeVersion: number;
    discountPercent: string;
    /** True: with the points of the approved registration. */
    registered: boolean;
    proposed: readonly PricedLine[];
    net: MoneyJson;
    requestedAt: string;
    /** When the vendor’s decision is due, by the programme in force. */
    decisionDueAt?: string;
  }
>;
/** The vendor's approved price: the floor of every quote, and the base of rewards. */
export type BomPriceApproved = DomainEvent<
  'BomPriceApproved',
  {
    bomId: string;
    dealId: string;
    /** True: by the velocity rule of `programmeVersion`; then `approvedBy` is `null`. */
    automatic: boolean;
    programmeVersion: number;
    /** Sum of the level's discount and all points, e.g. `38`; each line says its own. */
    discountPercent: string;
    /** True: with the points of the approved registration. */
    registered: boolean;
    lines: readonly PricedLine[];
    net: MoneyJson;
    validUntilOn: string;
    /** The first instant after it, in the programme's zone. Absent in early events, which do not expire. */
    validityEndsAt?: string;
    /** Why it is not the standard price; `null` where it is. For the vendor. */
    reason: string | null;
    approvedBy: string | null;
    approvedAt: string;
    approvedOn: string;
  }
>;
export type BomPriceDeclined = DomainEvent<
  'BomPriceDeclined',
  { bomId: string; dealId: string; text: string; declinedBy: string; declinedAt: string }
>;
/** The distributor does not quote it: the approved price stands, and a next version asks anew. */
export type QuoteRequestDeclined = DomainEvent<
  'QuoteRequestDeclined',
  {
    bomId: string;
    dealId: string;
    /** Of the registration. */
    number: string;
    partnerId: string;
    /** For the partner to read. */
    text: string;
    declinedBy: string;
    declinedAt: string;
  }
>;
/** Its last valid day has passed. What was agreed on it before stands. */
export type BomPriceExpired = DomainEvent<
  'BomPriceExpired',
  { bomId: string; dealId: string; expiredAt: string }
>;
/** A newer version binds the deal; without one the deal went to another partner. */
export type BomSuperseded = DomainEvent<
  'BomSuperseded',
  { bomId: string; dealId: string; byBomId?: string; supersededAt: string }
>;
export type BomEvent =
  | BomSubmitted
  | BomPriceRequested
  | BomPriceApproved
  | BomPriceDeclined
  | QuoteRequestDeclined
  | BomPriceExpired
  | BomSuperseded;
