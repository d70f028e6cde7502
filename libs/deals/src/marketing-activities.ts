import { Injectable, Module } from '@nestjs/common';

/** A marketing activity as a registration names it: always one of the partner that registers. */
export type NamedActivity = Readonly<{ activityId: string; programmeId: string; partnerId: string }>;

/**
 * Whether a registration may name an activity as its cause. The context that decides on activities answers, and registers
 * itself at start; where there is none, no activity is known.
 */
@Injectable()
export class MarketingActivities {
  private answer: ((named: NamedActivity) => Promise<boolean>) | undefined;

  answeredBy(answer: (named: NamedActivity) => Promise<boolean>): void {
    this.answer = answer;
  }

  /** Whether it is one of the partner's that was approved, by its stream. */
  async known(named: NamedActivity): Promise<boolean> {
    return (await this.answer?.(named)) ?? false;
  }
}

@Module({ providers: [MarketingActivities], exports: [MarketingActivities] })
export class MarketingActivitiesModule {}
