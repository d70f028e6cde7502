import { evolvedBy, type Day } from '@channel/kernel';
import type {
  ContractTerms,
  MissingPart,
  OfContract,
  RenewalQuoted,
  ServiceContractEvent,
} from './service-contract.events';

export const CONTRACT_STATUSES = [
  'prepared',
  'planned',
  'active',
  'ended',
  'overlapping',
  'withdrawn',
  'returned',
] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];
/** Of its renewal: told that it is due, quoted, done, or not done when it ended. */
export const RENEWAL_STATES = ['none', 'due', 'quoted', 'renewed', 'lapsed'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

export type KnownContract = Readonly<{
  status: ContractStatus;
  of: OfContract;
  registered: ContractTerms;
  /** Of a prepared one: what a person has to say. */
  missing: readonly MissingPart[];
  /** Units that it covers: those of its line, without what came back. */
  units: number;
  /** Serial numbers of what it covers; more than units where nobody said yet which of them came back. */
  serials: readonly string[];
  /** Of the units that came back, as far as they are known. */
  returned: readonly string[];
  representatives: readonly string[];
  /** Days on which its renewal was told. */
  told: readonly Day[];
  /** The quotes of its renewal, the last one last. */
  quotes: readonly RenewalQuoted['data'][];
  renewal: RenewalState;
  renewedBy: string | null;
  /** The unit that another contract covers. */
  overlap: string | null;
  withdrawn: Readonly<{ reason: string; by: string }> | null;
}>;
/** `none`: there is none, or none any more; then it keeps its number for the next time. */
export type ServiceContract = Readonly<{ status: 'none'; number?: string }> | KnownContract;
export const initial: ServiceContract = { status: 'none' };

const inContract =
  <Data>(change: (data: Data, contract: KnownContract) => Partial<KnownContract>) =>
  (data: Data, contract: ServiceContract): ServiceContract =>
    contract.status === 'none' ? contract : { ...contract, ...change(data, contract) };

const begun = (registered: ContractTerms): Omit<KnownContract, 'status'> => {
  const { contractId, programmeId, partnerId, representatives, line, serials } = registered;
  return {
    ...{ registered, missing: [], representatives, of: { contractId, programmeId, partnerId } },
    ...{ units: line.quantity, serials, returned: [], told: [], quotes: [], renewal: 'none' },
    ...{ renewedBy: null, overlap: null, withdrawn: null },
  };
};

export const evolve = evolvedBy<ServiceContractEvent, ServiceContract>({
  ServiceContractPrepared: (prepared) => ({
    ...begun(prepared),
    status: 'prepared',
    missing: prepared.missing,
  }),
  ContractPreparationDropped: (_dropped, contract) =>
    contract.status === 'none' ? contract : { status: 'none', number: contract.registered.number },
  ServiceContractRegistered: (registered) => ({
    ...begun(registered),
    status: registered.startsAt > registered.registeredAt ? 'planned' : 'active',
  }),
  ServiceContractStarted: inContract(() => ({ status: 'active' })),
  RepresentativesNamed: inContract(({ representatives }) => ({ representatives })),
  ContractRenewalAhead: inContract(({ notedOn }, { told, renewal }) => ({
    ...{ told: [...told, notedOn], renewal: renewal === 'none' ? 'due' : renewal },
  })),
  RenewalQuoted: inContract((quote, { quotes, renewal }) => ({
    quotes: [...quotes, quote],
    renewal: renewal === 'renewed' ? renewal : 'quoted',
  })),
  ServiceContractRenewed: inContract(({ byContractId }) => ({ renewal: 'renewed', renewedBy: byContractId })),
  ServiceContractOverlapped: inContract(({ serial }) => ({ status: 'overlapping', overlap: serial })),
  ServiceContractWithdrawn: inContract(({ reason, withdrawnBy: by }) => ({
    ...{ status: 'withdrawn', withdrawn: { reason, by } },
  })),
  ContractUnitsReturned: inContract(({ serials: gone, unitsLeft: units }, { status, serials, returned }) => ({
    ...{ status: units === 0 ? 'returned' : status, units, returned: [...returned, ...gone] },
    serials: serials.filter((serial) => !gone.includes(serial)),
  })),
  ServiceContractEnded: inContract(({ renewed }) => ({
    status: 'ended',
    renewal: renewed ? 'renewed' : 'lapsed',
  })),
});

/** Whether it holds: it has begun or will, and nothing has ended it. */
export const isOpen = ({ status }: KnownContract): boolean => status === 'planned' || status === 'active';
export const coversDay = ({ registered }: KnownContract, day: Day): boolean =>
  registered.startsOn <= day && day <= registered.endsOn;
