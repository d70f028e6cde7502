import {
  AmountsOfRecords,
  AmountSources,
  isVendor,
  type AmountPart,
  type AskedAmount,
  type ExplainedAmount,
  type Principal,
  type Role,
} from '@channel/http';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { sourcePart } from '../../../amount-parts';
import { exists, type ItemState } from '../../../domain/batch/payout-batch';
import { payoutBatchDecider } from '../../../domain/batch/payout-batch.decider';

const FINANCE: readonly Role[] = ['finance.analyst', 'finance.approver', 'auditor'];

/** One payment, by what it is for: an item of a batch, for its payee and for finance. */
@Injectable()
export class PaymentAmounts extends AmountsOfRecords {
  readonly kind = 'payment';
  readonly readers: readonly Role[] = [...FINANCE, 'partner.finance', 'partner.admin'];

  constructor(
    sources: AmountSources,
    private readonly runner: DeciderRunner,
  ) {
    super(sources);
    sources.register({
      ...{ kind: 'payout-batch', readers: FINANCE },
      explain: (asked, viewer) => this.ofBatch(asked, viewer),
    });
  }

  /** The record is the batch, the amount its item. */
  async explain(
    { recordId, amount: itemId }: AskedAmount,
    viewer: Principal,
  ): Promise<ExplainedAmount | undefined> {
    const { state } = await this.runner.load(payoutBatchDecider, recordId);
    const item = exists(state) ? state.items.find((one) => one.itemId === itemId) : undefined;
    if (item === undefined || !(isVendor(viewer) || item.payee.id === viewer.orgId)) return undefined;
    return { amount: item.amount, parts: item.parts.map((part) => sourcePart(part, itemId)) };
  }

  private async ofBatch(
    { recordId, amount }: AskedAmount,
    viewer: Principal,
  ): Promise<ExplainedAmount | undefined> {
    const { state } = await this.runner.load(payoutBatchDecider, recordId);
    if (amount !== 'total' || !isVendor(viewer) || !exists(state)) return undefined;
    return { amount: state.total, parts: state.items.map((item) => itemPart(item, recordId)) };
  }
}

const itemPart = ({ itemId, endToEndId, payee, amount }: ItemState, batchId: string): AmountPart => ({
  ...{ what: 'payment', name: endToEndId, note: payee.name, amount },
  why: { of: { kind: 'payment', recordId: batchId, amount: itemId } },
});
