import { dayOf, money, zero, type FxQuote, type Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import {
  PayableSources,
  StreamSource,
  type Billed,
  type Item,
  type PayoutPayee,
  type PayoutSource,
  type ReleaseCause,
} from '@channel/payouts';
import { Database } from '@channel/postgres';
import { FxRates } from '@channel/rewards';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { sellerOfReward } from '../../ids';
import type { Seller } from '../../domain/seller/seller';
import type { SellerCommand } from '../../domain/seller/seller.commands';
import { sellerDecider } from '../../domain/seller/seller.decider';
import type { SellerRefusal } from '../../domain/seller/seller.words';
import type { SellerEvent } from '../../domain/seller/seller.events';
import { payableAt } from '../../domain/seller/seller.payment';

/** Rewards of salespeople as payouts see them: each is paid as a whole, to the person and to nobody else. */
@Injectable()
export class SellerRewardSource extends StreamSource<Seller, SellerCommand, SellerEvent, SellerRefusal> {
  readonly kind = 'seller-reward';
  protected readonly decider = sellerDecider;
  protected readonly list = {
    ...{ name: 'sellers.reward-list', payee: 'sellerId', open: ['open'], amount: 'amount' },
    // Nothing is known beforehand: what is earned is payable.
    ...{ expected: 'expected', payableFromOn: 'activityOn' },
  };
  protected readonly commands = {
    reserve: (item: Item) => ({ type: 'ReserveSellerReward', data: ofReward(item) }) as const,
    settle: (item: Item) => ({ type: 'SettleSellerReward', data: ofReward(item) }) as const,
    release: (item: Item & ReleaseCause) => ({ type: 'ReleaseSellerReward', data: ofReward(item) }) as const,
  };

  constructor(
    sources: PayableSources,
    database: Database,
    runner: DeciderRunner,
    partners: Partners,
    private readonly rates: FxRates,
  ) {
    super(sources, database, runner, partners);
  }

  protected override streamOf(rewardId: string): string {
    return sellerOfReward(rewardId);
  }

  protected billed(seller: Seller, now: Instant, rewardId: string): Billed | undefined {
    if (seller.status === 'none') return undefined;
    const { of, currency } = seller;
    const reward = seller.rewards.get(rewardId);
    if (reward === undefined) return undefined;
    const answer = payableAt(seller, now).get(rewardId);
    return {
      ...{ programmeId: of.programmeId, payeeId: of.sellerId },
      number: `${of.number}/${reward.dealNumber}/${reward.activity}`,
      open: answer === 'payable' ? money(reward.amount, currency) : zero(currency),
      whyNot:
        answer === 'needs_form'
          ? 'needs_tax_form'
          : reward.status === 'in_payment'
            ? 'in_payment'
            : 'settled',
      text: `Seller reward ${of.number}, ${reward.dealNumber}`,
      last: seller.status === 'left',
    };
  }

  /** Events know them by number. */
  protected override async payeeOf({ payeeId: id, number }: Billed): Promise<PayoutPayee> {
    const [code = id] = number.split('/');
    return Promise.resolve({ id, code, name: code });
  }

  /** At the rate of the day on which it came in, like a statement (G67). */
  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const seller = await this.stateOf(id);
    const reward = seller.status === 'none' ? undefined : seller.rewards.get(id);
    if (seller.status === 'none' || reward === undefined) return undefined;
    return this.rates.onDay(base, quote, dayOf(reward.at, seller.timeZone));
  }
}

const ofReward = <Taken extends Item>({ id: rewardId, ...item }: Taken) => ({
  ...{ rewardId, sellerId: sellerOfReward(rewardId) },
  ...item,
});
