import { namedRecords } from '@channel/http';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { RunSheetsModule } from '../../run-sheets.module';
import { CalculationModule } from '../../calculation/calculation.module';
import { ApproveRewardRunController } from './approve-reward-run/approve-reward-run.controller';
import { ApproveRewardRunHandler } from './approve-reward-run/approve-reward-run.handler';
import { CalculateRewardRunController } from './calculate-reward-run/calculate-reward-run.controller';
import { CalculateRewardRunHandler } from './calculate-reward-run/calculate-reward-run.handler';
import { RewardRunJob } from './calculate-reward-run/reward-run.job';
import { EffectOfPastOnRewards } from './effect-of-past/effect-of-past.query';
import { ExcludePartnerController } from './exclude-partner/exclude-partner.controller';
import { ExcludePartnerHandler } from './exclude-partner/exclude-partner.handler';
import { NoteRewardRunController } from './note-reward-run/note-reward-run.controller';
import { NoteRewardRunHandler } from './note-reward-run/note-reward-run.handler';
import { ReturnRewardRunController } from './return-reward-run/return-reward-run.controller';
import { ReturnRewardRunHandler } from './return-reward-run/return-reward-run.handler';
import { RunDifferenceController } from './reward-run-difference/run-difference.controller';
import { RewardRunLinesController } from './reward-run-lines/run-lines.controller';
import { runLines } from './reward-run-lines/run-lines.projection';
import { RunPartnersController } from './reward-run-partners/run-partners.controller';
import { rewardRunList } from './reward-run-list/reward-run-list.projection';
import { RewardRunsController } from './reward-run-list/reward-runs.controller';
import { SubmitRewardRunController } from './submit-reward-run/submit-reward-run.controller';
import { SubmitRewardRunHandler } from './submit-reward-run/submit-reward-run.handler';
import { TraceRewardLineController } from './trace-reward-line/trace-reward-line.controller';
import { runName } from './run-name';

@Module({
  imports: [
    CqrsModule,
    CalculationModule,
    RunSheetsModule,
    contribute('rewards.run', { projections: [rewardRunList, runLines] }),
    namedRecords('rewards.run', runName),
  ],
  controllers: [
    ApproveRewardRunController,
    CalculateRewardRunController,
    ExcludePartnerController,
    NoteRewardRunController,
    ReturnRewardRunController,
    RewardRunLinesController,
    RewardRunsController,
    RunDifferenceController,
    RunPartnersController,
    SubmitRewardRunController,
    TraceRewardLineController,
  ],
  providers: [
    ApproveRewardRunHandler,
    CalculateRewardRunHandler,
    EffectOfPastOnRewards,
    ExcludePartnerHandler,
    NoteRewardRunHandler,
    ReturnRewardRunHandler,
    RewardRunJob,
    SubmitRewardRunHandler,
  ],
})
export class RunSlicesModule {}
