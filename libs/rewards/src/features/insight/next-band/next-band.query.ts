import { dayOf, quarterOf, type Quarter } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { withLatestRates } from '../../../calculation/latest-rates';
import { RewardCalculator } from '../../../calculation/reward-calculator';
import {
  bandedPlans,
  bandProgress,
  measureIn,
  type BandProgress,
} from '../../../domain/engine/band-progress';
import { evaluate } from '../../../domain/engine/calculate';
import { FeedPin } from '../../../inputs/feed-pin';

export type QuarterProgress = Readonly<{ quarter: Quarter; plans: readonly BandProgress[] }>;

/** How far a partner has come in the quarter that runs, by the facts known now and the function that pays. */
@Injectable()
export class NextBands {
  constructor(
    private readonly partners: Partners,
    private readonly calculator: RewardCalculator,
    private readonly feed: FeedPin,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns undefined for an unknown partner; no plans where none with bands pays it
   * @throws FxMissing
   */
  async of(partnerId: string): Promise<QuarterProgress | undefined> {
    const now = this.clock.now();
    const partner = await this.partners.now(partnerId, now);
    if (partner === undefined) return undefined;
    const { programmeId, zone } = partner.programme;
    const day = dayOf(now, zone);
    const quarter = quarterOf(day);
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return { quarter, plans: [] };
    const { version: definitionVersion, definition } = inForce;
    const position = await this.feed.head();
    const fxTableVersion = await this.calculator.fxTableVersion(definition.currency);
    const basis = { programmeId, quarter, position, definitionVersion, fxTableVersion };
    const calculation = withLatestRates(await this.calculator.begin(basis));
    const facts = await this.calculator.facts(partnerId, calculation);
    if (facts === undefined) return { quarter, plans: [] };
    const computed = evaluate(facts.inputs, calculation.rulesOf);
    const plans = bandedPlans(definition.plans, facts.inputs.partner, day).map((plan) =>
      bandProgress(plan, measureIn(computed, plan.id, quarter), definition.currency),
    );
    return { quarter, plans };
  }
}
