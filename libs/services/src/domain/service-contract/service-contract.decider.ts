import { decidedBy, refuse, type Decider, type Decision } from '@channel/kernel';
import { evolve, initial, type KnownContract, type ServiceContract } from './service-contract.state';
import type { ServiceContractCommand, ServiceContractRefusal } from './service-contract.commands';
import type { ServiceContractEvent } from './service-contract.events';
import * as life from './service-contract.life';
import { dropPreparation, prepare } from './service-contract.preparation';
import { register } from './service-contract.registration';
import { noteReturned } from './service-contract.returns';

/** A decision about a contract that was registered. */
const ofKnown =
  <Data, Code extends ServiceContractRefusal>(
    decide: (data: Data, contract: KnownContract) => Decision<ServiceContractEvent, Code>,
  ) =>
  (data: Data, contract: ServiceContract): Decision<ServiceContractEvent, Code | 'CONTRACT_MISSING'> =>
    contract.status === 'none'
      ? refuse('CONTRACT_MISSING', 'There is no such contract.')
      : decide(data, contract);

/** `serviceContract-<id>`: a service that a customer has under contract, from its first day to its renewal. */
export const serviceContractDecider: Decider<
  ServiceContract,
  ServiceContractCommand,
  ServiceContractEvent,
  ServiceContractRefusal
> = {
  stream: 'serviceContract',
  initial,
  evolve,
  decide: decidedBy<ServiceContractCommand, ServiceContract, ServiceContractEvent>({
    RegisterServiceContract: register,
    PrepareServiceContract: prepare,
    DropPreparation: dropPreparation,
    NameRepresentatives: ofKnown(life.nameRepresentatives),
    QuoteRenewal: ofKnown(life.quoteRenewal),
    WithdrawServiceContract: ofKnown(life.withdraw),
    StartServiceContract: ofKnown(life.start),
    EndServiceContract: ofKnown(life.end),
    NoteRenewalAhead: ofKnown(life.noteRenewalAhead),
    MarkContractRenewed: ofKnown(life.markRenewed),
    NoteContractOverlap: ofKnown(life.noteOverlap),
    NoteUnitsReturned: ofKnown(noteReturned),
  }),
};
