import { FileAnswers } from '@channel/files';
import {
  absent,
  Access,
  AnswersFile,
  AnswersPage,
  AnswersRecord,
  Asked,
  everything,
  is,
  Lists,
  QUARTER_FORM,
  RecordAnswer,
  Refuses,
  view,
  type ListSpec,
  type PageRequest,
  type Role,
} from '@channel/http';
import { PARTNER_NAMED } from '@channel/partners';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { adjustmentShape, AdjustmentViews, adjustmentView } from '../../../adjustment.view';
import { ADJUSTMENT_STATUSES, findAdjustment, readAdjustmentId } from '../../../domain/adjustment/adjustment';
import { adjustmentDecider } from '../../../domain/adjustment/adjustment.decider';
import { ADJUSTMENT_REASONS } from '../../../domain/adjustment/adjustment.events';
import { rewardsProblems } from '../../../rewards.problems';
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
    private readonly views: AdjustmentViews,
    private readonly files: FileAnswers,
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
    const { adjustment, revision } = await this.find(adjustmentId);
    return new RecordAnswer(revision, await this.views.of(adjustment));
  }

  @Get(':adjustmentId/evidence/:fileId')
  @Access(READERS, 'vendor')
  @AnswersFile('application/octet-stream')
  @Refuses(rewardsProblems, [], ['FILE_DAMAGED'])
  @ApiOperation({
    operationId: 'getAdjustmentFile',
    summary: 'A file that proves an adjustment, as it was sent',
  })
  async file(
    @Param('adjustmentId') adjustmentId: string,
    @Param('fileId') fileId: string,
  ): Promise<StreamableFile> {
    return this.files.answer(await this.findFile(adjustmentId, fileId));
  }

  @Get(':adjustmentId/evidence/:fileId/preview')
  @Access(READERS, 'vendor')
  @AnswersFile('image/webp')
  @Refuses(rewardsProblems, [], ['FILE_DAMAGED', 'NO_PREVIEW'])
  @ApiOperation({
    operationId: 'previewAdjustmentFile',
    summary: 'A picture that proves an adjustment, to look at: written anew, without its metadata',
  })
  async preview(
    @Param('adjustmentId') adjustmentId: string,
    @Param('fileId') fileId: string,
  ): Promise<StreamableFile> {
    return this.files.preview(await this.findFile(adjustmentId, fileId));
  }

  private async findFile(adjustmentId: string, fileId: string) {
    const { adjustment } = await this.find(adjustmentId);
    return adjustment.files?.find((each) => each.fileId === fileId);
  }

  private async find(adjustmentId: string) {
    const named = readAdjustmentId(adjustmentId);
    if (named === undefined) throw absent();
    const { state, revision } = await this.runner.load(adjustmentDecider, named.stream);
    const adjustment = findAdjustment(state, named.number);
    if (adjustment === undefined) throw absent();
    return { adjustment, revision };
  }
}
