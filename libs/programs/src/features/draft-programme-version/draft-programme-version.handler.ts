import { anyone, DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ProgrammeDefinition } from '../../domain/terms/definition';
import type { Terms } from '../../domain/terms/terms';
import { invalidDefinition, termsDecider, type TermsRefusal } from '../../domain/terms/terms.decider';
import { draftFindings } from './draft-findings';

export type DraftData = Readonly<{ programmeId: string; definition: unknown }>;

export class DraftProgrammeVersionCommand extends Command<Outcome<TermsRefusal, Terms>> {
  constructor(
    readonly data: DraftData,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** The form is checked here; what the parts of a well-formed definition mean together, the decider checks. */
@CommandHandler(DraftProgrammeVersionCommand)
export class DraftProgrammeVersionHandler implements ICommandHandler<DraftProgrammeVersionCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({ data, meta }: DraftProgrammeVersionCommand): Promise<Outcome<TermsRefusal, Terms>> {
    const errors = draftFindings(data.definition);
    if (errors.length > 0) return refused(invalidDefinition(errors));
    const definition = data.definition as ProgrammeDefinition;
    const act = {
      programmeId: data.programmeId,
      definition,
      draftedBy: meta.actor.id,
      draftedAt: meta.now,
    };
    return this.runner.run(
      termsDecider,
      data.programmeId,
      { type: 'DraftProgrammeVersion', data: act },
      meta,
      { visible: anyone },
    );
  }
}
