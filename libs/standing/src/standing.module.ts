import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { KnownStandingsModule } from './facts/known-standings.module';
import { standingKnowledge } from './facts/standing-knowledge.projection';
import { StandingController } from './features/standing/standing.controller';
import { EntitlementsController } from './features/entitlements/entitlements.controller';
import { ExpectedReportsController } from './features/expected-reports/expected-reports.controller';
import { ForecastController } from './features/forecast/forecast.controller';
import { GapListController } from './features/gap-list/gap-list.controller';
import { HalfYearController } from './features/half-year/half-year.controller';
import { GateKeeper } from './gate-keeper';
import { LevelStakes } from './level-stakes';
import { ProofModule } from './features/proof/proof.module';
import { QualificationModule } from './features/qualification/qualification.module';
import { RemediationModule } from './features/remediation/remediation.module';
import { ReportModule } from './features/report/report.module';
import { ReviewModule } from './features/review/review.module';
import { StandingDesk } from './standing-desk';
import { YearKeeper } from './year-keeper';
import { saysIn } from '@channel/http';
import { STANDING_IN_GERMAN } from './standing.said.de';

/** What partners may have, on which day, and why. Needs the module of partners beside it. */
@Module({
  imports: [
    saysIn('standing', STANDING_IN_GERMAN),
    ProofModule,
    QualificationModule,
    RemediationModule,
    ReportModule,
    ReviewModule,
    KnownStandingsModule,
    contribute('standing', { projections: [standingKnowledge] }),
  ],
  controllers: [
    StandingController,
    EntitlementsController,
    ExpectedReportsController,
    ForecastController,
    GapListController,
    HalfYearController,
  ],
  providers: [GateKeeper, LevelStakes, StandingDesk, YearKeeper],
})
export class StandingModule {}
