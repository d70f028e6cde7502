import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Qualification } from '../../../domain/qualification/qualification';
import type { AssessQualification } from '../../../domain/qualification/qualification.commands';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import {
  ASSESSORS,
  type Assessor,
  type CheckedItem,
} from '../../../domain/qualification/qualification.events';
import { assignmentsOf, coversUntil, itemsFor, QualificationDesk } from '../../../qualification-desk';
import { qualificationVisibleTo } from '../../../qualification.view';

type Code = RefusalsOf<AssessQualification> | 'PARTNER_NOT_ACTIVE' | 'VERSION_NOT_IN_FORCE';

export class AssessQualificationCommand extends BusCommand<
  Readonly<{
    qualificationId: string;
    as: Assessor;
    passed: boolean;
    note: string;
    checklist: readonly CheckedItem[];
  }>,
  Code,
  Qualification
> {}

@CommandHandler(AssessQualificationCommand)
export class AssessQualificationHandler implements ICommandHandler<AssessQualificationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: QualificationDesk,
  ) {}

  async execute({ data, meta }: AssessQualificationCommand): Promise<Outcome<Code, Qualification>> {
    const { qualificationId, as } = data;
    const terms = await this.desk.termsOfQualification(qualificationId, meta);
    if ('refused' in terms) return refused(terms);
    const named = terms.definition.operate.assessors.value;
    const asked = {
      ...{ ...data, act: terms.act, items: itemsFor(as, terms), assignedAs: assignmentsOf(terms) },
      assessors: ASSESSORS.filter((assessor) => named.includes(assessor)),
      coversUntilOn: coversUntil(terms),
    };
    return this.runner.run(
      qualificationDecider,
      qualificationId,
      { type: 'AssessQualification', data: asked },
      meta,
      { visible: qualificationVisibleTo(meta.actor) },
    );
  }
}
