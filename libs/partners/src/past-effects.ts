import type { Day, DomainEvent, PastEffect } from '@channel/kernel';
import { Injectable } from '@nestjs/common';

/** Events of one partner's records that nobody has recorded yet. */
export type Supposed = Readonly<{
  partnerId: string;
  /** The first day that they are about. */
  since: Day;
  events: readonly DomainEvent[];
}>;
/** `settled`: only what changes in quarters whose statements are issued. */
export type EffectScope = 'all' | 'settled';

/** @param today in the zone of the partner's programme */
export type EffectOfPast = (
  supposed: Supposed,
  today: Day,
  scope: EffectScope,
) => Promise<readonly PastEffect[]>;

/** Whoever turns facts into money says here what one would change; what is shown is what will be posted (G61). */
@Injectable()
export class PastEffects {
  private readonly sources: EffectOfPast[] = [];

  register(source: EffectOfPast): void {
    this.sources.push(source);
  }

  of(supposed: Supposed, today: Day): Promise<readonly PastEffect[]> {
    return this.within(supposed, today, 'all');
  }

  /** What it would change of quarters that are issued and perhaps paid: of nothing past it changes nothing. */
  async onSettled(supposed: Supposed, today: Day): Promise<readonly PastEffect[]> {
    return supposed.since < today ? this.within(supposed, today, 'settled') : [];
  }

  private async within(supposed: Supposed, today: Day, scope: EffectScope): Promise<readonly PastEffect[]> {
    return (await Promise.all(this.sources.map((source) => source(supposed, today, scope)))).flat();
  }
}
