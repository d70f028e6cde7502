import type { RefusalsOf } from '@channel/kernel';
import { actOf, BusCommand, DeciderRunner, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { isDrafted, versionOf, zoneOf, type Terms } from '../../domain/terms/terms';
import { termsDecider, type ApproveProgrammeVersion } from '../../domain/terms/terms.decider';

type Refused = RefusalsOf<ApproveProgrammeVersion>;

export class ApproveProgrammeVersionCommand extends BusCommand<
  Readonly<{ programmeId: string; version: number }>,
  Refused,
  Terms
> {}

@CommandHandler(ApproveProgrammeVersionCommand)
export class ApproveProgrammeVersionHandler implements ICommandHandler<ApproveProgrammeVersionCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  /** The day is one in the zone in which the version will count. */
  async execute({ data, meta }: ApproveProgrammeVersionCommand): Promise<Outcome<Refused, Terms>> {
    const { state } = await this.runner.load(termsDecider, data.programmeId);
    const version = versionOf(state, data.version);
    const act = actOf(meta, version === undefined ? 'UTC' : zoneOf(version));
    return this.runner.run(
      termsDecider,
      data.programmeId,
      { type: 'ApproveProgrammeVersion', data: { ...data, act } },
      meta,
      { visible: isDrafted },
    );
  }
}
