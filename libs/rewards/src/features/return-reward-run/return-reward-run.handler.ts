import { DeciderRunner, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { RewardRun } from '../../domain/run/run';
import { rewardRunDecider, type RewardRunRefusal } from '../../domain/run/run.decider';

export class ReturnRewardRunCommand extends Command<Outcome<RewardRunRefusal, RewardRun>> {
  constructor(
    readonly data: Readonly<{ runId: string; reason: string }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(ReturnRewardRunCommand)
export class ReturnRewardRunHandler implements ICommandHandler<ReturnRewardRunCommand> {
  constructor(private readonly runner: DeciderRunner) {}

  execute({ data, meta }: ReturnRewardRunCommand): Promise<Outcome<RewardRunRefusal, RewardRun>> {
    const { id: returnedBy, type } = meta.actor;
    const act = { ...data, returnedBy, returnedAt: meta.now, returnerIsPerson: type === 'person' };
    return this.runner.run(rewardRunDecider, data.runId, { type: 'ReturnRewardRun', data: act }, meta, {
      visible: ({ status }) => status !== 'none',
    });
  }
}
