import { money, zero, type Day, type Instant, type ReleaseCause } from '@channel/kernel';
import type { Billed, Expected, Item, PayableScope } from '@channel/payouts';
import { Injectable } from '@nestjs/common';
import type { Coop } from '../../../domain/coop/coop';
import type { CoopCommand, CoopRefusal } from '../../../domain/coop/coop.commands';
import { coopDecider } from '../../../domain/coop/coop.decider';
import type { CoopEvent } from '../../../domain/coop/coop.events';
import { FundSource, whyNotOf } from '../../../fund-source';

/** Rebates as payouts see them. One below zero is owed, and netted with what else is paid to the partner (R32). */
@Injectable()
export class CoopRebateSource extends FundSource<Coop, CoopCommand, CoopEvent, CoopRefusal> {
  readonly kind = 'coop-rebate';
  protected readonly decider = coopDecider;
  protected readonly list = {
    ...{ name: 'funds.coop-list', open: ['rebate'], expected: 'rebate' },
    ...{ amount: 'amount', payableFromOn: 'payableFromOn' },
  };
  protected readonly commands = {
    reserve: (data: Item) => ({ type: 'ReserveCoopRebate', data }) as const,
    settle: (data: Item) => ({ type: 'SettleCoopRebate', data }) as const,
    release: (data: Item & ReleaseCause) => ({ type: 'ReleaseCoopRebate', data }) as const,
  };

  /** Before its statement counts as accepted. */
  override async expected(
    scope: PayableScope & { payeeIds: readonly string[] },
  ): Promise<readonly Expected[]> {
    // All are of one programme, whose day it is.
    const [first = ''] = scope.payeeIds;
    const day = (await this.partners.now(first, scope.now))?.programme.day;
    if (day === undefined) return [];
    return (await super.expected(scope)).filter(({ payableFromOn }) => (payableFromOn ?? '') > day);
  }

  protected billed(coop: Coop, now: Instant): Billed | undefined {
    if (coop.status === 'none') return undefined;
    const { status, amount, earning, payableFrom } = coop;
    const { programmeId, partnerId: payeeId, number } = earning;
    const { currency } = earning.amount;
    const isOpen = status === 'rebate' && (payableFrom?.at ?? '') <= now;
    return {
      ...{ programmeId, payeeId, number, open: isOpen ? money(amount, currency) : zero(currency) },
      whyNot: whyNotOf(status),
      text: `Marketing funds, rebate ${number}`,
    };
  }

  /** The day on which it was earned. */
  protected agreedOn(coop: Coop): Promise<Day | undefined> {
    return Promise.resolve(coop.status === 'none' ? undefined : coop.earning.earnedOn);
  }
}
