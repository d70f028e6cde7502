import { apiId } from '@channel/event-store';
import { DeciderRunner, Jobs, refused, type CommandMeta, type Refused } from '@channel/runtime';
import { refuse } from '@channel/kernel';
import type { DefinitionInForce } from '@channel/programs';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  FxMissing,
  RewardCalculator,
  runTotals,
  type PartnerResult,
  type RunTotals,
} from '../../../calculation/reward-calculator';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider, whyNoRun } from '../../../domain/period/period.decider';
import type { PlanNotCalculated } from '../../../domain/run/run.events';
import { FeedPin } from '../../../inputs/feed-pin';
import { REWARD_RUN_JOB } from './reward-run.job';

type RunRequest = Readonly<{ programmeId: string; quarter: string }>;
type RequestRefusal = 'VERSION_NOT_IN_FORCE' | 'FX_MISSING' | 'PERIOD_LOCKED' | 'ALREADY_ISSUED';
export type RunStarted =
  | Readonly<{ kind: 'started'; id: string; jobId: string; replayed: boolean }>
  | Readonly<{
      kind: 'dry_run';
      totals: RunTotals;
      partners: readonly Omit<PartnerResult, 'lines'>[];
      plansNotCalculated: readonly PlanNotCalculated[];
    }>
  | Refused<RequestRefusal>;

export class CalculateRewardRunCommand extends Command<RunStarted> {
  constructor(
    readonly data: RunRequest,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(CalculateRewardRunCommand)
export class CalculateRewardRunHandler implements ICommandHandler<CalculateRewardRunCommand> {
  constructor(
    private readonly calculator: RewardCalculator,
    private readonly jobs: Jobs,
    private readonly feed: FeedPin,
    private readonly runner: DeciderRunner,
  ) {}

  async execute({ data, meta }: CalculateRewardRunCommand): Promise<RunStarted> {
    const inForce = await this.calculator.definition(data.programmeId, data.quarter);
    if (inForce === undefined)
      return refused(
        refuse('VERSION_NOT_IN_FORCE', `No version of ${data.programmeId} is in force in ${data.quarter}.`),
      );
    const { state: period } = await this.runner.load(
      periodDecider,
      periodIdOf(data.programmeId, data.quarter),
    );
    const closed = whyNoRun(period);
    if (closed !== undefined) return refused(closed);
    if (meta.dryRun === true) return this.dryRun(data, inForce);
    const id = apiId('rrun', meta.commandId);
    const jobId = apiId('job', meta.commandId);
    const input = { runId: id, ...data };
    const started = await this.jobs.start({ id: jobId, kind: REWARD_RUN_JOB, input, meta });
    return started.kind === 'refused' ? started : { kind: 'started', id, jobId, replayed: started.replayed };
  }

  /** The same calculation at the head of the log; nothing is appended and no number is used. */
  private async dryRun(data: RunRequest, inForce: DefinitionInForce): Promise<RunStarted> {
    const position = await this.feed.head();
    const { currency } = inForce.definition;
    const fxTableVersion = await this.calculator.fxTableVersion(currency);
    const definitionVersion = inForce.version;
    const basis = { ...data, position, definitionVersion, fxTableVersion };
    const calculation = await this.calculator.begin(basis);
    const partners: Omit<PartnerResult, 'lines'>[] = [];
    let lineCount = 0;
    try {
      for await (const { lines, ...partner } of this.calculator.quarter(calculation)) {
        partners.push(partner);
        lineCount += lines.length;
      }
    } catch (error) {
      if (error instanceof FxMissing) return refused(refuse('FX_MISSING', error.message));
      throw error;
    }
    const totals = runTotals(partners, lineCount, currency);
    const plansNotCalculated = await this.calculator.leftOut(inForce, { ...data, position });
    return { kind: 'dry_run', totals, partners, plansNotCalculated };
  }
}
