import { CONFIG, hasOwnIssuer, type Config } from '@channel/config';
import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, VENDOR_ORG, type Outcome } from '@channel/runtime';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { GroupMappings } from '../../../domain/group-mappings/group-mappings';
import { groupMappingsDecider, type MapGroup } from '../../../domain/group-mappings/group-mappings.decider';
import type { GroupMapping } from '../../../domain/group-mappings/group-mappings.events';
import { EMBEDDED_ISSUER } from '../../../person';
import { Sessions } from '../../../sign-in/sessions';

type Code = RefusalsOf<MapGroup>;

export class MapGroupCommand extends BusCommand<
  Pick<GroupMapping, 'group' | 'role' | 'orgId' | 'orgKind' | 'untilOn'>,
  Code,
  GroupMappings
> {}

/** The issuer is the one whose sign-ins are accepted: nobody else's groups could be said. */
@CommandHandler(MapGroupCommand)
export class MapGroupHandler implements ICommandHandler<MapGroupCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute({ data, meta }: MapGroupCommand): Promise<Outcome<Code, GroupMappings>> {
    const command = {
      ...data,
      mappingId: apiId('gmap', meta.commandId),
      issuer: hasOwnIssuer(this.config) ? EMBEDDED_ISSUER : (this.config.oidc.issuer ?? ''),
      ownGroups: await this.sessions.groupsOf(meta.actor.id),
      // Access is of no programme: its days are those of UTC.
      act: actOf(meta, 'UTC'),
    };
    return this.runner.run(groupMappingsDecider, VENDOR_ORG, { type: 'MapGroup', data: command }, meta, {
      visible: anyone,
    });
  }
}
