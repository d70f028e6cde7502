import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  isVendor,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
  type Role,
  type ViewOf,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readAdjustmentId } from '../../domain/adjustment/adjustment';
import { adjustmentDecider } from '../../domain/adjustment/adjustment.decider';
import type { AdjustmentEvent } from '../../domain/adjustment/adjustment.events';
import { readFxTableId } from '../../domain/fx/fx-table';
import { fxTableDecider } from '../../domain/fx/fx-table.decider';
import type { FxTableEvent } from '../../domain/fx/fx-table.events';
import { periodDecider } from '../../domain/period/period.decider';
import type { PeriodEvent } from '../../domain/period/period.events';
import { rewardRunDecider } from '../../domain/run/run.decider';
import type { RewardRunEvent } from '../../domain/run/run.events';
import { statementDecider } from '../../domain/statement/statement.decider';
import type { StatementEvent } from '../../domain/statement/statement.events';
import { KnownPeriods } from '../../known-periods';
import {
  adjustmentSentences,
  fxTableSentences,
  periodSentences,
  runSentences,
  statementSentences,
} from './rewards-sentences';

const VENDOR: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
type History = Promise<RecordAnswer<Readonly<{ id: string }> & ViewOf<typeof historyView>>>;

/** Who did what with runs, quarters, statements, adjustments and rate tables: from their streams, in sentences. */
@ApiTags('rewards')
@Controller({ version: '1' })
export class RewardsHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly periods: KnownPeriods,
    private readonly histories: Histories,
  ) {}

  @Get('reward-runs/:runId/history')
  @Access(VENDOR, 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getRewardRunHistory', summary: 'What happened to a run, by whom and why' })
  async run(@Param('runId') id: string, @Viewer() viewer: Principal): History {
    const { state, revision, events } = await this.runner.load(rewardRunDecider, id);
    if (state.status === 'none') throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell<RewardRunEvent>(events, runSentences, viewer)),
    });
  }

  @Get('periods/:periodId/history')
  @Access(VENDOR, 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getPeriodHistory', summary: 'What happened to a quarter, by whom' })
  async period(@Param('periodId') id: string, @Viewer() viewer: Principal): History {
    if ((await this.periods.find(id)) === undefined) throw absent();
    const { revision, events } = await this.runner.load(periodDecider, id);
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell<PeriodEvent>(events, periodSentences, viewer)),
    });
  }

  @Get('fx-tables/:fxTableId/history')
  @Access(VENDOR, 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getFxTableHistory',
    summary: 'What happened to a version of a rate table, by whom',
  })
  async fxTable(@Param('fxTableId') id: string, @Viewer() viewer: Principal): History {
    const names = readFxTableId(id);
    if (names === undefined) throw absent();
    const { revision, events } = await this.runner.load(fxTableDecider, names.base);
    const ofVersion = events.filter(
      ({ data }) => (data as Readonly<{ version?: unknown }>).version === names.version,
    );
    if (ofVersion.length === 0) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell<FxTableEvent>(ofVersion, fxTableSentences, viewer)),
    });
  }

  @Get('adjustments/:adjustmentId/history')
  @Access(VENDOR, 'vendor')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getAdjustmentHistory',
    summary: 'What happened to an adjustment by hand, by whom and why',
  })
  async adjustment(@Param('adjustmentId') id: string, @Viewer() viewer: Principal): History {
    const named = readAdjustmentId(id);
    if (named === undefined) throw absent();
    const { revision, events } = await this.runner.load(adjustmentDecider, named.stream);
    const own = events.filter(({ data }) => (data as AdjustmentEvent['data']).adjustmentId === id);
    if (own.length === 0) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell<AdjustmentEvent>(own, adjustmentSentences, viewer)),
    });
  }

  @Get('statements/:statementId/history')
  @Access([...VENDOR, 'partner.admin', 'partner.finance'], 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({ operationId: 'getStatementHistory', summary: 'What happened to a statement, by whom' })
  async statement(@Param('statementId') id: string, @Viewer() viewer: Principal): History {
    const { state, revision, events } = await this.runner.load(statementDecider, id);
    if (state.status === 'none' || !(isVendor(viewer) || state.partnerId === viewer.orgId)) throw absent();
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell<StatementEvent>(events, statementSentences, viewer)),
    });
  }
}
