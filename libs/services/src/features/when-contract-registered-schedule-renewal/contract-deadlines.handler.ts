import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { ServiceContract } from '../../domain/service-contract/service-contract.state';
import type {
  EndServiceContract,
  NoteRenewalAhead,
  StartServiceContract,
} from '../../domain/service-contract/service-contract.commands';
import { serviceContractDecider } from '../../domain/service-contract/service-contract.decider';

/** Sent when its first day begins. */
export class StartServiceContractCommand extends BusCommand<
  Noted<StartServiceContract>,
  RefusalsOf<StartServiceContract>,
  ServiceContract
> {}
/** Sent at a deadline: so many days are left. */
export class NoteRenewalAheadCommand extends BusCommand<
  Noted<NoteRenewalAhead>,
  RefusalsOf<NoteRenewalAhead>,
  ServiceContract
> {}
/** Sent when its last day is over. */
export class EndServiceContractCommand extends BusCommand<
  Noted<EndServiceContract>,
  RefusalsOf<EndServiceContract>,
  ServiceContract
> {}

export const StartServiceContractHandler = notes(StartServiceContractCommand, serviceContractDecider, {
  ...{ type: 'StartServiceContract', id: 'contractId' },
});
export const NoteRenewalAheadHandler = notes(NoteRenewalAheadCommand, serviceContractDecider, {
  ...{ type: 'NoteRenewalAhead', id: 'contractId' },
});
export const EndServiceContractHandler = notes(EndServiceContractCommand, serviceContractDecider, {
  ...{ type: 'EndServiceContract', id: 'contractId' },
});
