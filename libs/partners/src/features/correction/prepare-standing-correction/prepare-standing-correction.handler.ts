import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { apiId } from '@channel/event-store';
import { PastEffects } from '../../../past-effects';
import { supposedStanding } from '../../../supposed-standing';
import type { Partner } from '../../../domain/partner/partner';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import type { PrepareStandingCorrection } from '../../../domain/partner/standing-corrections';
import { ProgrammeFactsReader } from '../../../programme-facts';

export class PrepareStandingCorrectionCommand extends BusCommand<
  Readonly<{
    partnerId: string;
    fact: PrepareStandingCorrection['data']['fact'];
    reason: string;
    evidence: string;
  }>,
  RefusalsOf<PrepareStandingCorrection> | 'VERSION_NOT_IN_FORCE',
  Partner
> {}

@CommandHandler(PrepareStandingCorrectionCommand)
export class PrepareStandingCorrectionHandler implements ICommandHandler<PrepareStandingCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
    private readonly effects: PastEffects,
  ) {}

  async execute({
    data,
    meta,
  }: PrepareStandingCorrectionCommand): Promise<
    Outcome<RefusalsOf<PrepareStandingCorrection> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const { facts: programme, act } = known;
    const { partnerId, fact } = data;
    const correctionId = apiId('scor', meta.commandId);
    const effects = await this.effects.of(supposedStanding(partnerId, fact, act.on), act.on);
    const asked = { ...data, correctionId, effects, programme, act };
    return this.runner.run(
      partnerDecider,
      data.partnerId,
      { type: 'PrepareStandingCorrection', data: asked },
      meta,
      { visible: anyone },
    );
  }
}
