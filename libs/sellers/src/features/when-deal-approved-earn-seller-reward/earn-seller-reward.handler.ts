import { Deals } from '@channel/deals';
import type { Day } from '@channel/kernel';
import { anyone, type CommandMeta, type Outcome } from '@channel/runtime';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Seller } from '../../domain/seller/seller';
import type { SellerActivity, SellerReversalCause } from '../../domain/seller/seller.events';
import { sellerRewardIdOf } from '../../ids';
import { SellerDesk } from '../../seller-desk';
import { SellerTerms } from '../../seller-terms';

/** `undefined`: whoever registered it is no salesperson of the programme, or its terms give nothing. */
type Answer = Outcome<never, Seller> | undefined;

export type Activity = Readonly<{
  dealId: string;
  /** Whose the registration was approved for; `null`: whose it is. */
  partnerId: string | null;
  activity: SellerActivity;
  activityOn: Day;
}>;
export class EarnSellerRewardCommand extends Command<Answer> {
  constructor(
    readonly data: Activity,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}
export class ReverseSellerRewardsCommand extends Command<Answer> {
  constructor(
    readonly data: Readonly<{ dealId: string; because: SellerReversalCause }>,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(EarnSellerRewardCommand)
export class EarnSellerRewardHandler implements ICommandHandler<EarnSellerRewardCommand> {
  constructor(
    private readonly deals: Deals,
    private readonly terms: SellerTerms,
    private readonly desk: SellerDesk,
  ) {}

  async execute({ data, meta }: EarnSellerRewardCommand): Promise<Answer> {
    const { dealId, activity, activityOn } = data;
    const facts = await this.deals.facts(dealId);
    // J31: what is bought for demonstration earns nobody anything.
    if (facts === undefined || facts.orderUse === 'nfr') return undefined;
    const { submittedBy: sellerId, number: dealNumber } = facts;
    if ((await this.desk.load(sellerId)).state.status === 'none') return undefined;
    const partnerId = data.partnerId ?? facts.partnerId;
    const rules = await this.terms.rules(partnerId, activity, activityOn);
    if (rules === undefined) return undefined;
    const deal = { dealId, dealNumber, partnerId, activity, activityOn };
    const rewardId = sellerRewardIdOf(sellerId, dealId, activity);
    const earn = {
      type: 'EarnSellerReward',
      data: { sellerId, rewardId, deal, rules, at: meta.now },
    } as const;
    return this.desk.execute<never>(sellerId, earn, meta, anyone);
  }
}

@CommandHandler(ReverseSellerRewardsCommand)
export class ReverseSellerRewardsHandler implements ICommandHandler<ReverseSellerRewardsCommand> {
  constructor(
    private readonly deals: Deals,
    private readonly desk: SellerDesk,
  ) {}

  async execute({ data, meta }: ReverseSellerRewardsCommand): Promise<Answer> {
    const facts = await this.deals.facts(data.dealId);
    if (facts === undefined) return undefined;
    const { submittedBy: sellerId } = facts;
    if ((await this.desk.load(sellerId)).state.status === 'none') return undefined;
    const reverse = { type: 'ReverseSellerRewards', data: { ...data, sellerId, at: meta.now } } as const;
    return this.desk.execute<never>(sellerId, reverse, meta, anyone);
  }
}
