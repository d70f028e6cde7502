import type { RefusalsOf } from '@channel/kernel';
import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Partner } from '../../../domain/partner/partner';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import type { RejectStandingCorrection } from '../../../domain/partner/standing-corrections';
import { ProgrammeFactsReader } from '../../../programme-facts';

export class RejectStandingCorrectionCommand extends Command<
  Outcome<RefusalsOf<RejectStandingCorrection> | 'VERSION_NOT_IN_FORCE', Partner>
> {
  constructor(
    readonly data: Readonly<{ partnerId: string; correctionId: string; reason: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RejectStandingCorrectionCommand)
export class RejectStandingCorrectionHandler implements ICommandHandler<RejectStandingCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
  ) {}

  async execute({
    data,
    meta,
  }: RejectStandingCorrectionCommand): Promise<
    Outcome<RefusalsOf<RejectStandingCorrection> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const asked = { ...data, act: known.act };
    return this.runner.run(
      partnerDecider,
      data.partnerId,
      { type: 'RejectStandingCorrection', data: asked },
      meta,
      { visible: anyone },
    );
  }
}
