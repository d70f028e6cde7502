import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, VENDOR_ORG, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Administrators } from '../../../administrators';
import type { GroupMappings } from '../../../domain/group-mappings/group-mappings';
import {
  groupMappingsDecider,
  type EndGroupMapping,
} from '../../../domain/group-mappings/group-mappings.decider';

type Code = RefusalsOf<EndGroupMapping>;

export class EndGroupMappingCommand extends BusCommand<
  Readonly<{ mappingId: string }>,
  Code,
  GroupMappings
> {}

@CommandHandler(EndGroupMappingCommand)
export class EndGroupMappingHandler implements ICommandHandler<EndGroupMappingCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly administrators: Administrators,
  ) {}

  execute({ data: { mappingId }, meta }: EndGroupMappingCommand): Promise<Outcome<Code, GroupMappings>> {
    return this.administrators.whileCountedWithout(mappingId, (leavesNobody) =>
      this.runner.run(
        groupMappingsDecider,
        VENDOR_ORG,
        { type: 'EndGroupMapping', data: { mappingId, leavesNobody, act: actOf(meta) } },
        meta,
        { visible: ({ mappings }) => mappings.some((one) => one.mappingId === mappingId) },
      ),
    );
  }
}
