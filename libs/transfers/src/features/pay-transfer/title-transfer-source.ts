import { money, zero, type Day, type Instant, type ReleaseCause } from '@channel/kernel';
import type { Billed, Item } from '@channel/payouts';
import { RatedSource } from '@channel/rewards';
import { Injectable } from '@nestjs/common';
import { owedOf, transferIn, type Holding } from '../../domain/holding/holding';
import type { TitleTransferCommand } from '../../domain/holding/holding.commands';
import { holdingDecider, type TitleTransferRefusal } from '../../domain/holding/holding.decider';
import type { TitleTransferEvent } from '../../domain/holding/holding.events';
import { holdingOfTransfer } from '../../ids';

/** What providers owe for what they passed on, as payouts see it: netted with what else is paid to them (R32). */
@Injectable()
export class TitleTransferSource extends RatedSource<
  Holding,
  TitleTransferCommand,
  TitleTransferEvent,
  TitleTransferRefusal
> {
  readonly kind = 'title-transfer';
  protected readonly decider = holdingDecider;
  protected readonly list = {
    ...{ name: 'transfers.title-transfer-list', open: ['owed'], amount: 'amount' },
    // Nothing is known beforehand: what is charged is owed.
    ...{ expected: 'expected', payableFromOn: 'chargedOn' },
  };
  protected readonly commands = {
    reserve: (item: Item) => ({ type: 'ReserveTitleTransfer', data: ofTransfer(item) }) as const,
    settle: (item: Item) => ({ type: 'SettleTitleTransfer', data: ofTransfer(item) }) as const,
    release: (item: Item & ReleaseCause) =>
      ({ type: 'ReleaseTitleTransfer', data: ofTransfer(item) }) as const,
  };

  protected override streamOf(transferId: string): string {
    return holdingOfTransfer(transferId);
  }

  protected billed(holding: Holding, _now: Instant, transferId: string): Billed | undefined {
    const transfer = transferIn(holding, transferId);
    if (transfer?.charged == null) return undefined;
    const { programmeId, partnerId: payeeId, number, amount } = transfer.charged;
    const { currency } = amount;
    const owed = owedOf(transfer);
    return {
      ...{ programmeId, payeeId, number, open: owed === null ? zero(currency) : money(owed, currency) },
      whyNot: transfer.status === 'in_payment' ? 'in_payment' : 'settled',
      text: `Title transfer ${number}`,
    };
  }

  /** The day on which it was charged. */
  protected agreedOn(holding: Holding, transferId: string): Promise<Day | undefined> {
    return Promise.resolve(transferIn(holding, transferId)?.charged?.chargedOn);
  }
}

const ofTransfer = <Taken extends Item>({ id: transferId, ...item }: Taken) => ({ transferId, ...item });
