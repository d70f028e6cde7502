import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AssignManager } from '../../../domain/partner/assignments';
import type { Partner } from '../../../domain/partner/partner';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import { ProgrammeFactsReader } from '../../../programme-facts';
import { Managers } from '../../../scope/channel-managers';

type Code = RefusalsOf<AssignManager> | 'VERSION_NOT_IN_FORCE';
type Assigned = Pick<AssignManager['data'], 'partnerId' | 'kind' | 'personId'>;

export class AssignManagerCommand extends BusCommand<
  Assigned &
    Readonly<{
      /** By default today. */
      fromOn?: string | undefined;
      /** First day no longer covered. */
      beforeOn?: string | undefined;
    }>,
  Code,
  Partner
> {}

@CommandHandler(AssignManagerCommand)
export class AssignManagerHandler implements ICommandHandler<AssignManagerCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
    private readonly managers: Managers,
  ) {}

  async execute({ data, meta }: AssignManagerCommand): Promise<Outcome<Code, Partner>> {
    const today = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in today) return refused(today);
    const { act } = today;
    const { fromOn = act.on, beforeOn: untilOn = null, ...assigned } = data;
    const mayManage = await this.managers.mayManage(data.personId, act.on);
    const assignmentId = apiId('pasg', meta.commandId);
    const asked = { ...assigned, assignmentId, fromOn, untilOn, mayManage, act };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'AssignManager', data: asked }, meta, {
      visible: anyone,
      effectiveAt: fromOn,
    });
  }
}
