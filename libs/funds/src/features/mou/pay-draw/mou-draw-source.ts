import { money, parseMoney, zero, type Day, type ReleaseCause } from '@channel/kernel';
import type { Billed, Item } from '@channel/payouts';
import { Injectable } from '@nestjs/common';
import type { Milestone, Mou } from '../../../domain/mou/mou';
import type { MouCommand, MouRefusal } from '../../../domain/mou/mou.commands';
import { mouDecider } from '../../../domain/mou/mou.decider';
import type { MouEvent } from '../../../domain/mou/mou.events';
import { drawIdOf, mouIdOfDraw } from '../../../domain/mou/mou.milestones';
import { FundSource, whyNotOf } from '../../../fund-source';

/** What milestones release, as payouts see it: each is paid as a whole, and its agreement's stream says whether. */
@Injectable()
export class MouDrawSource extends FundSource<Mou, MouCommand, MouEvent, MouRefusal> {
  readonly kind = 'mou-draw';
  protected readonly decider = mouDecider;
  protected readonly list = {
    ...{ name: 'funds.mou-milestone-list', open: ['accepted'], expected: 'submitted' },
    ...{ amount: 'amount', payableFromOn: 'payByOn' },
  };
  protected readonly commands = {
    reserve: (item: Item) => ({ type: 'ReserveMouDraw', data: ofDraw(item) }) as const,
    settle: (item: Item) => ({ type: 'SettleMouDraw', data: ofDraw(item) }) as const,
    release: (item: Item & ReleaseCause) => ({ type: 'ReleaseMouDraw', data: ofDraw(item) }) as const,
  };

  protected override streamOf(drawId: string): string {
    return mouIdOfDraw(drawId);
  }

  protected billed(mou: Mou, _now: string, drawId: string): Billed | undefined {
    const milestone = milestoneIn(mou, drawId);
    if (mou.status === 'none' || milestone === undefined) return undefined;
    const { status, terms } = milestone;
    const { programmeId, partnerId: payeeId, number } = mou.of;
    const { minor, currency } = parseMoney(terms.amount);
    return {
      ...{ programmeId, payeeId, number: `${number}/${terms.key}` },
      open: status === 'accepted' ? money(minor, currency) : zero(currency),
      whyNot: whyNotOf(status),
      text: `Co-investment ${number}, ${terms.title}`,
    };
  }

  /** The day of its acceptance. */
  protected async agreedOn(mou: Mou, drawId: string): Promise<Day | undefined> {
    const acceptedAt = milestoneIn(mou, drawId)?.release?.acceptedAt;
    return mou.status === 'none' || acceptedAt === undefined
      ? undefined
      : this.dayOf(mou.of.partnerId, acceptedAt);
  }
}

const milestoneIn = (mou: Mou, drawId: string): Milestone | undefined =>
  mou.status === 'none'
    ? undefined
    : [...mou.milestones.values()].find(({ terms }) => drawIdOf(mou.of.mouId, terms.key) === drawId);
const ofDraw = <Taken extends Item>({ id: drawId, ...item }: Taken) => ({ drawId, ...item });
