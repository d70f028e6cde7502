import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ProgrammeDefinition } from '../../domain/terms/definition';
import { termsAt, type Terms } from '../../domain/terms/terms';
import {
  invalidDefinition,
  termsDecider,
  type DraftProgrammeVersion,
} from '../../domain/terms/terms.decider';
import { draftFindings } from '../../draft-findings';

type Refused = RefusalsOf<DraftProgrammeVersion>;
export type DraftData = Readonly<{ programmeId: string; definition: unknown }>;

export class DraftProgrammeVersionCommand extends BusCommand<DraftData, Refused, Terms> {}

/** The form is checked here; what the parts of a well-formed definition mean together, the decider checks. */
@CommandHandler(DraftProgrammeVersionCommand)
export class DraftProgrammeVersionHandler implements ICommandHandler<DraftProgrammeVersionCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({ data, meta }: DraftProgrammeVersionCommand): Promise<Outcome<Refused, Terms>> {
    const errors = draftFindings(data.definition);
    if (errors.length > 0) return refused(invalidDefinition(errors));
    const { programmeId } = data;
    const { state } = await this.runner.load(termsDecider, programmeId);
    const act = actOf(meta, termsAt(state, meta.now).zone);
    const asked = { programmeId, definition: data.definition as ProgrammeDefinition, act };
    return this.runner.run(termsDecider, programmeId, { type: 'DraftProgrammeVersion', data: asked }, meta, {
      visible: anyone,
    });
  }
}
