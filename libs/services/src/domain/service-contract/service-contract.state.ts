import { evolvedBy, type Day } from '@channel/kernel';
import type {
  OfContract,
  RenewalQuoted,
  ServiceContractEvent,
  ServiceContractRegistered,
} from './service-contract.events';

export const CONTRACT_STATUSES = ['planned', 'active', 'ended', 'overlapping', 'withdrawn'] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];
/** Of its renewal: told that it is due, quoted, done, or not done when it ended. */
export const RENEWAL_STATES = ['none', 'due', 'quoted', 'renewed', 'lapsed'] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

export type KnownContract = Readonly<{
  status: ContractStatus;
  of: OfContract;
  registered: ServiceContractRegistered['data'];
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
export type ServiceContract = Readonly<{ status: 'none' }> | KnownContract;
export const initial: ServiceContract = { status: 'none' };

const inContract =
  <Data>(change: (data: Data, contract: KnownContract) => Partial<KnownContract>) =>
  (data: Data, contract: ServiceContract): ServiceContract =>
    contract.status === 'none' ? contract : { ...contract, ...change(data, contract) };

export const evolve = evolvedBy<ServiceContractEvent, ServiceContract>({
  ServiceContractRegistered: (registered) => {
    const { contractId, programmeId, partnerId, startsAt, registeredAt, representatives } = registered;
    return {
      ...{ status: startsAt > registeredAt ? 'planned' : 'active', registered, representatives },
      ...{ of: { contractId, programmeId, partnerId }, told: [], quotes: [], renewal: 'none' },
      ...{ renewedBy: null, overlap: null, withdrawn: null },
    };
  },
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
  ServiceContractEnded: inContract(({ renewed }) => ({
    status: 'ended',
    renewal: renewed ? 'renewed' : 'lapsed',
  })),
});

/** Whether it holds: it has begun or will, and nothing has ended it. */
export const isOpen = ({ status }: KnownContract): boolean => status === 'planned' || status === 'active';
export const coversDay = ({ registered }: KnownContract, day: Day): boolean =>
  registered.startsOn <= day && day <= registered.endsOn;
