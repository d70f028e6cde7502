import type { Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { ahead, DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { ItemState, PayoutBatch } from './domain/batch/payout-batch';
import type { ApprovedAccount, Payee } from './domain/payee/payee';
import { payeeDecider } from './domain/payee/payee.decider';

/** Payees that are looked at together: each waits for the log, not for the processor. */
export const ABREAST = 16;

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
    return itemsWhere(batch.items, ({ payee }) => this.isSuspended(payee.id, at));
  }

  /** Items whose payee has another approved account than the one that was frozen when the batch was submitted. */
  async supersededIn(batch: PayoutBatch): Promise<readonly string[]> {
    if (batch.status === 'none') return [];
    return itemsWhere(batch.items, async ({ payee, account }) => {
      if (account === null) return false;
      return (await this.approved(payee.id))?.account.sealed !== account.sealed;
    });
  }
}

const itemsWhere = async (
  items: readonly ItemState[],
  holds: (item: ItemState) => Promise<boolean>,
): Promise<readonly string[]> => {
  const found: string[] = [];
  const looked = ahead(items, async (item) => ({ item, yes: await holds(item) }), ABREAST);
  for await (const { item, yes } of looked) if (yes) found.push(item.itemId);
  return found;
};
