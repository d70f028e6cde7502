import { change, projection } from '@channel/runtime';
import type { SellerStatus } from '../../domain/seller/seller';
import type { SellerEvent } from '../../domain/seller/seller.events';

/** Enrolments, without a name and without an amount. */
export interface SellerRow {
  readonly number: string;
  readonly programmeId: string;
  readonly partnerId: string;
  readonly partnerCode: string;
  readonly status: SellerStatus;
  readonly employerConsentedAt: string | null;
  readonly consentedAt: string | null;
  readonly leftOn: string | null;
  readonly taxFormOn: string | null;
  readonly invitedAt: string;
}

export const sellerList = projection<SellerEvent, SellerRow>({
  name: 'sellers.seller-list',
  version: 1,
  streams: ['seller-'],
  columns: {
    number: 'text not null',
    programmeId: 'text not null',
    partnerId: 'text not null',
    partnerCode: 'text not null',
    status: 'text not null',
    employerConsentedAt: 'text',
    consentedAt: 'text',
    leftOn: 'date',
    taxFormOn: 'date',
    invitedAt: 'text not null',
  },
  indexes: ['("partnerId", "number")', '("status")', '("number")', '("invitedAt")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [data.sellerId],
  on: {
    SellerInvited: ({ number, programmeId, partnerId, partnerCode, invitedAt }, row) => ({
      ...{ number, programmeId, partnerId, partnerCode, status: 'invited', invitedAt },
      ...{ employerConsentedAt: null, consentedAt: null, leftOn: null, taxFormOn: row?.taxFormOn ?? null },
    }),
    SellerEmployerConsented: change(({ consentedAt: employerConsentedAt }) => ({ employerConsentedAt })),
    SellerConsented: change(({ consentedAt }) => ({ status: 'active', consentedAt })),
    SellerTaxFormRecorded: change(({ receivedOn: taxFormOn }) => ({ taxFormOn })),
    // What comes late, or comes back, to one who was paid out opens the account again.
    SellerRewardEarned: change(({ amount }, { status }) =>
      amount.amount !== '0' && status === 'closed' ? { status: 'left' } : {},
    ),
    SellerRewardReversed: change(({ debtId }, { status }) =>
      debtId !== null && status === 'closed' ? { status: 'left' } : {},
    ),
    SellerRewardReleased: change((_released, { status }) => (status === 'closed' ? { status: 'left' } : {})),
    SellerLeft: change(({ leftOn }) => ({ status: 'left', leftOn })),
    SellerClosed: change(() => ({ status: 'closed' })),
    SellerErased: change(() => ({ status: 'erased' })),
    SellerWriteOffRequested: null,
    SellerDebtWrittenOff: null,
    SellerWriteOffDeclined: null,
    SellerRewardReserved: null,
    SellerRewardPaid: null,
  },
});
