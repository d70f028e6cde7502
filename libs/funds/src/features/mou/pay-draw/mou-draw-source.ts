import { money, parseMoney, zero, type FxQuote } from '@channel/kernel';
import { Partners } from '@channel/partners';
import {
  PayableSources,
  StreamSource,
  type Billed,
  type Item,
  type PayoutSource,
  type ReleaseCause,
} from '@channel/payouts';
import { Database } from '@channel/postgres';
import { FxRates } from '@channel/rewards';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { Milestone, Mou } from '../../../domain/mou/mou';
import type { MouCommand, MouRefusal } from '../../../domain/mou/mou.commands';
import { mouDecider } from '../../../domain/mou/mou.decider';
import type { MouEvent } from '../../../domain/mou/mou.events';
import { drawIdOf, mouIdOfDraw } from '../../../domain/mou/mou.milestones';

/** What milestones release, as payouts see it: each is paid as a whole, and its agreement's stream says whether. */
@Injectable()
export class MouDrawSource extends StreamSource<Mou, MouCommand, MouEvent, MouRefusal> {
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

  constructor(
    sources: PayableSources,
    database: Database,
    runner: DeciderRunner,
    partners: Partners,
    private readonly rates: FxRates,
  ) {
    super(sources, database, runner, partners);
  }

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
      whyNot: status === 'in_payment' ? status : status === 'paid' ? 'settled' : 'not_approved',
      text: `Co-investment ${number}, ${terms.title}`,
    };
  }

  /** At the rate of the day of its acceptance, like a statement (G67). */
  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const mou = await this.stateOf(id);
    const acceptedAt = milestoneIn(mou, id)?.release?.acceptedAt;
    if (mou.status === 'none' || acceptedAt === undefined) return undefined;
    const partner = await this.partners.now(mou.of.partnerId, acceptedAt);
    return partner === undefined ? undefined : this.rates.onDay(base, quote, partner.programme.day);
  }
}

const milestoneIn = (mou: Mou, drawId: string): Milestone | undefined =>
  mou.status === 'none'
    ? undefined
    : [...mou.milestones.values()].find(({ terms }) => drawIdOf(mou.of.mouId, terms.key) === drawId);
const ofDraw = <Taken extends Item>({ id: drawId, ...item }: Taken) => ({ drawId, ...item });
