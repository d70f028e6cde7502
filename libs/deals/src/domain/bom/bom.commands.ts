import type { Act, DatedAct, Day, Decision, DomainCommand, MoneyJson, RefusalsOf } from '@channel/kernel';
import type { BomEvent } from './bom.events';
import type { KnownPart, WantedLine } from './bom.lines';
import type { ClosedTrack } from './closed-tracks';
import type { DepthTerms } from './non-standard-price';
import type { PriceTerms, Registration } from './pricing';
import type { DeclineQuoteRequest } from './quote-request';

// What can be asked of a bill of materials, and why it may be refused.

export type SubmitBom = DomainCommand<
  'SubmitBom',
  Readonly<{
    bomId: string;
    dealId: string;
    bomVersion: number;
    partnerId: string;
    distributorId: string;
    currency: string;
    /** The deal takes a BOM: it is neither closed nor ended. */
    dealOpen: boolean;
    registration: Registration;
    /** Product lines that the partner adds to its registration with this version. */
    addProductLines: readonly string[];
    /** Whether the partner itself submits it, which alone adds product lines and reads what it lacks. */
    isOfPartner: boolean;
    lines: readonly WantedLine[];
    /** The parts on the catalogue's lists of the day, by SKU as it was asked for. */
    parts: Readonly<Record<string, KnownPart>>;
    suggestions: Readonly<Record<string, readonly string[]>>;
    catalogCheckpoint: string;
    /** Tracks whose parts the partner may not have (J93); none before gates begin. */
    closedTracks: readonly ClosedTrack[];
    /** `null`: the partner's role and level have no discount in the programme in force. */
    terms: PriceTerms | null;
    /** Products for demonstration that other orders of the partner have taken of this year's (J31). */
    nfrUnitsTaken: number;
    act: DatedAct;
  }>,
  'BOM_ALREADY_SUBMITTED' | 'DEAL_NOT_OPEN' | 'PARTNER_NOT_AUTHORISED' | 'BOM_INVALID' | 'NFR_ORDER'
>;
/** After the deal's approval, or when a product line came to it: the price anew, with the registration's points. */
export type RepriceBom = DomainCommand<
  'RepriceBom',
  Readonly<{ bomId: string; registration: Registration; terms: PriceTerms | null; at: string; on: Day }>,
  never
>;
export type NotToApprove =
  'HUMAN_REQUIRED' | 'FOUR_EYES' | 'DEAL_NOT_APPROVED' | 'BOM_CHANGED' | 'ABOVE_LIMIT';
/** Of a price that is not the standard one. */
export type NotToDeviate = 'REASON_MISSING' | 'ABOVE_LIMIT' | 'BELOW_FLOOR';
export type ApproveBomPrice = DomainCommand<
  'ApproveBomPrice',
  Readonly<{
    bomId: string;
    /** Net units that differ from the proposal. */
    changes: readonly Readonly<{ line: string; netUnit: MoneyJson }>[];
    dealApproved: boolean;
    /** This BOM is still the one that binds. */
    current: boolean;
    /** Whether the year's products for demonstration are reserved for it; of no meaning to an order for resale. */
    nfrUnitsReserved: boolean;
    /** Needed for a price that is not the standard one. */
    reason: string | null;
    depth: DepthTerms;
    mayExceedLimit: boolean;
    approvalLimit: MoneyJson;
    programmeVersion: number;
    validDays: number;
    timeZone: string;
    act: DatedAct;
  }>,
  'PRICE_NOT_OPEN' | 'PRICE_INVALID' | 'NFR_ORDER' | NotToApprove | NotToDeviate
>;
export type DeclineBomPrice = DomainCommand<
  'DeclineBomPrice',
  Readonly<{
    bomId: string;
    text: string;
    act: Act;
  }>,
  'PRICE_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES' | 'REASON_MISSING'
>;
export type ExpireBomPrice = DomainCommand<'ExpireBomPrice', Readonly<{ bomId: string; at: string }>, never>;
export type SupersedeBom = DomainCommand<
  'SupersedeBom',
  Readonly<{ bomId: string; byBomId: string | null; at: string }>,
  never
>;
export type BomCommand =
  | SubmitBom
  | RepriceBom
  | ApproveBomPrice
  | DeclineBomPrice
  | DeclineQuoteRequest
  | ExpireBomPrice
  | SupersedeBom;
export type BomRefusal = RefusalsOf<BomCommand>;
export type BomDecision<Command extends BomCommand> = Decision<BomEvent, RefusalsOf<Command>>;
