import { apiId } from '@channel/event-store';
import type { RefusalsOf } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Enrolment } from '../../../domain/partner/enrolment';
import type { Partner } from '../../../domain/partner/partner';
import { partnerDecider } from '../../../domain/partner/partner.decider';
import type { PrepareEnrolmentCorrection } from '../../../domain/partner/standing-corrections';
import { ProgrammeFactsReader } from '../../../programme-facts';
import { PastEffects } from '../../../past-effects';
import { supposedStanding } from '../../../supposed-standing';

type Prepared = Outcome<RefusalsOf<PrepareEnrolmentCorrection> | 'VERSION_NOT_IN_FORCE', Partner>;

export class PrepareEnrolmentCorrectionCommand extends BusCommand<
  Readonly<{
    partnerId: string;
    enrolment: Omit<Enrolment, 'kind'>;
    reason: string;
    evidence: string;
  }>,
  RefusalsOf<PrepareEnrolmentCorrection> | 'VERSION_NOT_IN_FORCE',
  Partner
> {}

@CommandHandler(PrepareEnrolmentCorrectionCommand)
export class PrepareEnrolmentCorrectionHandler implements ICommandHandler<PrepareEnrolmentCorrectionCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly programme: ProgrammeFactsReader,
    private readonly effects: PastEffects,
  ) {}

  async execute({ data, meta }: PrepareEnrolmentCorrectionCommand): Promise<Prepared> {
    const { partnerId, enrolment, reason, evidence } = data;
    const known = await this.programme.ofPartner(partnerId, meta);
    if ('refused' in known) return refused(known);
    const { facts: programme, act } = known;
    const fact = { kind: 'enrolment', ...enrolment } as const;
    const effects = await this.effects.of(supposedStanding(partnerId, fact, act.on), act.on);
    const prepared = { correctionId: apiId('scor', meta.commandId), fact, effects, programme, act };
    const asked = { partnerId, reason, evidence, ...prepared };
    return this.runner.run(
      partnerDecider,
      partnerId,
      { type: 'PrepareEnrolmentCorrection', data: asked },
      meta,
      { visible: anyone },
    );
  }
}
