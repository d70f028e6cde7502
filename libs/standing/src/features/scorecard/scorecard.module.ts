import { isVendor, openTo, recordDoor, ROLES } from '@channel/http';
import { ImportsModule } from '@channel/imports';
import { RenewableContractsModule } from '@channel/services';
import { Module } from '@nestjs/common';
import { scorecardDecider } from '../../domain/scorecard/scorecard.decider';
import { MeasuredPartners } from '../../measured-partners';
import { ScorecardPoints } from '../../scorecard-points';
import { ScorecardImports } from './import-pfp-measures/scorecard-imports';
import { ScorecardRecordController } from './scorecard-record/scorecard-record.controller';

/** X1: a partner's own, all of them for the vendor. */
const scorecardDoor = recordDoor(
  scorecardDecider,
  ROLES,
  (scorecard, viewer) =>
    scorecard.status !== 'none' && (isVendor(viewer) || scorecard.of.partnerId === viewer.orgId),
);

/** How Operate Specialists did (O24). Needs the pipeline of files beside it, which the rest of this context does not. */
@Module({
  imports: [ImportsModule, RenewableContractsModule, openTo('standing.scorecards', [scorecardDoor])],
  controllers: [ScorecardRecordController],
  providers: [MeasuredPartners, ScorecardImports, ScorecardPoints],
})
export class ScorecardsModule {}
