import { invariant, quarterBounds } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { FxMissing, RewardCalculator, type Calculation } from '../../../calculation/reward-calculator';
import { bandedPlans, measureIn } from '../../../domain/engine/band-progress';
import { calculateStatement, evaluate } from '../../../domain/engine/calculate';
import type { StatementInputs } from '../../../domain/engine/inputs';
import { nearBands, type NearBand } from '../../../domain/engine/near-bands';
import { rewardRunDecider } from '../../../domain/run/run.decider';
import {
  comparedPartner,
  planTotalsOf,
  uncomparedPartner,
  type PlanTotals,
  type SimulatedPartner,
} from '../../../domain/simulation/simulation';
import { FeedPin } from '../../../inputs/feed-pin';
import { RewardInputs } from '../../../inputs/reward-inputs';
import { RunLinesReader } from '../../../run-lines-reader';
import type { SimulatedRun, Simulation } from '../../../simulations';

/** A quarter by the rules of a draft, beside what its issued run paid. */
export type QuarterToSimulate = Readonly<{
  calculation: Calculation;
  partnerIds: readonly string[];
  codes: ReadonlyMap<string, string>;
  issued: ReadonlyMap<string, PlanTotals>;
  /** Why the issued run left partners out. */
  leftOut: ReadonlyMap<string, string>;
  nearPercent: number;
}>;

const leftOutBecause = (why: string): string => `The issued run left the partner out: ${why}`;

/**
 * Calculates an issued quarter from the facts that its run knew, with the definition of a draft instead of the run's. Each
 * quarter stands by itself: what statements before it gave stays given, and an earlier quarter keeps the rules of its run.
 */
@Injectable()
export class SimulatedQuarters {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly calculator: RewardCalculator,
    private readonly inputs: RewardInputs,
    private readonly reader: RunLinesReader,
    private readonly feed: FeedPin,
  ) {}

  async prepared(
    { version: definitionVersion, nearPercent }: Simulation,
    { runId }: SimulatedRun,
  ): Promise<QuarterToSimulate> {
    // The draft itself is a fact that has to be known.
    await this.feed.head();
    const { state: run } = await this.runner.load(rewardRunDecider, runId);
    invariant(run.status === 'issued', 'what is simulated was issued');
    const calculation = await this.calculator.begin({ ...run, definitionVersion });
    const issued = new Map<string, PlanTotals>();
    for await (const { partnerId, lines } of this.reader.byPartner(runId))
      issued.set(partnerId, planTotalsOf(lines));
    const partnerIds = [...new Set([...(await this.calculator.partners(calculation)), ...issued.keys()])];
    return {
      ...{ calculation, partnerIds, issued, nearPercent },
      codes: await this.inputs.codesOf(partnerIds, run.position),
      leftOut: new Map(run.excluded.map(({ partnerId, reason }) => [partnerId, reason])),
    };
  }

  /** @returns undefined where nothing counts in the quarter, by the rules of then and by the draft */
  async partner(quarter: QuarterToSimulate, partnerId: string): Promise<SimulatedPartner | undefined> {
    const { calculation, codes, issued, leftOut } = quarter;
    const { basis, own } = calculation;
    const named = { quarter: basis.quarter, partnerId, code: codes.get(partnerId) ?? partnerId };
    const why = leftOut.get(partnerId);
    if (why !== undefined)
      return uncomparedPartner(named, 'left_out', { stated: false, reason: leftOutBecause(why) });
    const stated = issued.has(partnerId);
    try {
      const facts = await this.calculator.facts(partnerId, calculation);
      const lines = facts === undefined ? [] : calculateStatement(facts.inputs, calculation.rulesOf).lines;
      if (lines.length === 0 && !stated) return undefined;
      return comparedPartner(
        named,
        {
          issued: issued.get(partnerId),
          byDraft: planTotalsOf(lines),
          near: facts === undefined ? [] : nearOf(quarter, facts.inputs),
        },
        own.definition.currency,
      );
    } catch (error) {
      if (error instanceof FxMissing)
        return uncomparedPartner(named, 'not_calculated', { stated, reason: error.message });
      throw error;
    }
  }
}

/** By the plans that pay the partner as it stands on the quarter's last day. */
const nearOf = (
  { calculation: { own, rulesOf }, nearPercent: percent }: QuarterToSimulate,
  inputs: StatementInputs,
): readonly NearBand[] => {
  const { plans, currency } = own.definition;
  const banded = bandedPlans(plans, inputs.partner, quarterBounds(own.quarter).lastDay);
  if (banded.length === 0) return [];
  const computed = evaluate(inputs, rulesOf);
  return banded.flatMap((plan) =>
    nearBands(plan, measureIn(computed, plan.id, own.quarter), { percent, currency }),
  );
};
