import { addDays, quarterBounds, quarterOf, type Day } from '@channel/kernel';
import { PerformancePoints, type EarnedPoints } from '@channel/partners';
import { isOperateCertification, Programmes, type ProgrammeDefinition } from '@channel/programs';
import { DeciderRunner } from '@channel/runtime';
import { RenewableContracts } from '@channel/services';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { judgeScorecard } from './domain/scorecard/judge-scorecard';
import { earnedPoints } from './domain/scorecard/points';
import { withRenewals } from './domain/scorecard/renewals';
import { measuresOf } from './domain/scorecard/scorecard';
import { scorecardDecider } from './domain/scorecard/scorecard.decider';
import { scorecardIdOf } from './scorecard-id';

type Asked = Readonly<{ partnerId: string; specialisations: readonly string[] }>;

/** Answers for whoever prices which points an Operate Specialist earned by its scorecard (O3). */
@Injectable()
export class ScorecardPoints implements OnModuleInit {
  constructor(
    private readonly points: PerformancePoints,
    private readonly programmes: Programmes,
    private readonly runner: DeciderRunner,
    private readonly contracts: RenewableContracts,
  ) {}

  onModuleInit(): void {
    this.points.register((partner, day, definition) => this.earnedBy(partner, day, definition));
  }

  /**
   * By the quarter before the day, with the thresholds of its last day and the points of the version in force on the day. Only
   * of who is an Operate Specialist on the day.
   */
  private async earnedBy(
    { partnerId, specialisations }: Asked,
    day: Day,
    definition: ProgrammeDefinition,
  ): Promise<readonly EarnedPoints[]> {
    const { pfp, serviceOffers = [], programmeId } = definition;
    const isSpecialist = specialisations.some((id) => isOperateCertification(definition, id));
    if (pfp.discountPoints === undefined || !isSpecialist) return [];
    const quarter = quarterOf(addDays(quarterBounds(quarterOf(day)).firstDay, -1));
    const days = quarterBounds(quarter);
    const then = await this.programmes.inForce(programmeId, days.lastDay);
    const { state } = await this.runner.load(scorecardDecider, scorecardIdOf(partnerId, quarter));
    const measures = withRenewals(measuresOf(state), await this.contracts.endingIn(partnerId, days));
    const judged = judgeScorecard(measures, then?.definition.pfp ?? pfp);
    return earnedPoints(judged, quarter, pfp, serviceOffers);
  }
}
