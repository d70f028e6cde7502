import type { Day } from '@channel/kernel';
import { Injectable } from '@nestjs/common';
import type { StandingEffect, SupposedStanding } from './domain/partner/standing-effects';

/** @param today in the zone of the partner's programme */
export type EffectOfStanding = (supposed: SupposedStanding, today: Day) => Promise<readonly StandingEffect[]>;

/** Whoever turns standing into money says here what a fact would change; what is shown is what will be posted (G61). */
@Injectable()
export class StandingEffects {
  private readonly sources: EffectOfStanding[] = [];

  register(source: EffectOfStanding): void {
    this.sources.push(source);
  }

  async of(supposed: SupposedStanding, today: Day): Promise<readonly StandingEffect[]> {
    return (await Promise.all(this.sources.map((source) => source(supposed, today)))).flat();
  }
}
