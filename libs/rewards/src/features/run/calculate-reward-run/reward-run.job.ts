import { invariant, type JsonObject } from '@channel/kernel';
import {
  ahead,
  anyone,
  DeciderRunner,
  innerMeta,
  RuntimeRegistry,
  type CommandMeta,
  type JobHandler,
  type JobProblem,
  type JobResult,
} from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChunkWriter, chunksOf } from '../../../calculation/chunks';
import {
  AHEAD,
  FxMissing,
  RewardCalculator,
  closingDue,
  runTotals,
  type Calculation,
  type PartnerResult,
} from '../../../calculation/reward-calculator';
import { periodIdOf } from '../../../domain/period/period';
import { periodDecider } from '../../../domain/period/period.decider';
import { GIVEN_UP, type RewardRun } from '../../../domain/run/run';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { FeedPin } from '../../../inputs/feed-pin';

export const REWARD_RUN_JOB = 'reward_run';

type Input = Readonly<{ runId: string; programmeId: string; quarter: string }>;
type Context = Parameters<JobHandler['run']>[1];
/** How far it was written when the job before stopped; what was written is not calculated otherwise now. */
type Started = Readonly<{ calculation: Calculation; written: number; revision: bigint }>;
type Begun = Extract<RewardRun, { position: string }>;

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
    this.registry.jobs.push({
      kind: this.kind,
      run: (input, context) => this.run(input, context),
      gaveUp: (input, problem, context) => this.gaveUp(input, problem, context),
    });
  }

  async run(json: JsonObject, context: Context): Promise<JobResult> {
    const input = json as unknown as Input;
    try {
      const started = await this.start(input, context.meta);
      return 'status' in started ? started : await this.calculate(input, started, context);
    } catch (error) {
      if (error instanceof FxMissing) return this.withoutRate(input, context.meta, error.message);
      throw error;
    }
  }

  /** Whoever waits for the run reads in its record what became of it. A run that did not begin has no record. */
  async gaveUp(json: JsonObject, { detail: reason }: JobProblem, { jobId, meta }: Context): Promise<void> {
    const { runId } = json as unknown as Input;
    const nextStep = `Calculate the quarter again, or have an administrator retry the job ${jobId}.`;
    await this.fail(runId, { code: GIVEN_UP, reason, nextStep }, meta);
  }

  /** The run says itself why it has no lines, and what to do first. */
  private async withoutRate({ runId }: Input, meta: CommandMeta, reason: string): Promise<JobResult> {
    const code = 'FX_MISSING';
    const nextStep = 'Import the rate, have it approved, and calculate the quarter again.';
    await this.fail(runId, { code, reason, nextStep }, meta);
    return failed(code, reason);
  }

  private async fail(
    runId: string,
    failure: Readonly<{ code: string; reason: string; nextStep: string }>,
    meta: CommandMeta,
  ): Promise<void> {
    await this.runner.run(
      rewardRunDecider,
      runId,
      { type: 'FailRewardRun', data: { runId, ...failure, failedAt: meta.now } },
      await this.again('reward-run.fail', runId, meta),
      { visible: anyone },
    );
  }

  /** A command that a run may need more than once: one for each place at which the run stands. */
  private async again(name: string, runId: string, meta: CommandMeta): Promise<CommandMeta> {
    const { revision } = await this.runner.load(rewardRunDecider, runId);
    return innerMeta(meta, name, runId, Number(revision));
  }

  private async start(input: Input, meta: CommandMeta): Promise<Started | JobResult> {
    const begun = await this.begun(input, meta);
    if ('problem' in begun) return begun;
    const resumed = await this.runner.run(
      rewardRunDecider,
      input.runId,
      { type: 'ResumeRewardRun', data: { runId: input.runId, resumedAt: meta.now } },
      await this.again('reward-run.resume', input.runId, meta),
      { visible: anyone },
    );
    invariant(resumed.kind === 'accepted', 'a run that has begun goes on');
    const { state, revision } = await this.runner.load(rewardRunDecider, input.runId);
    const written = state.status === 'none' ? 0 : state.chunks;
    // On a repeated job the place and the versions that were pinned first stay.
    return { calculation: await this.calculator.begin(begun), written, revision };
  }

  private async begun(
    input: Input,
    meta: CommandMeta,
  ): Promise<Begun | Extract<JobResult, { problem: unknown }>> {
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
          plansNotCalculated: await this.calculator.leftOut(inForce, { programmeId, quarter, position }),
          startedBy: meta.actor.id,
          startedAt: meta.now,
        },
      },
      innerMeta(meta, 'reward-run.start', runId),
      { visible: anyone },
    );
    invariant(begun.kind === 'accepted' && begun.state.status !== 'none', 'a run that starts has begun');
    return begun.state;
  }

  private async calculate(
    { runId }: Input,
    { calculation, written, revision }: Started,
    { meta, progress }: Context,
  ): Promise<JobResult> {
    const partnerIds = await this.calculator.partners(calculation);
    const partners: Omit<PartnerResult, 'lines'>[] = [];
    const chunks = this.writer.to(`rewardRun-${runId}`, revision);
    let chunk = 0;
    let lineCount = 0;
    let done = 0;
    const results = ahead(partnerIds, (partnerId) => this.calculator.partner(partnerId, calculation), AHEAD);
    for await (const result of results) {
      if (result !== undefined) {
        const { partnerId } = result;
        for (const lines of chunksOf(result.lines)) {
          chunk += 1;
          if (chunk <= written) continue;
          const data = { runId, chunk, partnerId, lines };
          await chunks.add(
            { type: 'RewardRunLinesCalculated', data },
            innerMeta(meta, 'reward-run.lines', runId, chunk),
          );
        }
        const { lines, ...partner } = result;
        partners.push(partner);
        lineCount += lines.length;
      }
      done += 1;
      await progress(done, partnerIds.length, 'partner');
    }
    await chunks.write();
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

const failed = (code: string, detail: string): Extract<JobResult, { problem: unknown }> => ({
  status: 'failed',
  problem: { code, detail },
});
