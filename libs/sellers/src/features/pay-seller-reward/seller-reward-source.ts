import { dayOf, money, zero, type Day, type Instant, type ReleaseCause } from '@channel/kernel';
import { type Billed, type Item, type PayoutPayee } from '@channel/payouts';
import { RatedSource } from '@channel/rewards';
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
export class SellerRewardSource extends RatedSource<Seller, SellerCommand, SellerEvent, SellerRefusal> {
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

  /** The day on which it came in. */
  protected agreedOn(seller: Seller, rewardId: string): Promise<Day | undefined> {
    const reward = seller.status === 'none' ? undefined : seller.rewards.get(rewardId);
    return Promise.resolve(
      seller.status === 'none' || reward === undefined ? undefined : dayOf(reward.at, seller.timeZone),
    );
  }
}

const ofReward = <Taken extends Item>({ id: rewardId, ...item }: Taken) => ({
  ...{ rewardId, sellerId: sellerOfReward(rewardId) },
  ...item,
});
