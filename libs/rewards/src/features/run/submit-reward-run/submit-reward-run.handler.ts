import { endOfDay, quarterBounds, type RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RewardCalculator } from '../../../calculation/reward-calculator';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider } from '../../../domain/period/period.decider';
import type { RewardRun } from '../../../domain/run/run';
import { rewardRunDecider, type SubmitRewardRun } from '../../../domain/run/run.decider';

type SubmitRewardRunOutcome = Outcome<RefusalsOf<SubmitRewardRun>, RewardRun>;

export class SubmitRewardRunCommand extends BusCommand<
  Readonly<{ runId: string }>,
  RefusalsOf<SubmitRewardRun>,
  RewardRun
> {}

@CommandHandler(SubmitRewardRunCommand)
export class SubmitRewardRunHandler implements ICommandHandler<SubmitRewardRunCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly calculator: RewardCalculator,
  ) {}

  async execute({ data: { runId }, meta }: SubmitRewardRunCommand): Promise<SubmitRewardRunOutcome> {
    const { state: run } = await this.runner.load(rewardRunDecider, runId);
    if (run.status === 'none') return refused(notFound());
    const { state: period } = await this.runner.load(periodDecider, periodIdOf(run.programmeId, run.quarter));
    const { calendar } = await this.calculator.pinned(run);
    const quarter = {
      latestNumber: period.runs,
      endsAt: endOfDay(quarterBounds(run.quarter).lastDay, calendar.timeZone.value),
      chosenRunId: period.chosen?.runId ?? null,
    };
    const data = { runId, quarter, act: actOf(meta) };
    return this.runner.run(rewardRunDecider, runId, { type: 'SubmitRewardRun', data }, meta, {
      visible: anyone,
    });
  }
}
