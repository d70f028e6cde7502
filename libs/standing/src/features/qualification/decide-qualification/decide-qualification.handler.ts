import { addMonths, type RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Qualification } from '../../../domain/qualification/qualification';
import type { DecideQualification } from '../../../domain/qualification/qualification.commands';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import { nextAssessment, QualificationDesk } from '../../../qualification-desk';
import { qualificationVisibleTo } from '../../../qualification.view';

type Code = RefusalsOf<DecideQualification> | 'PARTNER_NOT_ACTIVE' | 'VERSION_NOT_IN_FORCE';

export class DecideQualificationCommand extends BusCommand<
  Readonly<{ qualificationId: string; outcome: 'keep' | 'end'; reason: string }>,
  Code,
  Qualification
> {}

@CommandHandler(DecideQualificationCommand)
export class DecideQualificationHandler implements ICommandHandler<DecideQualificationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: QualificationDesk,
  ) {}

  /** What is not met today stands with the decision. The next year counts from the day of this one, however late it is decided. */
  async execute({ data, meta }: DecideQualificationCommand): Promise<Outcome<Code, Qualification>> {
    const { qualificationId } = data;
    const terms = await this.desk.termsOfQualification(qualificationId, meta);
    if ('refused' in terms) return refused(terms);
    const { act, definition, qualification } = terms;
    const { nextAssessmentOn } = qualification;
    const months = definition.operate.assessedEveryMonths.value;
    const asked = {
      ...{ ...data, act, unmet: await this.desk.unmetOn(qualification, act.on) },
      next: nextAssessment(addMonths(nextAssessmentOn ?? act.on, months), terms),
    };
    return this.runner.run(
      qualificationDecider,
      qualificationId,
      { type: 'DecideQualification', data: asked },
      meta,
      { visible: qualificationVisibleTo(meta.actor), effectiveAt: act.on },
    );
  }
}
