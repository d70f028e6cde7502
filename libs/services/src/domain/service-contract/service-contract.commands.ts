import type { DatedAct, Day, Decision, DomainCommand, Instant, RefusalsOf } from '@channel/kernel';
import type { KnownContract } from './service-contract.state';
import type {
  DropCause,
  OfContract,
  RenewalLine,
  ServiceContractEvent,
  ServiceContractRegistered,
} from './service-contract.events';

/** What the programme says of a kind of contract (C1, C11). */
export type ContractRules = Readonly<{
  definitionVersion: number;
  timeZone: string;
  kind: string;
  kindName: string;
  /** The kind that the customer has to have; `null`: none. */
  needs: Readonly<{ kind: string; name: string }> | null;
  /** How many representatives are designated; `null`: nobody is asked for. */
  representatives: Readonly<{ atLeast: number; atMost: number }> | null;
  /** Of the part; `null`: it is not said. */
  termMonths: number | null;
  noticeDays: readonly number[];
}>;
/** Another contract that was named, as it stands; `null`: there is none, or it is none of this partner. */
type Named = KnownContract | null;

export type RegisterServiceContract = DomainCommand<
  'RegisterServiceContract',
  Pick<
    ServiceContractRegistered['data'],
    | (
        | 'partnerCode'
        | 'number'
        | 'reference'
        | 'lineId'
        | 'distributorId'
        | 'dealId'
        | 'customer'
        | 'customerKey'
      )
    | ('line' | 'serials' | 'termMonths' | 'startsOn' | 'representatives')
  > &
    Readonly<{
      of: OfContract;
      /** `undefined`: none was named. */
      base: Named | undefined;
      renews: Named | undefined;
      /** Serials that another contract of this kind covers in these days. */
      covered: readonly string[];
      /** Of those who are named, who does not belong to the partner. */
      strangers: readonly string[];
      rules: ContractRules;
      act: DatedAct;
    }>,
  | 'ALREADY_REGISTERED'
  | 'SERIALS_MISSING'
  | 'SERIAL_DOUBLED'
  | 'SERIALS_ABOVE_UNITS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'CONTRACT_OVERLAP'
  | 'CONTACTS_OUT_OF_RANGE'
  | 'REPRESENTATIVE_FOREIGN'
  | 'CONTRACT_OVER'
  | 'HUMAN_REQUIRED'
>;
/** What is known of a contract before a person says the rest. */
export type PrepareServiceContract = DomainCommand<
  'PrepareServiceContract',
  Omit<
    RegisterServiceContract['data'],
    'reference' | 'renews' | 'representatives' | 'covered' | 'strangers' | 'act'
  > &
    Readonly<{ at: Instant }>,
  never
>;
/** The line belongs to no registration any more, or all of it came back. */
export type DropPreparation = DomainCommand<
  'DropPreparation',
  Readonly<{ contractId: string; because: DropCause; at: Instant }>,
  never
>;
export type NameRepresentatives = DomainCommand<
  'NameRepresentatives',
  Readonly<{
    representatives: readonly string[];
    strangers: readonly string[];
    range: ContractRules['representatives'];
    act: DatedAct;
  }>,
  'CONTRACT_MISSING' | 'CONTRACT_NOT_ACTIVE' | 'CONTACTS_OUT_OF_RANGE' | 'REPRESENTATIVE_FOREIGN'
>;
export type QuoteRenewal = DomainCommand<
  'QuoteRenewal',
  Readonly<{
    lines: readonly RenewalLine[];
    validDays: number;
    definitionVersion: number;
    act: DatedAct;
  }>,
  'CONTRACT_MISSING' | 'CONTRACT_NOT_ACTIVE' | 'ALREADY_RENEWED'
>;
export type WithdrawServiceContract = DomainCommand<
  'WithdrawServiceContract',
  Readonly<{ reason: string; act: DatedAct }>,
  'CONTRACT_MISSING' | 'CONTRACT_NOT_ACTIVE' | 'REASON_MISSING' | 'HUMAN_REQUIRED'
>;
/** Sent at deadlines and by automations. */
export type StartServiceContract = DomainCommand<
  'StartServiceContract',
  Readonly<{ contractId: string; at: Instant }>,
  'CONTRACT_MISSING'
>;
export type EndServiceContract = DomainCommand<
  'EndServiceContract',
  Readonly<{ contractId: string; at: Instant }>,
  'CONTRACT_MISSING'
>;
export type NoteRenewalAhead = DomainCommand<
  'NoteRenewalAhead',
  Readonly<{ contractId: string; on: Day; at: Instant }>,
  'CONTRACT_MISSING'
>;
export type MarkContractRenewed = DomainCommand<
  'MarkContractRenewed',
  Readonly<{ contractId: string; byContractId: string; on: Day; at: Instant }>,
  'CONTRACT_MISSING'
>;
export type NoteContractOverlap = DomainCommand<
  'NoteContractOverlap',
  Readonly<{ contractId: string; serial: string; at: Instant }>,
  'CONTRACT_MISSING'
>;
/** What came back of its units, by their serial numbers, and how many of its line are left. */
export type NoteUnitsReturned = DomainCommand<
  'NoteUnitsReturned',
  Readonly<{
    contractId: string;
    byLineId: string;
    /** As the contract spells them. */
    serials: readonly string[];
    /** Units of the service that were shipped and did not come back. */
    owned: number;
    on: Day;
    at: Instant;
  }>,
  'CONTRACT_MISSING'
>;

export type ServiceContractCommand =
  | RegisterServiceContract
  | PrepareServiceContract
  | DropPreparation
  | NameRepresentatives
  | QuoteRenewal
  | WithdrawServiceContract
  | StartServiceContract
  | EndServiceContract
  | NoteRenewalAhead
  | MarkContractRenewed
  | NoteContractOverlap
  | NoteUnitsReturned;
export type ServiceContractRefusal = RefusalsOf<ServiceContractCommand>;
export type ContractDecision<Command extends ServiceContractCommand> = Decision<
  ServiceContractEvent,
  RefusalsOf<Command>
>;
