import type { Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { PayoutBatch } from './domain/batch/payout-batch';
import type { ApprovedAccount, Payee } from './domain/payee/payee';
import { payeeDecider } from './domain/payee/payee.decider';

/** Where payees are paid to now, from their streams. */
@Injectable()
export class PayeeAccounts {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
  ) {}

  /** What was proposed, and what is paid to. */
  async of(payeeId: string): Promise<Payee> {
    return (await this.runner.load(payeeDecider, payeeId)).state;
  }

  /** The approved account of a payee. */
  async approved(payeeId: string): Promise<ApprovedAccount | null> {
    return (await this.of(payeeId)).approved;
  }

  /** Rewards are held while their partner is suspended (7.10). A payee that is no partner is never. */
  async isSuspended(payeeId: string, at: Instant): Promise<boolean> {
    return (await this.partners.now(payeeId, at))?.standing.status === 'suspended';
  }

  /** Items whose partner is suspended. */
  async suspendedIn(batch: PayoutBatch, at: Instant): Promise<readonly string[]> {
    if (batch.status === 'none') return [];
    const found: string[] = [];
    for (const { itemId, payee } of batch.items) if (await this.isSuspended(payee.id, at)) found.push(itemId);
    return found;
  }

  /** Items whose payee has another approved account than the one that was frozen when the batch was submitted. */
  async supersededIn(batch: PayoutBatch): Promise<readonly string[]> {
    if (batch.status === 'none') return [];
    const changed = await Promise.all(
      batch.items.map(async ({ itemId, payee, account }) => {
        if (account === null) return [];
        const approved = await this.approved(payee.id);
        return approved?.account.sealed === account.sealed ? [] : [itemId];
      }),
    );
    return changed.flat();
  }
}
