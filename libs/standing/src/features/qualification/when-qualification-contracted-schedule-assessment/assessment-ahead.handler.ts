import type { Day } from '@channel/kernel';
import { anyone, BusCommand, DeciderRunner, notes, type Noted, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Qualification } from '../../../domain/qualification/qualification';
import type { AssessmentFallDue } from '../../../domain/qualification/qualification.commands';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import { QualificationDesk } from '../../../qualification-desk';

export class AssessmentFallDueCommand extends BusCommand<Noted<AssessmentFallDue>, never, Qualification> {}
export const AssessmentFallDueHandler = notes(AssessmentFallDueCommand, qualificationDecider, {
  type: 'AssessmentFallDue',
  id: 'qualificationId',
});

export class WarnOfAssessmentCommand extends BusCommand<
  Readonly<{ qualificationId: string; dueOn: Day; daysBefore: number }>,
  never,
  Qualification
> {}

/** What the partner would fail by on the day of the warning. */
@CommandHandler(WarnOfAssessmentCommand)
export class WarnOfAssessmentHandler implements ICommandHandler<WarnOfAssessmentCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: QualificationDesk,
  ) {}

  async execute({ data, meta }: WarnOfAssessmentCommand): Promise<Outcome<never, Qualification>> {
    const { qualificationId } = data;
    const { state } = await this.runner.load(qualificationDecider, qualificationId);
    const unmet = state.status === 'none' ? [] : await this.desk.unmetToday(state, meta.now);
    return this.runner.run(
      qualificationDecider,
      qualificationId,
      { type: 'WarnOfAssessment', data: { ...data, unmet, at: meta.now } },
      meta,
      { visible: anyone },
    );
  }
}
