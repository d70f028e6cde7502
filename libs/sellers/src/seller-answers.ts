import { answer, type CommandAnswer, type Principal } from '@channel/http';
import { PersonVault } from '@channel/identity';
import { dayOf, invariant } from '@channel/kernel';
import { PayeeAccounts } from '@channel/payouts';
import { CLOCK, type Clock, type Outcome, type Refused } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import type { KnownSeller, Seller } from './domain/seller/seller';
import { nameVisibleTo, rewardsVisibleTo } from './seller.access';
import { viewOfEnrolment, viewOfRewards, type SellerView } from './seller.view';

/** Answers about a salesperson, as much as each may see: a name is opened here and nowhere deeper. */
@Injectable()
export class SellerAnswers {
  constructor(
    private readonly vault: PersonVault,
    private readonly accounts: PayeeAccounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(seller: KnownSeller, viewer: Principal): Promise<SellerView> {
    return {
      ...viewOfEnrolment(seller),
      ...(nameVisibleTo(seller, viewer) ? { name: await this.nameOf(seller) } : {}),
      ...(rewardsVisibleTo(seller, viewer) ? await this.rewardsOf(seller) : {}),
    };
  }

  async after<Code extends string>(
    outcome: Outcome<Code, Seller>,
    viewer: Principal,
  ): Promise<CommandAnswer<SellerView> | Refused<Code>> {
    if (outcome.kind === 'refused') return outcome;
    const { state } = outcome;
    invariant(state.status !== 'none', 'a command about a salesperson leaves one that is known');
    const shown = await this.of(state, viewer);
    return answer(outcome, () => shown);
  }

  private async nameOf({ details }: KnownSeller): Promise<string | null> {
    if (details === null) return null;
    return (await this.vault.open([details])).get(details.keyId)?.name ?? null;
  }

  private async rewardsOf(seller: KnownSeller) {
    const now = this.clock.now();
    const { proposed, approved } = await this.accounts.of(seller.of.sellerId);
    return {
      ...viewOfRewards(seller, now, dayOf(now, seller.timeZone)),
      account: {
        status: proposed !== null ? 'proposed' : approved !== null ? 'approved' : 'none',
        currency: (proposed ?? approved)?.currency ?? null,
        activeFromOn: approved?.activeFromOn ?? null,
      } as const,
    };
  }
}
