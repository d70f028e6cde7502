import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Qualification } from '../../../domain/qualification/qualification';
import type { ContractQualification } from '../../../domain/qualification/qualification.commands';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import {
  contractDocument,
  coversUntil,
  levelOf,
  nextAssessment,
  QualificationDesk,
} from '../../../qualification-desk';
import { qualificationVisibleTo } from '../../../qualification.view';

type Code = RefusalsOf<ContractQualification> | 'PARTNER_NOT_ACTIVE' | 'VERSION_NOT_IN_FORCE';

export class ContractQualificationCommand extends BusCommand<
  Readonly<{ qualificationId: string; contract: string }>,
  Code,
  Qualification
> {}

@CommandHandler(ContractQualificationCommand)
export class ContractQualificationHandler implements ICommandHandler<ContractQualificationCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: QualificationDesk,
  ) {}

  /** Everything is judged on the day of the contract, by what is known then. */
  async execute({ data, meta }: ContractQualificationCommand): Promise<Outcome<Code, Qualification>> {
    const { qualificationId } = data;
    const terms = await this.desk.termsOfQualification(qualificationId, meta);
    if ('refused' in terms) return refused(terms);
    const { act, definition, qualification } = terms;
    const isJudged = definition.operate.requirementsBeforeContract.value;
    const asked = {
      ...{ ...data, act, ...levelOf(terms), document: contractDocument(terms) },
      unmet: isJudged ? await this.desk.unmetOn(qualification, act.on) : [],
      next: nextAssessment(qualification.coversUntilOn ?? coversUntil(terms), terms),
    };
    return this.runner.run(
      qualificationDecider,
      qualificationId,
      { type: 'ContractQualification', data: asked },
      meta,
      { visible: qualificationVisibleTo(meta.actor), effectiveAt: act.on },
    );
  }
}
