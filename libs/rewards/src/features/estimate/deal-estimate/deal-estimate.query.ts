import { dayOf, quarterOf, type Day } from '@channel/kernel';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { withLatestRates } from '../../../calculation/latest-rates';
import { RewardCalculator } from '../../../calculation/reward-calculator';
import { estimateOf, supposing, type Estimate } from '../../../domain/engine/estimate';
import { FeedPin } from '../../../inputs/feed-pin';
import { KnownDeals, type ForeseenDeal } from '../../../inputs/known-deals';

export type DealEstimate = Readonly<{
  deal: ForeseenDeal['known'];
  programmeId: string;
  quarter: string;
  shipOn: Day;
  /** Nothing more is expected of it. */
  ended: boolean;
  estimate: Estimate;
}>;

/** What a deal will earn: the facts known now, what is missing supposed, and the function that pays. */
@Injectable()
export class DealEstimates {
  constructor(
    private readonly deals: KnownDeals,
    private readonly calculator: RewardCalculator,
    private readonly feed: FeedPin,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A deal as known now; `undefined`: there is none. */
  async deal(dealId: string): Promise<Readonly<{ deal: ForeseenDeal; position: string }> | undefined> {
    const position = await this.feed.head();
    const deal = await this.deals.foreseen(dealId, { position });
    return deal === undefined ? undefined : { deal, position };
  }

  /**
   * @param shipOn absent: when the deal was expected to close, at the earliest today
   * @returns undefined where no version of the programme is in force on that day
   * @throws FxMissing
   */
  async of(
    { known, programmeId, foreseen, productLines }: ForeseenDeal,
    position: string,
    shipOn?: Day,
  ): Promise<DealEstimate | undefined> {
    const today = await this.today(programmeId);
    const expected = known.wonOn === null && foreseen.closeOn > today ? foreseen.closeOn : today;
    const day = shipOn ?? expected;
    const quarter = quarterOf(day);
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return undefined;
    const { version: definitionVersion, definition } = inForce;
    const fxTableVersion = await this.calculator.fxTableVersion(definition.currency);
    const basis = { programmeId, quarter, position, definitionVersion, fxTableVersion };
    const calculation = withLatestRates(await this.calculator.begin(basis));
    // What ended earns only what was shipped of it.
    const left = foreseen.ended ? { ...known, prices: [] } : known;
    const supposition = {
      ...{ deal: left, dealType: foreseen.dealType, productLines },
      ...{ reporter: '', shipOn: day, approvedOn: today },
    };
    const facts = await this.calculator.facts(known.partnerId, calculation, [], (inputs) =>
      foreseen.ended ? inputs : supposing(inputs, supposition),
    );
    if (facts === undefined) return undefined;
    const estimate = estimateOf(facts.inputs, known, calculation.rulesOf);
    return { deal: known, programmeId, quarter, shipOn: day, ended: foreseen.ended, estimate };
  }

  /** In the programme's zone. */
  private async today(programmeId: string): Promise<Day> {
    const now = this.clock.now();
    const today = dayOf(now, 'UTC');
    const inForce = await this.calculator.definition(programmeId, quarterOf(today));
    return inForce === undefined ? today : dayOf(now, inForce.definition.calendar.timeZone.value);
  }
}
