import { refuse } from '@channel/kernel';
import { DeciderRunner, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ProgrammeDefinition } from '../../domain/terms/definition';
import type { Terms } from '../../domain/terms/terms';
import { termsDecider, type TermsRefusal } from '../../domain/terms/terms.decider';
import { schemaFindings } from './definition.schema';

export type DraftData = Readonly<{ programmeId: string; definition: unknown }>;

export class DraftProgrammeVersionCommand extends Command<Outcome<TermsRefusal, Terms>> {
  constructor(
    readonly data: DraftData,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

/** The form is checked here, by the published schema; what the parts mean together, the decider checks. */
@CommandHandler(DraftProgrammeVersionCommand)
export class DraftProgrammeVersionHandler implements ICommandHandler<DraftProgrammeVersionCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({ data, meta }: DraftProgrammeVersionCommand): Promise<Outcome<TermsRefusal, Terms>> {
    const errors = schemaFindings(data.definition);
    if (errors.length > 0)
      return refused(
        refuse('DEFINITION_INVALID', `The definition has ${String(errors.length)} mistake(s).`, errors),
      );
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
    );
  }
}
