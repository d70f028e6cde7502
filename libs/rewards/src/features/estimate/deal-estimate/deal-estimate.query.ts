import { dayOf, quarterOf, type Day } from '@channel/kernel';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { RewardCalculator, type Calculation } from '../../../calculation/reward-calculator';
import type { RewardRules } from '../../../domain/engine/inputs';
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

/** How far back a rate is looked for that is not known yet. */
const MONTHS_BACK = 12;

const monthBefore = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(number - 1).padStart(2, '0')}`;
};

/** Rates come when their month is over: until then an estimate takes those of the last month that has one. */
const withLatestRates = (calculation: Calculation): Calculation => {
  const made = new Map<string, RewardRules>();
  const rulesOf = (quarter: string): RewardRules => {
    const known = made.get(quarter);
    if (known !== undefined) return known;
    const rules = calculation.rulesOf(quarter);
    const latest = { ...rules, rate: latestOf(rules.rate) };
    made.set(quarter, latest);
    return latest;
  };
  return { ...calculation, rulesOf };
};

const latestOf =
  (rate: RewardRules['rate']): RewardRules['rate'] =>
  (quote, on) => {
    let found = rate(quote, on);
    for (let month = on.slice(0, 7), left = MONTHS_BACK; found === undefined && left > 0; left -= 1) {
      month = monthBefore(month);
      found = rate(quote, month);
    }
    return found;
  };

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
