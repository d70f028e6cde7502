import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Terms } from '../../domain/terms/terms';
import { termsDecider, type TermsRefusal } from '../../domain/terms/terms.decider';

export class SubmitProgrammeVersionCommand extends Command<Outcome<TermsRefusal, Terms>> {
  constructor(
    readonly data: Readonly<{ programmeId: string; version: number }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(SubmitProgrammeVersionCommand)
export class SubmitProgrammeVersionHandler implements ICommandHandler<SubmitProgrammeVersionCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: SubmitProgrammeVersionCommand): Promise<Outcome<TermsRefusal, Terms>> {
    const act = { ...data, submittedBy: meta.actor.id, submittedAt: meta.now };
    return this.runner.run(
      termsDecider,
      data.programmeId,
      { type: 'SubmitProgrammeVersion', data: act },
      meta,
      { visible: ({ programmeId }) => programmeId !== null },
    );
  }
}
