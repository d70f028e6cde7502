import { ImportsModule } from '@channel/imports';
import { PayablesModule } from '@channel/payouts';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApprovedRates } from './calculation/approved-rates';
import { ChunkWriter } from './calculation/chunks';
import { RewardCalculator } from './calculation/reward-calculator';
import { FxRates } from './domain/fx/fx-rates';
import { AcceptStatementController } from './features/accept-statement/accept-statement.controller';
import { AcceptStatementHandler } from './features/accept-statement/accept-statement.handler';
import { whenStatementIssuedScheduleAcceptance } from './features/accept-statement/when-statement-issued-schedule-acceptance';
import { ApproveFxTableController } from './features/approve-fx-table/approve-fx-table.controller';
import { ApproveFxTableHandler } from './features/approve-fx-table/approve-fx-table.handler';
import { ApproveRewardRunController } from './features/approve-reward-run/approve-reward-run.controller';
import { ApproveRewardRunHandler } from './features/approve-reward-run/approve-reward-run.handler';
import { BeginCloseController } from './features/begin-close/begin-close.controller';
import { BeginCloseHandler } from './features/begin-close/begin-close.handler';
import { whenPeriodBeginsScheduleClosing } from './features/begin-close/when-period-begins-schedule-closing';
import { CalculateRewardRunController } from './features/calculate-reward-run/calculate-reward-run.controller';
import { CalculateRewardRunHandler } from './features/calculate-reward-run/calculate-reward-run.handler';
import { RewardRunJob } from './features/calculate-reward-run/reward-run.job';
import { ExcludePartnerController } from './features/exclude-partner/exclude-partner.controller';
import { ExcludePartnerHandler } from './features/exclude-partner/exclude-partner.handler';
import { fxTableList } from './features/fx-table-list/fx-table-list.projection';
import { FxTablesController } from './features/fx-table-list/fx-tables.controller';
import { FxTableKind } from './features/import-fx-table/fx-table.kind';
import { RewardsImports } from './features/import-fx-table/rewards-imports';
import { LockPeriodController } from './features/lock-period/lock-period.controller';
import { LockPeriodHandler } from './features/lock-period/lock-period.handler';
import { StatementSource } from './features/pay-statement/statement-source';
import { periodList } from './features/period-list/period-list.projection';
import { PeriodsController } from './features/period-list/periods.controller';
import { RewardRunLinesController } from './features/reward-run-lines/run-lines.controller';
import { runLines } from './features/reward-run-lines/run-lines.projection';
import { rewardRunList } from './features/reward-run-list/reward-run-list.projection';
import { RewardRunsController } from './features/reward-run-list/reward-runs.controller';
import { ReturnRewardRunController } from './features/return-reward-run/return-reward-run.controller';
import { ReturnRewardRunHandler } from './features/return-reward-run/return-reward-run.handler';
import { RunDifferenceController } from './features/reward-run-difference/run-difference.controller';
import { RewardsHistoryController } from './features/rewards-history/rewards-history.controller';
import { StatementReader } from './features/statement-list/statement-lines.query';
import { statementList } from './features/statement-list/statement-list.projection';
import { StatementsController } from './features/statement-list/statements.controller';
import { SubmitRewardRunController } from './features/submit-reward-run/submit-reward-run.controller';
import { SubmitRewardRunHandler } from './features/submit-reward-run/submit-reward-run.handler';
import { TraceRewardLineController } from './features/trace-reward-line/trace-reward-line.controller';
import { AccrualRelease } from './features/when-reward-run-approved-issue-statements/accrual-release';
import { IssueStatementsHandler } from './features/when-reward-run-approved-issue-statements/issue-statements.handler';
import { StatementIssuer } from './features/when-reward-run-approved-issue-statements/statement-issuer';
import { whenRewardRunApprovedIssueStatements } from './features/when-reward-run-approved-issue-statements/when-reward-run-approved-issue-statements';
import { AccrueRewardsHandler } from './features/when-shipments-change-accrue-reward/accrue-rewards.handler';
import {
  whenDealClosedAccrueReward,
  whenDealExtendedAccrueReward,
  whenFxTableApprovedAccrueReward,
  whenPosFileAppliedAccrueReward,
  whenShipmentLineMatchedAccrueReward,
  whenShipmentLineUnmatchedAccrueReward,
  whenShipmentReturnLinkedAccrueReward,
} from './features/when-shipments-change-accrue-reward/when-shipments-change-accrue-reward';
import { EffectOfStandingOnRewards } from './features/effect-of-standing/effect-of-standing.query';
import { FeedPin } from './inputs/feed-pin';
import { KnownDeals } from './inputs/known-deals';
import { RewardInputs } from './inputs/reward-inputs';
import { rewardInputs } from './inputs/reward-inputs.projection';
import { SerialHolders } from './inputs/serial-holders';
import { ShippedLines } from './inputs/shipped-lines';

/** Quarterly rewards: accruals, runs, statements, periods. Needs the modules of programs and partners beside it. */
@Module({
  imports: [
    CqrsModule,
    ImportsModule,
    PayablesModule,
    contribute('rewards', {
      projections: [rewardInputs, rewardRunList, runLines, statementList, periodList, fxTableList],
      automations: [
        whenPosFileAppliedAccrueReward,
        whenShipmentLineMatchedAccrueReward,
        whenShipmentLineUnmatchedAccrueReward,
        whenShipmentReturnLinkedAccrueReward,
        whenDealExtendedAccrueReward,
        whenFxTableApprovedAccrueReward,
        whenDealClosedAccrueReward,
        whenRewardRunApprovedIssueStatements,
        whenStatementIssuedScheduleAcceptance,
        whenPeriodBeginsScheduleClosing,
      ],
    }),
  ],
  controllers: [
    CalculateRewardRunController,
    SubmitRewardRunController,
    ApproveRewardRunController,
    RewardRunsController,
    RewardRunLinesController,
    TraceRewardLineController,
    StatementsController,
    AcceptStatementController,
    PeriodsController,
    BeginCloseController,
    LockPeriodController,
    ExcludePartnerController,
    ReturnRewardRunController,
    RunDifferenceController,
    FxTablesController,
    ApproveFxTableController,
    RewardsHistoryController,
  ],
  providers: [
    FeedPin,
    RewardInputs,
    KnownDeals,
    SerialHolders,
    ShippedLines,
    RewardCalculator,
    ChunkWriter,
    StatementReader,
    StatementIssuer,
    AccrualRelease,
    EffectOfStandingOnRewards,
    RewardRunJob,
    CalculateRewardRunHandler,
    SubmitRewardRunHandler,
    ApproveRewardRunHandler,
    IssueStatementsHandler,
    AccrueRewardsHandler,
    AcceptStatementHandler,
    BeginCloseHandler,
    LockPeriodHandler,
    ExcludePartnerHandler,
    ReturnRewardRunHandler,
    ApproveFxTableHandler,
    FxTableKind,
    RewardsImports,
    ApprovedRates,
    StatementSource,
    { provide: FxRates, useExisting: ApprovedRates },
  ],
  exports: [FxRates],
})
export class RewardsModule {}
