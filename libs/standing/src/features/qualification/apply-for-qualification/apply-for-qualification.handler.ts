import type { RefusalsOf } from '@channel/kernel';
import {
  anyone,
  BusCommand,
  DeciderRunner,
  notFound,
  refused,
  VENDOR_ORG,
  type Outcome,
} from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Qualification } from '../../../domain/qualification/qualification';
import type { ApplyForQualification } from '../../../domain/qualification/qualification.commands';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import { levelOf, mayApply, QualificationDesk, qualificationIdOf } from '../../../qualification-desk';

type Code = RefusalsOf<ApplyForQualification> | 'PARTNER_NOT_ACTIVE' | 'VERSION_NOT_IN_FORCE';

export class ApplyForQualificationCommand extends BusCommand<
  Readonly<{
    partnerId: string;
    certification: string;
    obligations: readonly string[];
    plan?: string | undefined;
    timeLine?: string | undefined;
  }>,
  Code,
  Qualification
> {}

@CommandHandler(ApplyForQualificationCommand)
export class ApplyForQualificationHandler implements ICommandHandler<ApplyForQualificationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: QualificationDesk,
  ) {}

  /** X1: an organisation applies for itself. */
  async execute({ data, meta }: ApplyForQualificationCommand): Promise<Outcome<Code, Qualification>> {
    const { partnerId, certification, obligations, plan = null, timeLine = null } = data;
    const { orgId } = meta.actor;
    if (orgId !== VENDOR_ORG && orgId !== partnerId) return refused(notFound());
    const terms = await this.desk.termsOf(partnerId, meta);
    if ('refused' in terms) return refused(terms);
    const { act, partner, definition } = terms;
    const qualificationId = qualificationIdOf(partnerId, certification);
    const asked = {
      ...{ qualificationId, partnerId, programmeId: partner.programmeId, certification, obligations },
      ...{ plan, timeLine, act, ...levelOf(terms), mayApply: mayApply(certification, terms) },
      certifications: (definition.operate.certifications ?? []).map(({ id }) => id),
      asked: definition.operate.obligations.value,
      needsPlanAgain: definition.operate.reapplicationNeedsPlan.value,
    };
    return this.runner.run(
      qualificationDecider,
      qualificationId,
      { type: 'ApplyForQualification', data: asked },
      meta,
      { visible: anyone },
    );
  }
}
