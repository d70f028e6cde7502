import {
  absent,
  Access,
  AnswersRecord,
  historyOf,
  historyView,
  isVendor,
  RecordAnswer,
  Viewer,
  type Principal,
  type Role,
  type ViewOf,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readFxTableId } from '../../domain/fx/fx-table';
import { fxTableDecider } from '../../domain/fx/fx-table.decider';
import type { FxTableEvent } from '../../domain/fx/fx-table.events';
import { readPeriodId } from '../../domain/period/period';
import { periodDecider } from '../../domain/period/period.decider';
import type { PeriodEvent } from '../../domain/period/period.events';
import { rewardRunDecider } from '../../domain/run/run.decider';
import type { RewardRunEvent } from '../../domain/run/run.events';
import { statementDecider } from '../../domain/statement/statement.decider';
import type { StatementEvent } from '../../domain/statement/statement.events';
import { fxTableSentences, periodSentences, runSentences, statementSentences } from './rewards-sentences';

const VENDOR: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
type History = Promise<RecordAnswer<Readonly<{ id: string }> & ViewOf<typeof historyView>>>;

/** Who did what with runs, quarters, statements and rate tables: from their streams, in sentences. */
@ApiTags('rewards')
@Controller({ version: '1' })
export class RewardsHistoryController {
  constructor(private readonly runner: DeciderRunner) {}

  @Get('reward-runs/:runId/history')
  @Access(VENDOR, 'vendor')
  @AnswersRecord(historyView)
  @ApiOperation({ operationId: 'getRewardRunHistory', summary: 'What happened to a run, by whom and why' })
  async run(@Param('runId') id: string): History {
    const { state, revision, events } = await this.runner.load(rewardRunDecider, id);
    if (state.status === 'none') throw absent();
    return new RecordAnswer(revision, { id, ...historyOf<RewardRunEvent>(events, runSentences) });
  }

  @Get('periods/:periodId/history')
  @Access(VENDOR, 'vendor')
  @AnswersRecord(historyView)
  @ApiOperation({ operationId: 'getPeriodHistory', summary: 'What happened to a quarter, by whom' })
  async period(@Param('periodId') id: string): History {
    if (readPeriodId(id) === undefined) throw absent();
    const { revision, events } = await this.runner.load(periodDecider, id);
    if (events.length === 0) throw absent();
    return new RecordAnswer(revision, { id, ...historyOf<PeriodEvent>(events, periodSentences) });
  }

  @Get('fx-tables/:fxTableId/history')
  @Access(VENDOR, 'vendor')
  @AnswersRecord(historyView)
  @ApiOperation({
    operationId: 'getFxTableHistory',
    summary: 'What happened to a version of a rate table, by whom',
  })
  async fxTable(@Param('fxTableId') id: string): History {
    const names = readFxTableId(id);
    if (names === undefined) throw absent();
    const { revision, events } = await this.runner.load(fxTableDecider, names.base);
    const ofVersion = events.filter(
      ({ data }) => (data as Readonly<{ version?: unknown }>).version === names.version,
    );
    if (ofVersion.length === 0) throw absent();
    return new RecordAnswer(revision, { id, ...historyOf<FxTableEvent>(ofVersion, fxTableSentences) });
  }

  @Get('statements/:statementId/history')
  @Access([...VENDOR, 'partner.admin', 'partner.finance'], 'own')
  @AnswersRecord(historyView)
  @ApiOperation({ operationId: 'getStatementHistory', summary: 'What happened to a statement, by whom' })
  async statement(@Param('statementId') id: string, @Viewer() viewer: Principal): History {
    const { state, revision, events } = await this.runner.load(statementDecider, id);
    if (state.status === 'none' || !(isVendor(viewer) || state.partnerId === viewer.orgId)) throw absent();
    return new RecordAnswer(revision, { id, ...historyOf<StatementEvent>(events, statementSentences) });
  }
}
