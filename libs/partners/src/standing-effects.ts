import { Injectable } from '@nestjs/common';
import type { StandingEffect, SupposedStanding } from './domain/partner/standing-effects';

export type EffectOfStanding = (supposed: SupposedStanding) => Promise<readonly StandingEffect[]>;

/** Whoever turns standing into money says here what a fact would change; what is shown is what will be posted (G61). */
@Injectable()
export class StandingEffects {
  private readonly sources: EffectOfStanding[] = [];

  register(source: EffectOfStanding): void {
    this.sources.push(source);
  }

  async of(supposed: SupposedStanding): Promise<readonly StandingEffect[]> {
    return (await Promise.all(this.sources.map((source) => source(supposed)))).flat();
  }
}
