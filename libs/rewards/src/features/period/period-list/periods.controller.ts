import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  everything,
  is,
  Lists,
  QUARTER_FORM,
  RecordAnswer,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PERIOD_STATUSES } from '../../../domain/period/period';
import { periodView, viewOfPeriod } from '../../../period.view';
import { KnownPeriods } from '../../../known-periods';
import { periodList, type PeriodRow } from './period-list.projection';

const periodRowView = view('PeriodRow', {
  id: is.id,
  programmeId: is.id,
  quarter: is.quarter,
  status: is.oneOf(PERIOD_STATUSES),
  runs: is.count,
  closingDueAt: is.instant.nullable(),
});
const periods: ListSpec<PeriodRow, typeof periodRowView> = {
  projection: periodList.name,
  item: periodRowView,
  filters: { programmeId: 'text', quarter: QUARTER_FORM, status: { oneOf: PERIOD_STATUSES } },
  asOf: 'recorded',
  sorts: ['-quarter', 'quarter'],
  scope: () => everything,
  view: ({ key, ...row }) => ({ id: key, ...row }),
};

@ApiTags('rewards')
@Controller({ path: 'periods', version: '1' })
export class PeriodsController {
  constructor(
    private readonly lists: Lists,
    private readonly known: KnownPeriods,
  ) {}

  @Get()
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersPage(periods)
  @ApiOperation({ operationId: 'listPeriods', summary: 'Quarters, the newest first' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(periods, asked);
  }

  @Get(':periodId')
  @Access(['finance.analyst', 'finance.approver', 'auditor'], 'vendor')
  @AnswersRecord(periodView)
  @ApiOperation({ operationId: 'getPeriod', summary: 'A quarter: open, closing or locked' })
  async record(@Param('periodId') periodId: string) {
    const found = await this.known.find(periodId);
    if (found === undefined) throw absent();
    return new RecordAnswer(found.revision, { id: periodId, ...viewOfPeriod(periodId, found.state) });
  }
}
