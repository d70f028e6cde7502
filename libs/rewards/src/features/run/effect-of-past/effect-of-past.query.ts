import { ProblemException } from '@channel/http';
import { add, isZero, moneyJson, nextQuarter, parseMoney, quarterOf, subtract, zero } from '@channel/kernel';
import type { Day, DomainEvent, Money, PastEffect, Quarter } from '@channel/kernel';
import { PastEffects, type EffectScope, type Supposed } from '@channel/partners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FxMissing, postsTo, RewardCalculator } from '../../../calculation/reward-calculator';
import { originOf } from '../../../domain/engine/issued';
import { FeedPin } from '../../../inputs/feed-pin';
import { RewardInputs } from '../../../inputs/reward-inputs';

type Target = Readonly<{ partnerId: string; programmeId: string; position: string; quarter: Quarter }>;

/**
 * Says what supposed facts change, quarter by quarter (G61): the calculation of each quarter that takes postings, with and
 * without them. Nothing is estimated, so what is shown is what the next run posts.
 */
@Injectable()
export class EffectOfPastOnRewards implements OnModuleInit {
  constructor(
    private readonly effects: PastEffects,
    private readonly calculator: RewardCalculator,
    private readonly inputs: RewardInputs,
    private readonly feed: FeedPin,
  ) {}

  onModuleInit(): void {
    this.effects.register((supposed, today, scope) => this.of(supposed, today, scope));
  }

  async of(
    { partnerId, since, events }: Supposed,
    today: Day,
    scope: EffectScope,
  ): Promise<readonly PastEffect[]> {
    const position = await this.feed.head();
    const programmeId = await this.inputs.programmeOf(partnerId, position);
    if (programmeId === undefined) return [];
    const issued = (await this.inputs.issuedQuarters(programmeId, position)).map(({ quarter }) => quarter);
    // A fact of one day may complete what was shipped before it: every issued quarter is looked at.
    const targets = new Set(issued.map((quarter) => postsTo(quarter, issued)));
    if (scope === 'all')
      for (const quarter of quartersBetween(quarterOf(since), quarterOf(today)))
        if (!issued.includes(quarter)) targets.add(quarter);
    const effects: PastEffect[] = [];
    for (const quarter of [...targets].sort())
      effects.push(...(await this.within({ partnerId, programmeId, position, quarter }, events)));
    return scope === 'all' ? effects : effects.filter(({ quarter }) => issued.includes(quarter));
  }

  private async within(target: Target, supposed: readonly DomainEvent[]): Promise<readonly PastEffect[]> {
    const { partnerId, quarter } = target;
    const before = await this.amounts(target, []);
    const after = await this.amounts(target, supposed);
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
    supposed: readonly DomainEvent[],
  ): Promise<ReadonlyMap<Quarter, Money>> {
    const inForce = await this.calculator.definition(programmeId, quarter);
    if (inForce === undefined) return new Map();
    const { version: definitionVersion, definition } = inForce;
    const fxTableVersion = await this.calculator.fxTableVersion(definition.currency);
    const basis = { programmeId, quarter, position, definitionVersion, fxTableVersion };
    const result = await this.calculated(partnerId, basis, supposed);
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
    supposed: readonly DomainEvent[],
  ): ReturnType<RewardCalculator['partner']> {
    try {
      return await this.calculator.partner(partnerId, await this.calculator.begin(basis), supposed);
    } catch (error) {
      if (error instanceof FxMissing) throw new ProblemException(422, 'FX_MISSING', error.message);
      throw error;
    }
  }
}

const quartersBetween = (first: Quarter, last: Quarter): readonly Quarter[] => {
  const quarters: Quarter[] = [];
  for (let quarter = first; quarter <= last; quarter = nextQuarter(quarter)) quarters.push(quarter);
  return quarters;
};
