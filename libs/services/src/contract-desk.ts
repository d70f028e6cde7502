import { refuse, type DatedAct, type Refusal } from '@channel/kernel';
import { Partners } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { actOf, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { contractVisibleTo } from './contract.access';
import type { KnownContract, ServiceContract } from './domain/service-contract/service-contract.state';
import type {
  ServiceContractCommand,
  ServiceContractRefusal,
} from './domain/service-contract/service-contract.commands';
import { serviceContractDecider } from './domain/service-contract/service-contract.decider';

/** The day of an act in the programme of a partner, and what is in force there. */
export type ContractGround = Readonly<{
  act: DatedAct;
  zone: string;
  version: number;
  definition: ProgrammeDefinition;
}>;

/** Runs what is asked of a contract with the rules in force on the day of the act. */
@Injectable()
export class ContractDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
  ) {}

  async groundFor(
    partnerId: string,
    meta: CommandMeta,
  ): Promise<ContractGround | Refusal<'VERSION_NOT_IN_FORCE' | 'NOT_FOUND'>> {
    const now = await this.partners.now(partnerId, meta.now);
    if (now === undefined) return notFound();
    const { inForce, zone, programmeId } = now.programme;
    return inForce === undefined
      ? refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} is in force today.`)
      : { act: actOf(meta, zone), zone, version: inForce.version, definition: inForce.definition };
  }

  /** A contract that the actor may know of; `null`: there is none. */
  async known(contractId: string, { actor }: CommandMeta): Promise<KnownContract | null> {
    const { state } = await this.runner.load(serviceContractDecider, contractId);
    return state.status === 'none' || !contractVisibleTo(actor)(state) ? null : state;
  }

  async run<Code extends ServiceContractRefusal, More extends string = never>(
    contractId: string,
    meta: CommandMeta,
    commandOf: (
      contract: KnownContract,
      ground: ContractGround,
    ) => Promise<ServiceContractCommand | Refusal<More>>,
  ): Promise<Outcome<Code | More | 'VERSION_NOT_IN_FORCE', ServiceContract>> {
    const contract = await this.known(contractId, meta);
    if (contract === null) return refused(notFound());
    const ground = await this.groundFor(contract.of.partnerId, meta);
    if ('refused' in ground) return refused(ground);
    const command = await commandOf(contract, ground);
    if ('refused' in command) return refused(command);
    const visible = contractVisibleTo(meta.actor);
    const outcome = this.runner.run(serviceContractDecider, contractId, command, meta, { visible });
    return outcome as Promise<Outcome<Code, ServiceContract>>;
  }
}
