import { isRefusal, type DataOf, type MoneyJson, type Refusal } from '@channel/kernel';
import { actBy } from '@channel/testing';
import type { KnownSeller } from './seller';
import type { EarnSellerReward, SellerCommand } from './seller.commands';
import { sellerDecider } from './seller.decider';
import type { SellerEvent } from './seller.events';

// A salesperson of Alder who was enrolled in June 2026, and what becomes of their registrations.

export const usd = (minor: bigint | number): MoneyJson => ({ amount: minor.toString(), currency: 'USD' });
export const of = {
  ...{ sellerId: 'pers_priya', number: 'SL-2026-000001', programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
};
const AT = '2026-06-01T09:00:00.000Z';
export const actOn = (by: string, on: string) => ({ ...actBy(by, { at: `${on}T09:00:00.000Z` }), on });

export const invited: SellerEvent = {
  type: 'SellerInvited',
  data: {
    ...{ ...of, partnerCode: 'PTR-0042', timeZone: 'UTC', currency: 'USD' },
    ...{ invitedBy: 'pers_paula', invitedAt: AT },
  },
};
export const employerConsented: SellerEvent = {
  type: 'SellerEmployerConsented',
  data: { ...of, consentedBy: 'pers_paula', consentedAt: AT },
};
export const details = { keyId: 'skey_1', cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' } as const;
export const consented: SellerEvent = {
  type: 'SellerConsented',
  data: { ...of, details, activeFromOn: '2026-06-01', consentedAt: AT },
};
export const active: readonly SellerEvent[] = [invited, employerConsented, consented];
export const left: SellerEvent = {
  type: 'SellerLeft',
  data: { ...of, leftOn: '2026-08-01', leftBy: 'pers_priya', leftAt: '2026-08-01T09:00:00.000Z' },
};

const { sellerId } = of;
export const invite = (changes: Partial<DataOf<SellerCommand, 'InviteSeller'>> = {}): SellerCommand => ({
  type: 'InviteSeller',
  data: {
    ...{
      of,
      partnerCode: 'PTR-0042',
      timeZone: 'UTC',
      currency: 'USD',
      entitled: true,
      notOfKind: null,
      consents: true,
    },
    act: actBy('pers_paula', { at: AT }),
    ...changes,
  },
});
export const consent = (by = 'pers_priya'): SellerCommand => ({
  type: 'ConsentAsSeller',
  data: { sellerId, details, act: actOn(by, '2026-06-01') },
});
export const employerConsent = (by = 'pers_paula'): SellerCommand => ({
  type: 'ConsentAsEmployer',
  data: { sellerId, act: actBy(by, { at: AT }) },
});
export const leave: SellerCommand = {
  type: 'LeaveSeller',
  data: { sellerId, act: actOn('pers_priya', '2026-08-01') },
};
export const erase: SellerCommand = { type: 'EraseSeller', data: { sellerId, act: actBy('pers_priya') } };
export const taxForm = (receivedOn = '2026-07-20'): SellerCommand => ({
  type: 'RecordSellerTaxForm',
  data: { sellerId, reference: 'W-9 of 2026', receivedOn, act: actOn('pers_fatima', '2026-07-20') },
});

type Activity = Partial<EarnSellerReward['data']['deal']>;
/** 25.00 for an approval, 50.00 for a closing; at most 1,000.00 a quarter; the form above 600.00 a year. */
export const earn = (n: number | string, activity: Activity = {}): EarnSellerReward => {
  const deal = {
    ...{ dealId: `deal_${String(n)}`, dealNumber: `DR-2026-${String(n)}`, partnerId: 'prtn_alder' },
    ...{ activity: 'approved' as const, activityOn: '2026-07-01' },
    ...activity,
  };
  return {
    type: 'EarnSellerReward',
    data: {
      ...{ sellerId, rewardId: `${deal.dealId}|${deal.activity}`, deal },
      rules: {
        ...{ definitionVersion: 1, rate: usd(deal.activity === 'approved' ? 2_500 : 5_000) },
        ...{ capPerQuarter: usd(100_000), taxFormAbove: usd(60_000) },
      },
      at: `${deal.activityOn}T10:00:00.000Z`,
    },
  };
};
export const closing = (n: number | string, activityOn = '2026-07-10') =>
  earn(n, { activity: 'closed', activityOn });
export const reverse = (n: number | string): SellerCommand => ({
  type: 'ReverseSellerRewards',
  data: { sellerId, dealId: `deal_${String(n)}`, because: 'revoked', at: '2026-07-15T09:00:00.000Z' },
});

const share = (rewardId: string, itemId: string, minor: number, at = '2026-07-20T09:00:00.000Z') => ({
  ...{ sellerId, rewardId, batchId: 'pbat_1', itemId, amount: usd(minor), at },
});
export const reserve = (...args: Parameters<typeof share>): SellerCommand => ({
  type: 'ReserveSellerReward',
  data: share(...args),
});
export const settle = (...args: Parameters<typeof share>): SellerCommand => ({
  type: 'SettleSellerReward',
  data: share(...args),
});
export const release = (
  because: 'failed' | 'returned' | 'cancelled',
  ...args: Parameters<typeof share>
): SellerCommand => ({
  type: 'ReleaseSellerReward',
  data: { ...share(...args), because, reason: 'AC04' },
});
export const requestWriteOff = (reason = 'Moved away.', by = 'pers_fatima'): SellerCommand => ({
  type: 'RequestSellerWriteOff',
  data: { sellerId, reason, act: actOn(by, '2026-08-20') },
});
export const approveWriteOff = (by = 'pers_lars'): SellerCommand => ({
  type: 'ApproveSellerWriteOff',
  data: { sellerId, act: actOn(by, '2026-08-21') },
});
export const declineWriteOff = (reason = 'It is little, ask once more.'): SellerCommand => ({
  type: 'DeclineSellerWriteOff',
  data: { sellerId, reason, act: actOn('pers_lars', '2026-08-21') },
});

/** What a history of commands leaves behind an enrolled salesperson. */
export const after =
  (refused: (refusal: Refusal<string>, command: SellerCommand) => void = () => undefined) =>
  (...commands: readonly SellerCommand[]): readonly SellerEvent[] =>
    commands.reduce<readonly SellerEvent[]>((events, command) => {
      const decision = sellerDecider.decide(
        command,
        events.reduce(sellerDecider.evolve, sellerDecider.initial),
      );
      if (!isRefusal(decision)) return [...events, ...decision];
      refused(decision, command);
      return events;
    }, active);
export const stateOf = (events: readonly SellerEvent[]): KnownSeller => {
  const state = events.reduce(sellerDecider.evolve, sellerDecider.initial);
  if (state.status === 'none') throw new Error('No seller.');
  return state;
};
