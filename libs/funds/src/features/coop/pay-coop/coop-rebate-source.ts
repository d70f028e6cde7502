import { money, zero, type FxQuote, type Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import {
  PayableSources,
  StreamSource,
  type Billed,
  type Expected,
  type Item,
  type PayableScope,
  type PayoutSource,
  type ReleaseCause,
} from '@channel/payouts';
import { Database } from '@channel/postgres';
import { FxRates } from '@channel/rewards';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { Coop } from '../../../domain/coop/coop';
import type { CoopCommand, CoopRefusal } from '../../../domain/coop/coop.commands';
import { coopDecider } from '../../../domain/coop/coop.decider';
import type { CoopEvent } from '../../../domain/coop/coop.events';

/** Rebates as payouts see them. One below zero is owed, and netted with what else is paid to the partner (R32). */
@Injectable()
export class CoopRebateSource extends StreamSource<Coop, CoopCommand, CoopEvent, CoopRefusal> {
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

  constructor(
    sources: PayableSources,
    database: Database,
    runner: DeciderRunner,
    partners: Partners,
    private readonly rates: FxRates,
  ) {
    super(sources, database, runner, partners);
  }

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
      whyNot: status === 'in_payment' ? status : status === 'paid' ? 'settled' : 'not_approved',
      text: `Marketing funds, rebate ${number}`,
    };
  }

  /** At the rate of the day on which it was earned, like its statement (G67). */
  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const coop = await this.stateOf(id);
    return coop.status === 'none' ? undefined : this.rates.onDay(base, quote, coop.earning.earnedOn);
  }
}
