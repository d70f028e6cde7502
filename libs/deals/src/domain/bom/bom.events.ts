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
}>;
export type PricedLine = Readonly<{ line: string; sku: string; quantity: number; netUnit: MoneyJson }>;

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
    list: MoneyJson;
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
    /** Sum of the level's discount and all points, e.g. `38`. */
    discountPercent: string;
    /** True: with the points of the approved registration. */
    registered: boolean;
    lines: readonly PricedLine[];
    net: MoneyJson;
    validUntilOn: string;
    approvedBy: string | null;
    approvedAt: string;
    approvedOn: string;
  }
>;
export type BomEvent = BomSubmitted | BomPriceRequested | BomPriceApproved;
