import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import type { EndSpecialisation } from '../../domain/partner/standing-facts';
import { ProgrammeFactsReader } from '../../programme-facts';

export class EndSpecialisationCommand extends Command<
  Outcome<RefusalsOf<EndSpecialisation> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{
      partnerId: string;
      specialisation: string;
      /** First day no longer covered; by default today. */
      untilOn?: string | undefined;
      reason: string;
    }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(EndSpecialisationCommand)
export class EndSpecialisationHandler implements ICommandHandler<EndSpecialisationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: EndSpecialisationCommand): Promise<
    Outcome<RefusalsOf<EndSpecialisation> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const { facts: programme, act } = known;
    const untilOn = data.untilOn ?? act.on;
    const asked = { ...data, untilOn, programme, act };
    return this.runner.run(partnerDecider, data.partnerId, { type: 'EndSpecialisation', data: asked }, meta, {
      visible: anyone,
      effectiveAt: untilOn,
    });
  }
}
