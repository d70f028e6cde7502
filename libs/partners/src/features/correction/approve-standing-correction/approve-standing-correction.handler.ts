import type { Day, PastEffect, RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PastEffects } from '../../../past-effects';
import { supposedStanding } from '../../../supposed-standing';
import type { Partner } from '../../../domain/partner/partner';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import type { ApproveStandingCorrection } from '../../../domain/partner/standing-corrections';
import { ProgrammeFactsReader } from '../../../programme-facts';

export class ApproveStandingCorrectionCommand extends BusCommand<
  Readonly<{ partnerId: string; correctionId: string }>,
  RefusalsOf<ApproveStandingCorrection> | 'VERSION_NOT_IN_FORCE',
  Partner
> {}

@CommandHandler(ApproveStandingCorrectionCommand)
export class ApproveStandingCorrectionHandler implements ICommandHandler<ApproveStandingCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
    private readonly effects: PastEffects,
  ) {}

  async execute({
    data,
    meta,
  }: ApproveStandingCorrectionCommand): Promise<
    Outcome<RefusalsOf<ApproveStandingCorrection> | 'VERSION_NOT_IN_FORCE', Partner>
  > {
    const known = await this.programme.ofPartner(data.partnerId, meta);
    if ('refused' in known) return refused(known);
    const { facts: programme, act } = known;
    const effects = await this.effectsOf(data, act.on);
    const asked = { ...data, effects, programme, act };
    return this.runner.run(
      partnerDecider,
      data.partnerId,
      { type: 'ApproveStandingCorrection', data: asked },
      meta,
      { visible: anyone },
    );
  }

  /** As it is now: what is approved is what will be posted. */
  private async effectsOf(
    { partnerId, correctionId }: ApproveStandingCorrectionCommand['data'],
    today: Day,
  ): Promise<readonly PastEffect[]> {
    const { state } = await this.runner.load(partnerDecider, partnerId);
    const corrections = state.status === 'none' ? [] : state.corrections;
    const found = corrections.find((correction) => correction.correctionId === correctionId);
    return found?.status === 'prepared'
      ? this.effects.of(supposedStanding(partnerId, found.fact, today), today)
      : [];
  }
}
