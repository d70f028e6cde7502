import type { RefusalsOf } from '@channel/kernel';
import { actOf, anyone, BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RewardCalculator, runTotals, type PartnerResult } from '../../../calculation/reward-calculator';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider } from '../../../domain/period/period.decider';
import type { RewardRun } from '../../../domain/run/run';
import { rewardRunDecider, type ApproveRewardRun } from '../../../domain/run/run.decider';

type ApproveRewardRunOutcome = Outcome<RefusalsOf<ApproveRewardRun>, RewardRun>;

export class ApproveRewardRunCommand extends BusCommand<
  Readonly<{ runId: string }>,
  RefusalsOf<ApproveRewardRun>,
  RewardRun
> {}

@CommandHandler(ApproveRewardRunCommand)
export class ApproveRewardRunHandler implements ICommandHandler<ApproveRewardRunCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly calculator: RewardCalculator,
  ) {}

  async execute({ data: { runId }, meta }: ApproveRewardRunCommand): Promise<ApproveRewardRunOutcome> {
    const { state: run } = await this.runner.load(rewardRunDecider, runId);
    if (run.status === 'none') return refused(notFound());
    const { state: period } = await this.runner.load(periodDecider, periodIdOf(run.programmeId, run.quarter));
    const data = {
      runId,
      quarter: { chosenRunId: period.chosen?.runId ?? null },
      recomputedDigest: run.status === 'submitted' ? await this.recomputed(run) : '',
      act: actOf(meta),
    };
    return this.runner.run(rewardRunDecider, runId, { type: 'ApproveRewardRun', data }, meta, {
      visible: anyone,
    });
  }

  /** The digest of the same facts and rules, calculated again: what is approved is what is reproducible. */
  private async recomputed(run: Exclude<RewardRun, { status: 'none' }>): Promise<string> {
    const calculation = await this.calculator.begin(run);
    const partners: Omit<PartnerResult, 'lines'>[] = [];
    let lineCount = 0;
    for await (const { lines, ...partner } of this.calculator.quarter(calculation)) {
      partners.push(partner);
      lineCount += lines.length;
    }
    return runTotals(partners, lineCount, run.currency).digest;
  }
}
