import type { Day, DomainEvent, Instant, MoneyJson } from '@channel/kernel';

// Stored for ever, in the stream `serviceContract-<contractId>`; the id is apiId('svct', lineId): a shipped line of a
// service is put under one contract.

export type OfContract = Readonly<{ contractId: string; programmeId: string; partnerId: string }>;
export type ContractCustomer = Readonly<{ name: string; country: string; domain: string | null }>;
/** How many units of which part, at what price for one. */
export type ContractLine = Readonly<{ sku: string; quantity: number; unitNetPrice: MoneyJson }>;

/** C1 C10: a shipped service line, for the units with these serial numbers. */
export type ServiceContractRegistered = DomainEvent<
  'ServiceContractRegistered',
  OfContract & {
    partnerCode: string;
    number: string;
    /** Of the programme's kinds. */
    kind: string;
    /** What its credits are granted under; `null`: its number. */
    reference: string | null;
    lineId: string;
    distributorId: string;
    /** The deal that the line was matched to. */
    dealId: string | null;
    customer: ContractCustomer;
    customerKey: string;
    line: ContractLine;
    serials: readonly string[];
    termMonths: number;
    startsOn: Day;
    /** The last day. */
    endsOn: Day;
    /** When its first day begins and its last is over, in the programme's zone. */
    startsAt: Instant;
    endsAt: Instant;
    /** Days on which its renewal is told. */
    notices: readonly Readonly<{ on: Day; at: Instant }>[];
    /** The contract that it needs (C1). */
    baseContractId: string | null;
    /** The contract that it renews (J52). */
    renewsContractId: string | null;
    representatives: readonly string[];
    definitionVersion: number;
    registeredBy: string;
    registeredAt: Instant;
  }
>;
export type ServiceContractStarted = DomainEvent<
  'ServiceContractStarted',
  OfContract & { startsOn: Day; startedAt: Instant }
>;
/** C11: who of the partner is designated to speak for the contract, all of them. */
export type RepresentativesNamed = DomainEvent<
  'RepresentativesNamed',
  OfContract & { representatives: readonly string[]; namedBy: string; namedAt: Instant }
>;
/** J72: so many days are left, and nobody has renewed it. */
export type ContractRenewalAhead = DomainEvent<
  'ContractRenewalAhead',
  OfContract & { number: string; endsOn: Day; endsAt: Instant; notedOn: Day; notedAt: Instant }
>;
export type RenewalLine = Readonly<{
  sku: string;
  quantity: number;
  listPrice: MoneyJson;
  discountPercent: string;
  netUnit: MoneyJson;
}>;
/** J52: what the lines of the contract cost today. */
export type RenewalQuoted = DomainEvent<
  'RenewalQuoted',
  OfContract & {
    quoteType: 'renewal';
    lines: readonly RenewalLine[];
    net: MoneyJson;
    quotedOn: Day;
    /** The last day of its prices. */
    validUntilOn: Day;
    definitionVersion: number;
    quotedBy: string;
    quotedAt: Instant;
  }
>;
/** Another contract goes on where this one ends. */
export type ServiceContractRenewed = DomainEvent<
  'ServiceContractRenewed',
  OfContract & { byContractId: string; renewedOn: Day; renewedAt: Instant }
>;
/** The units that it leaves to others. */
type OfUnits = Readonly<{ kind: string; serials: readonly string[] }>;
/** A unit of it was under another contract when its own turn came: it covers nothing. */
export type ServiceContractOverlapped = DomainEvent<
  'ServiceContractOverlapped',
  OfContract & OfUnits & { serial: string; overlappedAt: Instant }
>;
export type ServiceContractWithdrawn = DomainEvent<
  'ServiceContractWithdrawn',
  OfContract & OfUnits & { reason: string; withdrawnBy: string; withdrawnAt: Instant }
>;
export type ServiceContractEnded = DomainEvent<
  'ServiceContractEnded',
  OfContract & { endsOn: Day; renewed: boolean; endedAt: Instant }
>;

export type ServiceContractEvent =
  | ServiceContractRegistered
  | ServiceContractStarted
  | RepresentativesNamed
  | ContractRenewalAhead
  | RenewalQuoted
  | ServiceContractRenewed
  | ServiceContractOverlapped
  | ServiceContractWithdrawn
  | ServiceContractEnded;
