import { money, zero, type Day, type ReleaseCause } from '@channel/kernel';
import type { Billed, Item } from '@channel/payouts';
import { Injectable } from '@nestjs/common';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { MdfClaimCommand, MdfClaimRefusal } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import type { MdfClaimEvent } from '../../../domain/claim/claim.events';
import { FundSource, whyNotOf } from '../../../fund-source';

/** Claims as payouts see them. One is never owed: what is paid too much is the fund's to correct. */
@Injectable()
export class MdfClaimSource extends FundSource<MdfClaim, MdfClaimCommand, MdfClaimEvent, MdfClaimRefusal> {
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

  protected billed(claim: MdfClaim): Billed | undefined {
    if (claim.status === 'none') return undefined;
    const { of, currency, decision, status } = claim;
    const isOpen = status === 'approved' || status === 'partly_approved';
    return {
      ...{ programmeId: of.programmeId, payeeId: of.partnerId, number: of.number },
      open: isOpen ? money(decision?.approved ?? 0n, currency) : zero(currency),
      whyNot: whyNotOf(status),
      text: `Marketing funds, claim ${of.number}`,
    };
  }

  /** The day of its approval. */
  protected async agreedOn(claim: MdfClaim): Promise<Day | undefined> {
    const approvedAt = claim.status === 'none' ? undefined : claim.decision?.approvedAt;
    return claim.status === 'none' || approvedAt === undefined
      ? undefined
      : this.dayOf(claim.of.partnerId, approvedAt);
  }
}

const ofClaim = <Taken extends Item>({ id: claimId, ...item }: Taken) => ({ claimId, ...item });
