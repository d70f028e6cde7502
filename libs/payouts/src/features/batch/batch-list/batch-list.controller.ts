import {
  absent,
  Access,
  AnswersPage,
  AnswersRecord,
  Asked,
  CURRENCY_FORM,
  everything,
  is,
  isVendor,
  Lists,
  searchSource,
  nothing,
  RecordAnswer,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApprovedAccounts } from '../../../approved-accounts/approved-accounts.query';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';
import { batchList, type PayoutBatchRow } from './batch-list.projection';
import { payoutBatchView, viewOfBatch, withAccountAges } from '../../../batch.view';
import { BATCH_STATUSES, exists } from '../../../domain/batch/payout-batch';

const FINANCE = ['finance.analyst', 'finance.approver', 'auditor'] as const;

const batchRowView = view('PayoutBatchRow', {
  id: is.id,
  number: is.text,
  programmeId: is.id,
  currency: is.currency,
  status: is.oneOf(BATCH_STATUSES),
  total: is.money,
  itemCount: is.count,
  paidCount: is.count,
  failedCount: is.count.describe('Failed, or returned after they were paid.'),
  sha256: is.text.nullable(),
  executionOn: is.day.nullable(),
  draftedAt: is.instant,
});

const payoutBatches: ListSpec<PayoutBatchRow, typeof batchRowView> = {
  projection: batchList.name,
  item: batchRowView,
  filters: { status: { oneOf: BATCH_STATUSES }, currency: CURRENCY_FORM, draftedAt: 'instant' },
  asOf: 'recorded',
  sorts: ['-draftedAt', 'draftedAt'],
  search: ['number'],
  scope: (viewer) => (isVendor(viewer) ? everything : nothing),
  view: ({ key, ...row }) => ({ id: key, ...row }),
};

export const batchSearch = searchSource({
  kind: 'payout-batch',
  readers: FINANCE,
  spec: payoutBatches,
  hit: ({ id, number, currency, status }) => ({ id, number, title: currency, status }),
});

@ApiTags('payouts')
@Controller({ path: 'payout-batches', version: '1' })
export class BatchListController {
  constructor(
    private readonly lists: Lists,
    private readonly runner: DeciderRunner,
    private readonly accounts: ApprovedAccounts,
  ) {}

  @Get()
  @Access(FINANCE, 'vendor')
  @AnswersPage(payoutBatches)
  @ApiOperation({ operationId: 'listPayoutBatches', summary: 'Payout batches' })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(payoutBatches, asked);
  }

  @Get(':batchId')
  @Access(FINANCE, 'vendor')
  @AnswersRecord(payoutBatchView)
  @ApiOperation({ operationId: 'getPayoutBatch', summary: 'One batch with its items' })
  async get(@Param('batchId') batchId: string) {
    const { state, revision } = await this.runner.load(payoutBatchDecider, batchId);
    if (!exists(state)) throw absent();
    const accounts = await this.accounts.of(state.items.map(({ payee }) => payee.id));
    return new RecordAnswer(revision, { id: batchId, ...withAccountAges(viewOfBatch(state), accounts) });
  }
}
