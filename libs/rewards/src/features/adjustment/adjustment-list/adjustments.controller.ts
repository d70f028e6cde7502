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
  type Role,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { adjustmentShape, adjustmentView, viewOfAdjustment } from '../../../adjustment.view';
import { ADJUSTMENT_STATUSES, findAdjustment, readAdjustmentId } from '../../../domain/adjustment/adjustment';
import { adjustmentDecider } from '../../../domain/adjustment/adjustment.decider';
import { ADJUSTMENT_REASONS } from '../../../domain/adjustment/adjustment.events';
import { adjustmentList, type AdjustmentRow } from './adjustment-list.projection';

const READERS: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];
const adjustmentRowView = view('AdjustmentRow', { id: is.id, ...adjustmentShape });
const adjustments: ListSpec<AdjustmentRow, typeof adjustmentRowView> = {
  projection: adjustmentList.name,
  item: adjustmentRowView,
  filters: {
    programmeId: 'text',
    partnerId: PARTNER_NAMED,
    rewardLineId: 'text',
    quarter: QUARTER_FORM,
    status: { oneOf: ADJUSTMENT_STATUSES },
    reasonCode: { oneOf: ADJUSTMENT_REASONS },
    preparedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-preparedAt'],
  search: ['invoiceNo', 'reason'],
  scope: () => everything,
  view: ({ key, ...row }) => ({ id: key, ...row }),
};

/** Partners see them as lines of their statements. */
@ApiTags('rewards')
@Controller({ path: 'adjustments', version: '1' })
export class AdjustmentsController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
  ) {}

  @Get()
  @Access(READERS, 'vendor')
  @AnswersPage(adjustments)
  @ApiOperation({ operationId: 'listAdjustments', summary: 'Amounts adjusted by hand, the newest first' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(adjustments, asked);
  }

  @Get(':adjustmentId')
  @Access(READERS, 'vendor')
  @AnswersRecord(adjustmentView)
  @ApiOperation({ operationId: 'getAdjustment', summary: 'An adjustment by hand, with what it moves' })
  async record(@Param('adjustmentId') adjustmentId: string) {
    const named = readAdjustmentId(adjustmentId);
    if (named === undefined) throw absent();
    const { state, revision } = await this.runner.load(adjustmentDecider, named.stream);
    const adjustment = findAdjustment(state, named.number);
    if (adjustment === undefined) throw absent();
    return new RecordAnswer(revision, viewOfAdjustment(adjustment));
  }
}
