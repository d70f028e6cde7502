import { MarketingActivities } from '@channel/deals';
import { DeciderRunner } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isNameable } from '../../../domain/activity-results';
import { fundDecider } from '../../../domain/fund/fund.decider';
import { fundIdOf } from '../../../fund-desk';

/** Answers which activities a registration may name: those of the partner's own fund, so nobody learns of another's (X1). */
@Injectable()
export class NamedActivities implements OnModuleInit {
  constructor(
    private readonly activities: MarketingActivities,
    private readonly runner: DeciderRunner,
  ) {}

  onModuleInit(): void {
    this.activities.answeredBy(async ({ activityId, programmeId, partnerId }) => {
      const { state } = await this.runner.load(fundDecider, fundIdOf(programmeId, partnerId));
      return state.status === 'open' && isNameable(state, activityId);
    });
  }
}
