import {
  absent,
  Access,
  everything,
  isVendor,
  Lists,
  nothing,
  RecordAnswer,
  Viewer,
  Wait,
  type ListSpec,
  type Principal,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { payoutBatchDecider } from '../../domain/batch/payout-batch.decider';
import { batchList, type PayoutBatchRow } from './batch-list.projection';
import { payoutBatchView } from '../../domain/batch/payout-batch.view';

const FINANCE = ['finance.analyst', 'finance.approver', 'auditor'] as const;

export const payoutBatchList: ListSpec<PayoutBatchRow> = {
  projection: batchList.name,
  filters: { status: 'text', currency: 'text', draftedAt: 'instant' },
  sorts: ['-draftedAt', 'draftedAt'],
  search: ['number'],
  scope: (viewer) => (isVendor(viewer) ? everything : nothing),
  view: ({ key, ...row }) => ({ id: key, ...row }),
};

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class BatchListController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
  ) {}

  @Get()
  @Access(FINANCE, 'vendor')
  @ApiOperation({ operationId: 'listPayoutBatches', summary: 'Payout batches' })
  list(@Viewer() viewer: Principal, @Query() query: Record<string, unknown>, @Wait() wait: number) {
    return this.lists.page(payoutBatchList, viewer, query, wait);
  }

  @Get(':batchId')
  @Access(FINANCE, 'vendor')
  @ApiOperation({ operationId: 'getPayoutBatch', summary: 'One batch with its items' })
  async get(@Param('batchId') batchId: string): Promise<RecordAnswer> {
    const { state, revision } = await this.runner.load(payoutBatchDecider, batchId);
    if (state.status === 'none') throw absent();
    return new RecordAnswer(revision, { id: batchId, ...payoutBatchView(state) });
  }
}
