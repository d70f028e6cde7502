import { dayOf } from '@channel/kernel';
import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { versionOf, type Terms } from '../../domain/terms/terms';
import { termsDecider, type TermsRefusal } from '../../domain/terms/terms.decider';

export class ApproveProgrammeVersionCommand extends Command<Outcome<TermsRefusal, Terms>> {
  constructor(
    readonly data: Readonly<{ programmeId: string; version: number }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ApproveProgrammeVersionCommand)
export class ApproveProgrammeVersionHandler implements ICommandHandler<ApproveProgrammeVersionCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  async execute({ data, meta }: ApproveProgrammeVersionCommand): Promise<Outcome<TermsRefusal, Terms>> {
    const { state } = await this.runner.load(termsDecider, data.programmeId);
    const zone = versionOf(state, data.version)?.definition.calendar.timeZone.value ?? 'UTC';
    const act = {
      ...data,
      approvedBy: meta.actor.id,
      approverIsPerson: meta.actor.type === 'person',
      approvedAt: meta.now,
      today: dayOf(meta.now, zone),
    };
    return this.runner.run(
      termsDecider,
      data.programmeId,
      { type: 'ApproveProgrammeVersion', data: act },
      meta,
      { visible: ({ programmeId }) => programmeId !== null },
    );
  }
}
