import { ProblemException } from '@channel/http';
import {
  negate,
  moneyJson,
  parseMoney,
  quarterBounds,
  totalOf,
  type Day,
  type MoneyJson,
} from '@channel/kernel';
import { PastEffects, supposedStanding, type EnrolledPartner } from '@channel/partners';
import { Injectable } from '@nestjs/common';
import type { PlacedLevel } from './domain/levels';

/** What a level is worth in a quarter; without an amount, why it cannot be said. */
export type Stake = Readonly<{ amount: MoneyJson } | { unknown: string }>;
type Asked = Readonly<{
  partner: Pick<EnrolledPartner, 'partnerId' | 'role'>;
  quarter: string;
  today: Day;
  currency: string;
}>;

/** What a level is worth (F12): the reward of a quarter with it, less that without it, by the function that pays. */
@Injectable()
export class LevelStakes {
  constructor(private readonly effects: PastEffects) {}

  /**
   * Of the level held: what the level below would earn less; of the next one up: what it would earn more. Rewards follow the level
   * of the role that a partner entered with: of its further roles nothing is supposed.
   * @param levels the one held and its neighbours
   * @returns undefined where there is no level to compare with
   */
  async of(
    { role, place }: Readonly<{ role: string; place: 'held' | 'next-up' }>,
    levels: readonly Pick<PlacedLevel, 'level' | 'place'>[],
    { partner, quarter, today, currency }: Asked,
  ): Promise<Stake | undefined> {
    const other = levels.find((one) => one.place === (place === 'held' ? 'below' : 'next-up'));
    if (other === undefined) return undefined;
    if (role !== partner.role)
      return {
        unknown: `Rewards follow the level of ${partner.role}: what a level of ${role} is worth does not follow from them.`,
      };
    try {
      const effectiveOn = quarterBounds(quarter).firstDay;
      const fact = { kind: 'level', level: other.level, effectiveOn } as const;
      const effects = await this.effects.of(supposedStanding(partner.partnerId, fact, today), today);
      const own = effects.filter((effect) => effect.quarter === quarter).map(({ amount }) => amount);
      const change = totalOf(own, own[0]?.currency ?? currency);
      return { amount: place === 'held' ? moneyJson(negate(parseMoney(change))) : change };
    } catch (error) {
      if (error instanceof ProblemException && error.code === 'FX_MISSING') return { unknown: error.detail };
      throw error;
    }
  }
}
