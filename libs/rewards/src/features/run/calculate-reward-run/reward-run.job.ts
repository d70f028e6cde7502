import { invariant, type JsonObject } from '@channel/kernel';
import {
  anyone,
  DeciderRunner,
  RuntimeRegistry,
  type CommandMeta,
  type JobHandler,
  type JobResult,
} from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChunkWriter, chunksOf, innerMeta } from '../../../calculation/chunks';
import {
  FxMissing,
  RewardCalculator,
  closingDue,
  plansNotCalculated,
  runTotals,
  type Calculation,
  type PartnerResult,
} from '../../../calculation/reward-calculator';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider } from '../../../domain/period/period.decider';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { FeedPin } from '../../../inputs/feed-pin';

export const REWARD_RUN_JOB = 'reward_run';

type Input = Readonly<{ runId: string; programmeId: string; quarter: string }>;
type Context = Parameters<JobHandler['run']>[1];
type Started = Readonly<{ calculation: Calculation; revision: bigint }>;

/** Pins a place of the log and the rules, calculates partner by partner, writes the lines, closes them with totals. */
@Injectable()
export class RewardRunJob implements JobHandler, OnModuleInit {
  readonly kind = REWARD_RUN_JOB;

  constructor(
    private readonly registry: RuntimeRegistry,
    private readonly calculator: RewardCalculator,
    private readonly runner: DeciderRunner,
    private readonly writer: ChunkWriter,
    private readonly feed: FeedPin,
  ) {}

  onModuleInit(): void {
    this.registry.jobs.push({ kind: this.kind, run: (input, context) => this.run(input, context) });
  }

  async run(json: JsonObject, context: Context): Promise<JobResult> {
    const input = json as unknown as Input;
    try {
      const started = await this.start(input, context.meta);
      return 'status' in started ? started : await this.calculate(input, started, context);
    } catch (error) {
      if (error instanceof FxMissing) return this.giveUp(input, context.meta, error.message);
      throw error;
    }
  }

  /** The run says itself why it has no lines, and what to do first. */
  private async giveUp({ runId }: Input, meta: CommandMeta, reason: string): Promise<JobResult> {
    const code = 'FX_MISSING';
    const nextStep = 'Import the rate, have it approved, and calculate the quarter again.';
    await this.runner.run(
      rewardRunDecider,
      runId,
      { type: 'FailRewardRun', data: { runId, code, reason, nextStep, failedAt: meta.now } },
      innerMeta(meta, 'reward-run.fail', runId),
      { visible: anyone },
    );
    return failed(code, reason);
  }

  private async start(input: Input, meta: CommandMeta): Promise<Started | JobResult> {
    const { runId, programmeId, quarter } = input;
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return failed('VERSION_NOT_IN_FORCE', 'No version is in force.');
    const periodId = periodIdOf(programmeId, quarter);
    const closingDueAt = closingDue(quarter, inForce);
    const numbered = await this.runner.run(
      periodDecider,
      periodId,
      {
        type: 'NumberRewardRun',
        data: { periodId, programmeId, quarter, runId, numberedAt: meta.now, closingDueAt },
      },
      innerMeta(meta, 'reward-run.number', runId),
      { visible: anyone },
    );
    if (numbered.kind === 'refused') return failed(numbered.refusal.refused, numbered.refusal.detail);
    const number = numbered.state.runNumbers.get(runId);
    invariant(number !== undefined, 'a numbered run has a number');
    const position = await this.feed.head();
    const { currency } = inForce.definition;
    const fxTableVersion = await this.calculator.fxTableVersion(currency);
    const begun = await this.runner.run(
      rewardRunDecider,
      runId,
      {
        type: 'StartRewardRun',
        data: {
          runId,
          number,
          programmeId,
          quarter,
          currency,
          position,
          definitionVersion: inForce.version,
          ...(fxTableVersion === 0 ? {} : { fxTableVersion }),
          plansNotCalculated: plansNotCalculated(inForce),
          startedBy: meta.actor.id,
          startedAt: meta.now,
        },
      },
      innerMeta(meta, 'reward-run.start', runId),
      { visible: anyone },
    );
    invariant(begun.kind === 'accepted' && begun.state.status !== 'none', 'a run that starts has begun');
    // On a repeated job the place and the versions that were pinned first stay.
    return { calculation: await this.calculator.begin(begun.state), revision: 0n };
  }

  private async calculate(
    { runId }: Input,
    { calculation, ...started }: Started,
    { meta, progress }: Context,
  ): Promise<JobResult> {
    const partnerIds = await this.calculator.partners(calculation);
    const partners: Omit<PartnerResult, 'lines'>[] = [];
    let { revision } = started;
    let chunk = 0;
    let lineCount = 0;
    for (const [index, partnerId] of partnerIds.entries()) {
      const result = await this.calculator.partner(partnerId, calculation);
      if (result !== undefined) {
        for (const lines of chunksOf(result.lines)) {
          chunk += 1;
          const data = { runId, chunk, partnerId, lines };
          const event = { type: 'RewardRunLinesCalculated', data };
          const inner = innerMeta(meta, 'reward-run.lines', runId, chunk);
          revision = await this.writer.append(`rewardRun-${runId}`, revision, event, inner);
        }
        const { lines, ...partner } = result;
        partners.push(partner);
        lineCount += lines.length;
      }
      await progress(index + 1, partnerIds.length, 'partner');
    }
    const totals = runTotals(partners, lineCount, calculation.own.definition.currency);
    const completed = await this.runner.run(
      rewardRunDecider,
      runId,
      { type: 'CompleteRewardRun', data: { runId, chunks: chunk, ...totals, calculatedAt: meta.now } },
      innerMeta(meta, 'reward-run.complete', runId),
      { visible: anyone },
    );
    invariant(completed.kind === 'accepted', 'a calculated run is complete');
    return { status: 'succeeded', result: { runId, ...totals } };
  }
}

const failed = (code: string, detail: string): JobResult => ({
  status: 'failed',
  problem: { code, detail },
});
