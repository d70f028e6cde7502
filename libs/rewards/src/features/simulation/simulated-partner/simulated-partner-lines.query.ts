import { invariant, type Language } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { LineTraces } from '../../../calculation/line-traces';
import { RewardCalculator, type Basis } from '../../../calculation/reward-calculator';
import { calculateStatement } from '../../../domain/engine/calculate';
import type { RewardLine } from '../../../domain/engine/lines';
import type { RewardTrace } from '../../../domain/engine/trace';
import { TRACE_WORDS } from '../../../domain/engine/words/trace-words.all';
import type { RunBasis } from '../../../domain/run/run';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import { comparedLines, type ComparedLine } from '../../../domain/simulation/compared-lines';
import { RunLinesReader } from '../../../run-lines-reader';
import type { SimulatedRun, Simulation } from '../../../simulations';

/** A partner's quarter, calculated again: by the run that issued it, and by the draft from the same facts. */
export type PartnerToCompare = Readonly<{
  run: RunBasis;
  byDraft: Basis;
  lines: readonly ComparedLine[];
}>;

@Injectable()
export class SimulatedPartnerLines {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly calculator: RewardCalculator,
    private readonly reader: RunLinesReader,
    private readonly traces: LineTraces,
  ) {}

  async of(
    { version: definitionVersion, currency }: Simulation,
    { runId }: SimulatedRun,
    partnerId: string,
  ): Promise<PartnerToCompare> {
    const { state: run } = await this.runner.load(rewardRunDecider, runId);
    invariant(run.status === 'issued', 'what is simulated was issued');
    const issued: RewardLine[] = [];
    for await (const chunk of this.reader.chunks(runId))
      if (chunk.partnerId === partnerId) issued.push(...chunk.lines);
    const byDraft = { ...run, definitionVersion };
    const calculation = await this.calculator.begin(byDraft);
    const facts = await this.calculator.facts(partnerId, calculation);
    const lines = facts === undefined ? [] : calculateStatement(facts.inputs, calculation.rulesOf).lines;
    return { run, byDraft, lines: comparedLines(issued, lines, currency) };
  }

  /** The steps of a line, each way. */
  async tracesOf(
    { run, byDraft }: Pick<PartnerToCompare, 'run' | 'byDraft'>,
    line: ComparedLine,
    language: Language,
  ): Promise<Readonly<{ issued: RewardTrace | undefined; byDraft: RewardTrace | undefined }>> {
    const known = { runId: run.runId, text: TRACE_WORDS[language].knownToRun(run) };
    const traced = (of: RewardLine | undefined, basis: Basis) =>
      of === undefined ? undefined : this.traces.of(of, { basis, known }, language);
    return { issued: await traced(line.issued, run), byDraft: await traced(line.byDraft, byDraft) };
  }
}
