import { dayOf, quarterOf, type Day, type Language } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { withLatestRates } from './calculation/latest-rates';
import { RewardCalculator } from './calculation/reward-calculator';
import { intendedDeal, type IntendedLine } from './domain/engine/intended-deal';
import { estimateOf, supposing, type Estimate } from './domain/engine/estimate';
import type { DealInputs, StatementInputs } from './domain/engine/inputs';
import { FeedPin } from './inputs/feed-pin';
import { KnownDeals, type ForeseenDeal } from './inputs/known-deals';

export type Foreseen = Readonly<{ programmeId: string; quarter: string; shipOn: Day; estimate: Estimate }>;
export type DealEstimate = Foreseen &
  Readonly<{
    deal: ForeseenDeal['known'];
    /** Nothing more is expected of it. */
    ended: boolean;
  }>;

/** What somebody thinks of selling; without a day it ships today. */
export type IntendedDeal = Readonly<{ dealType: string; shipOn?: Day; lines: readonly IntendedLine[] }>;

/** What a deal will earn: the facts known now, what is missing supposed, and the function that pays. */
@Injectable()
export class DealEstimates {
  constructor(
    private readonly deals: KnownDeals,
    private readonly partners: Partners,
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
    language: Language,
    shipOn?: Day,
  ): Promise<DealEstimate | undefined> {
    const today = await this.today(programmeId);
    const expected = known.wonOn === null && foreseen.closeOn > today ? foreseen.closeOn : today;
    const day = shipOn ?? expected;
    // What ended earns only what was shipped of it.
    const left = foreseen.ended ? { ...known, prices: [] } : known;
    const supposition = {
      ...{ deal: left, dealType: foreseen.dealType, productLines },
      ...{ sender: '', shipOn: day, approvedOn: today },
    };
    const found = await this.estimated({
      ...{ partnerId: known.partnerId, programmeId, position, deal: known, shipOn: day, language },
      foresee: (inputs) => (foreseen.ended ? inputs : supposing(inputs, supposition)),
    });
    return found === undefined ? undefined : { ...found, deal: known, ended: foreseen.ended };
  }

  /**
   * A deal that nobody registered.
   * @returns undefined for an unknown partner, or where no version of its programme is in force on the day
   * @throws FxMissing
   */
  async ofIntended(
    partnerId: string,
    intended: IntendedDeal,
    language: Language,
  ): Promise<Foreseen | undefined> {
    const partner = await this.partners.now(partnerId, this.clock.now());
    if (partner === undefined) return undefined;
    const { programmeId, day: today } = partner.programme;
    const shipOn = intended.shipOn ?? today;
    const { deal, productLines } = intendedDeal(intended.lines);
    const supposition = {
      ...{ deal, dealType: intended.dealType, productLines },
      ...{ sender: '', shipOn, approvedOn: today },
    };
    return this.estimated({
      ...{ partnerId, programmeId, position: await this.feed.head(), deal, shipOn, language },
      foresee: (inputs) => supposing(inputs, supposition),
    });
  }

  private async estimated({
    partnerId,
    programmeId,
    position,
    deal,
    shipOn,
    language,
    foresee,
  }: Readonly<{
    partnerId: string;
    programmeId: string;
    position: string;
    deal: DealInputs;
    shipOn: Day;
    language: Language;
    foresee: (inputs: StatementInputs) => StatementInputs;
  }>): Promise<Foreseen | undefined> {
    const quarter = quarterOf(shipOn);
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return undefined;
    const { version: definitionVersion, definition } = inForce;
    const fxTableVersion = await this.calculator.fxTableVersion(definition.currency);
    const basis = { programmeId, quarter, position, definitionVersion, fxTableVersion };
    const calculation = withLatestRates(await this.calculator.begin(basis));
    const facts = await this.calculator.facts(partnerId, calculation, [], foresee);
    if (facts === undefined) return undefined;
    const estimate = estimateOf(facts.inputs, deal, calculation.rulesOf, language);
    return { programmeId, quarter, shipOn, estimate };
  }

  /** In the programme's zone. */
  private async today(programmeId: string): Promise<Day> {
    const now = this.clock.now();
    const today = dayOf(now, 'UTC');
    const inForce = await this.calculator.definition(programmeId, quarterOf(today));
    return inForce === undefined ? today : dayOf(now, inForce.definition.calendar.timeZone.value);
  }
}
