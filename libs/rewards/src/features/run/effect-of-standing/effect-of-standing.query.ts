import { ProblemException } from '@channel/http';
import { add, isZero, moneyJson, nextQuarter, parseMoney, quarterOf, subtract, zero } from '@channel/kernel';
import type { Day, Money, Quarter } from '@channel/kernel';
import { StandingEffects, type StandingEffect, type SupposedStanding } from '@channel/partners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FxMissing, postsTo, RewardCalculator, type Suppose } from '../../../calculation/reward-calculator';
import { originOf } from '../../../domain/engine/issued';
import { FeedPin } from '../../../inputs/feed-pin';
import { RewardInputs } from '../../../inputs/reward-inputs';
import { endedOn } from '../../../inputs/sources/partner.facts';

type Target = Readonly<{ partnerId: string; programmeId: string; position: string; quarter: Quarter }>;

/**
 * Says what a supposed level or specialisation changes, quarter by quarter (G61): the calculation of each quarter that
 * takes postings, with and without it. Nothing is estimated, so what is shown is what the next run posts.
 */
@Injectable()
export class EffectOfStandingOnRewards implements OnModuleInit {
  constructor(
    private readonly effects: StandingEffects,
    private readonly calculator: RewardCalculator,
    private readonly inputs: RewardInputs,
    private readonly feed: FeedPin,
  ) {}

  onModuleInit(): void {
    this.effects.register((supposed, today) => this.of(supposed, today));
  }

  async of(supposed: SupposedStanding, today: Day): Promise<readonly StandingEffect[]> {
    const { partnerId } = supposed;
    const position = await this.feed.head();
    const programmeId = await this.inputs.programmeOf(partnerId, position);
    if (programmeId === undefined) return [];
    const issued = await this.inputs.issuedQuarters(programmeId, position);
    const since = quarterOf(firstDayOf(supposed));
    const targets = new Set(
      quartersBetween(since, quarterOf(today)).map((quarter) =>
        issued.some((run) => run.quarter === quarter) ? postsTo(quarter, issued) : quarter,
      ),
    );
    const effects: StandingEffect[] = [];
    for (const quarter of targets)
      effects.push(...(await this.within({ partnerId, programmeId, position, quarter }, supposed)));
    return effects;
  }

  private async within(target: Target, supposed: SupposedStanding): Promise<readonly StandingEffect[]> {
    const { partnerId, quarter } = target;
    const before = await this.amounts(target, (standing) => standing);
    const after = await this.amounts(target, supposition(supposed));
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((origin) => {
      const is = before.get(origin);
      const wouldBe = after.get(origin);
      const { currency } = wouldBe ?? is ?? { currency: '' };
      const change = subtract(wouldBe ?? zero(currency), is ?? zero(currency));
      return isZero(change)
        ? []
        : [{ partnerId, quarter: origin, postedIn: quarter, amount: moneyJson(change) }];
    });
  }

  /** What a quarter's statement would say of each quarter. */
  private async amounts(
    { partnerId, programmeId, position, quarter }: Target,
    suppose: Suppose,
  ): Promise<ReadonlyMap<Quarter, Money>> {
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return new Map();
    const { version: definitionVersion, definition } = inForce;
    const fxTableVersion = await this.calculator.fxTableVersion(definition.currency);
    const basis = { programmeId, quarter, position, definitionVersion, fxTableVersion };
    const result = await this.calculated(partnerId, basis, suppose);
    const amounts = new Map<Quarter, Money>();
    for (const line of result?.lines ?? []) {
      const amount = parseMoney(line.amount);
      amounts.set(originOf(line), add(amounts.get(originOf(line)) ?? zero(amount.currency), amount));
    }
    return amounts;
  }

  private async calculated(
    partnerId: string,
    basis: Parameters<RewardCalculator['begin']>[0],
    suppose: Suppose,
  ): ReturnType<RewardCalculator['partner']> {
    try {
      return await this.calculator.partner(partnerId, await this.calculator.begin(basis), suppose);
    } catch (error) {
      if (error instanceof FxMissing) throw new ProblemException(422, 'FX_MISSING', error.message);
      throw error;
    }
  }
}

const eventId = 'supposed';

const supposition = (supposed: SupposedStanding): Suppose => {
  switch (supposed.kind) {
    case 'enrolment':
    case 'level': {
      const { level, effectiveOn } = supposed;
      return (standing) => ({ ...standing, levels: [...standing.levels, { level, effectiveOn, eventId }] });
    }
    case 'specialisation': {
      const { specialisation, fromOn, untilOn } = supposed;
      const granted = { specialisation, fromOn, untilOn, eventId };
      return (standing) => ({ ...standing, specialisations: [...standing.specialisations, granted] });
    }
    case 'specialisation-end': {
      const { specialisation, untilOn } = supposed;
      const ending = { specialisation, untilOn, eventId };
      return (standing) => ({ ...standing, specialisations: endedOn(standing.specialisations, ending) });
    }
  }
};

const firstDayOf = (supposed: SupposedStanding): Day => {
  switch (supposed.kind) {
    case 'enrolment':
    case 'level':
      return supposed.effectiveOn;
    case 'specialisation':
      return supposed.fromOn;
    case 'specialisation-end':
      return supposed.untilOn;
  }
};

const quartersBetween = (first: Quarter, last: Quarter): readonly Quarter[] => {
  const quarters: Quarter[] = [];
  for (let quarter = first; quarter <= last; quarter = nextQuarter(quarter)) quarters.push(quarter);
  return quarters;
};
