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
/** What is said of a contract, whoever said it. */
export type ContractTerms = Omit<ServiceContractRegistered['data'], 'registeredBy' | 'registeredAt'>;
export const MISSING_PARTS = ['serials', 'base', 'representatives'] as const;
/** What a person has to say before the contract holds: units, the contract that it needs, who speaks for it. */
export type MissingPart = (typeof MISSING_PARTS)[number];
/** A service was shipped for a registration: what is known of its contract. It covers nothing before a person registers it. */
export type ServiceContractPrepared = DomainEvent<
  'ServiceContractPrepared',
  ContractTerms & { missing: readonly MissingPart[]; preparedAt: Instant }
>;
export type DropCause = 'unmatched' | 'returned';
export type ContractPreparationDropped = DomainEvent<
  'ContractPreparationDropped',
  OfContract & { because: DropCause; droppedAt: Instant }
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
/** Units came back: it covers no more of them, and none of them once nothing is left (C10). */
export type ContractUnitsReturned = DomainEvent<
  'ContractUnitsReturned',
  OfContract &
    OfUnits & {
      number: string;
      /** The line that says so. */
      byLineId: string;
      unitsReturned: number;
      unitsLeft: number;
      /** What was paid for those that are left. */
      value: MoneyJson;
      returnedOn: Day;
      notedAt: Instant;
    }
>;
export type ServiceContractEnded = DomainEvent<
  'ServiceContractEnded',
  OfContract & { endsOn: Day; renewed: boolean; endedAt: Instant }
>;

export type ServiceContractEvent =
  | ServiceContractPrepared
  | ContractPreparationDropped
  | ServiceContractRegistered
  | ServiceContractStarted
  | RepresentativesNamed
  | ContractRenewalAhead
  | RenewalQuoted
  | ServiceContractRenewed
  | ServiceContractOverlapped
  | ServiceContractWithdrawn
  | ContractUnitsReturned
  | ServiceContractEnded;
