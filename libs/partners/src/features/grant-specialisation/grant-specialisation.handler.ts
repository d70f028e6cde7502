import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../domain/partner/partner';
import { partnerDecider } from '../../domain/partner/partner.decider';
import type { GrantSpecialisation } from '../../domain/partner/standing-facts';
import { ProgrammeFactsReader } from '../../programme-facts';

export class GrantSpecialisationCommand extends Command<
  Outcome<RefusalsOf<GrantSpecialisation> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{
      partnerId: string;
      specialisation: string;
      /** By default today. */
      fromOn?: string | undefined;
      /** First day no longer covered. */
      untilOn?: string | undefined;
    }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(GrantSpecialisationCommand)
export class GrantSpecialisationHandler implements ICommandHandler<GrantSpecialisationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: GrantSpecialisationCommand): Promise<
    Outcome<RefusalsOf<GrantSpecialisation> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const { facts: programme, act } = known;
    const fromOn = data.fromOn ?? act.on;
    const asked = { ...data, fromOn, untilOn: data.untilOn ?? null, programme, act };
    return this.runner.run(
      partnerDecider,
      data.partnerId,
      { type: 'GrantSpecialisation', data: asked },
      meta,
      { visible: anyone, effectiveAt: fromOn },
    );
  }
}
