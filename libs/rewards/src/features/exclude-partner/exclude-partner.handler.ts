import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { RewardRun } from '../../domain/run/run';
import { rewardRunDecider, type RewardRunRefusal } from '../../domain/run/run.decider';

export class ExcludePartnerCommand extends Command<Outcome<RewardRunRefusal, RewardRun>> {
  constructor(
    readonly data: Readonly<{ runId: string; partnerId: string; reason: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ExcludePartnerCommand)
export class ExcludePartnerHandler implements ICommandHandler<ExcludePartnerCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ExcludePartnerCommand): Promise<Outcome<RewardRunRefusal, RewardRun>> {
    const act = { ...data, excludedBy: meta.actor.id, excludedAt: meta.now };
    return this.runner.run(rewardRunDecider, data.runId, { type: 'ExcludePartner', data: act }, meta, {
      visible: ({ status }) => status !== 'none',
    });
  }
}
