import type { RefusalsOf } from '@channel/kernel';
import { PartnerPeople } from '@channel/partners';
import { answeredBy, BusCommand } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ContractDesk } from '../../contract-desk';
import { representativesOf } from '../../contract-rules';
import type { ServiceContract } from '../../domain/service-contract/service-contract.state';
import type {
  NameRepresentatives,
  WithdrawServiceContract,
} from '../../domain/service-contract/service-contract.commands';

type Named = RefusalsOf<NameRepresentatives> | 'VERSION_NOT_IN_FORCE';
export class NameRepresentativesCommand extends BusCommand<
  Readonly<{ contractId: string; representatives: readonly string[] }>,
  Named,
  ServiceContract
> {}
export class WithdrawServiceContractCommand extends BusCommand<
  Readonly<{ contractId: string; reason: string }>,
  RefusalsOf<WithdrawServiceContract> | 'VERSION_NOT_IN_FORCE',
  ServiceContract
> {}

@CommandHandler(NameRepresentativesCommand)
export class NameRepresentativesHandler implements ICommandHandler<NameRepresentativesCommand> {
  constructor(
    private readonly desk: ContractDesk,
    private readonly people: PartnerPeople,
  ) {}

  execute({ data: { contractId, representatives }, meta }: NameRepresentativesCommand) {
    return this.desk.run<RefusalsOf<NameRepresentatives>>(
      contractId,
      meta,
      async ({ of, registered }, { act, definition }) => ({
        type: 'NameRepresentatives',
        data: {
          representatives,
          strangers: await this.people.strangersTo(of.partnerId, representatives, act.on),
          range: representativesOf(registered.kind, definition),
          act,
        },
      }),
    );
  }
}

export const WithdrawServiceContractHandler = answeredBy(
  WithdrawServiceContractCommand,
  ContractDesk,
  (desk, { contractId, reason }, meta) =>
    desk.run<RefusalsOf<WithdrawServiceContract>>(contractId, meta, (_contract, { act }) =>
      Promise.resolve({ type: 'WithdrawServiceContract', data: { reason, act } }),
    ),
);
