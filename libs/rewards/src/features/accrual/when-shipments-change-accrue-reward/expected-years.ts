import { ReviewedYears } from '@channel/partners';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AccrueRewardsCommand } from './accrue-rewards.handler';

/** Whoever reviews says when a year is decided: what it comes to is accrued at once (R22, G47). */
@Injectable()
export class ExpectedYears implements OnModuleInit {
  constructor(
    private readonly years: ReviewedYears,
    private readonly commands: CommandBus,
  ) {}

  onModuleInit(): void {
    this.years.paidBy(async ({ programmeId, reviewId, ...source }, meta) => {
      const by = { kind: 'year', programmeId, reviewId } as const;
      await this.commands.execute(new AccrueRewardsCommand({ ...source, by }, meta));
    });
  }
}
