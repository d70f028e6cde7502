import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { PayoutBatch } from './domain/batch/payout-batch';
import { payeeDecider } from './domain/payee/payee.decider';

/** Compares what a batch froze with where its payees are paid to now. */
@Injectable()
export class PayeeAccounts {
  constructor(private readonly runner: DeciderRunner) {}

  /** The currency of a payee's approved account. */
  async currencyOf(partnerId: string): Promise<string | undefined> {
    return (await this.runner.load(payeeDecider, partnerId)).state.approved?.currency;
  }

  /** Items whose payee has another approved account than the one that was frozen when the batch was submitted. */
  async supersededIn(batch: PayoutBatch): Promise<readonly string[]> {
    if (batch.status === 'none') return [];
    const changed = await Promise.all(
      batch.items.map(async ({ itemId, partnerId, account }) => {
        if (account === null) return [];
        const { approved } = (await this.runner.load(payeeDecider, partnerId)).state;
        return approved?.account.sealed === account.sealed ? [] : [itemId];
      }),
    );
    return changed.flat();
  }
}
