import { money, zero, type FxQuote } from '@channel/kernel';
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
import type { MdfClaim } from '../../../domain/claim/claim';
import type { MdfClaimCommand, MdfClaimRefusal } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import type { MdfClaimEvent } from '../../../domain/claim/claim.events';

/** Claims as payouts see them. One is never owed: what is paid too much is the fund's to correct. */
@Injectable()
export class MdfClaimSource extends StreamSource<MdfClaim, MdfClaimCommand, MdfClaimEvent, MdfClaimRefusal> {
  readonly kind = 'mdf-claim';
  protected readonly decider = mdfClaimDecider;
  protected readonly list = {
    ...{ name: 'funds.claim-list', open: ['approved', 'partly_approved'], expected: 'funding_pending' },
    ...{ amount: 'approved', payableFromOn: 'payByOn' },
  };
  protected readonly commands = {
    reserve: (item: Item) => ({ type: 'ReserveMdfClaim', data: ofClaim(item) }) as const,
    settle: (item: Item) => ({ type: 'SettleMdfClaim', data: ofClaim(item) }) as const,
    release: (item: Item & ReleaseCause) => ({ type: 'ReleaseMdfClaim', data: ofClaim(item) }) as const,
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

  protected billed(claim: MdfClaim): Billed | undefined {
    if (claim.status === 'none') return undefined;
    const { of, currency, decision, status } = claim;
    const isOpen = status === 'approved' || status === 'partly_approved';
    return {
      ...{ programmeId: of.programmeId, payeeId: of.partnerId, number: of.number },
      open: isOpen ? money(decision?.approved ?? 0n, currency) : zero(currency),
      whyNot: status === 'in_payment' ? status : status === 'paid' ? 'settled' : 'not_approved',
      text: `Marketing funds, claim ${of.number}`,
    };
  }

  /** At the rate of the day of its approval, like a statement (G67). */
  async rate({ id }: PayoutSource, base: string, quote: string): Promise<FxQuote | undefined> {
    const claim = await this.stateOf(id);
    const approvedAt = claim.status === 'none' ? undefined : claim.decision?.approvedAt;
    if (claim.status === 'none' || approvedAt === undefined) return undefined;
    const partner = await this.partners.now(claim.of.partnerId, approvedAt);
    return partner === undefined ? undefined : this.rates.onDay(base, quote, partner.programme.day);
  }
}

const ofClaim = <Taken extends Item>({ id: claimId, ...item }: Taken) => ({ claimId, ...item });
