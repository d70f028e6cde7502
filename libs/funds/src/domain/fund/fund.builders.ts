import type { DatedAct, Day, MoneyJson } from '@channel/kernel';
import type { MdfRules } from '../mdf-rules';
import type {
  ApproveFundGrant,
  ApproveMdfRequest,
  CancelMdfRequest,
  CommitFunds,
  FundOwner,
  ProposeFundGrant,
  RegisterMdfClaim,
  SubmitMdfRequest,
} from './fund.commands';
import type { ActivityPlan } from './fund.events';

export const owner: FundOwner = {
  fundId: 'fund_alder',
  programmeId: 'jpa-2023',
  partnerId: 'prtn_alder',
  partnerCode: 'PTR-0042',
};
export const rules: MdfRules = {
  definitionVersion: 1,
  currency: 'USD',
  timeZone: 'UTC',
  holidays: [],
  activityTypes: [
    {
      ...{ id: 'event', share: '50', accounting: 'reduction-of-revenue' },
      proofs: [
        { proof: 'invoice', advert: false },
        { proof: 'invitation', advert: true },
      ],
    },
    {
      ...{ id: 'telemarketing', share: '100', accounting: 'distinct-service' },
      proofs: [{ proof: 'invoice', advert: false }],
    },
  ],
  cap: null,
  requestLeadDays: 14,
  decisionBusinessDays: 5,
  fastTrack: {
    vendors: [{ id: 'bright-media', from: '2026-01-01', until: '2026-06-30' }],
    templates: [{ id: 'campus-refresh', from: '2026-01-01', until: null }],
    leadDays: 5,
    decisionBusinessDays: 2,
  },
  answerDays: 14,
  claimDays: 45,
  lotDays: 180,
  reviewBusinessDays: 5,
  paymentDays: 45,
  disputeDays: 30,
  noticeDays: [60, 30, 7],
};
export const usd = (amount: bigint | number): MoneyJson => ({ amount: amount.toString(), currency: 'USD' });

export const actOf = (by: string, on: Day = '2026-05-01'): DatedAct => ({
  by: `pers_${by}`,
  type: 'person',
  orgId: by === 'paula' || by === 'priya' ? 'prtn_alder' : 'vendor',
  at: `${on}T10:00:00.000Z`,
  on,
});

export const propose = (
  grantId: string,
  amount: bigint | number,
  overrides: Partial<ProposeFundGrant['data']> = {},
): ProposeFundGrant => ({
  type: 'ProposeFundGrant',
  data: {
    ...{ owner, grantId, amount: usd(amount), useByOn: '2026-12-31', purpose: 'Half-year plan', rules },
    act: actOf('carol'),
    ...overrides,
  },
});
export const approveGrant = (grantId: string, act: DatedAct = actOf('lars')): ApproveFundGrant => ({
  type: 'ApproveFundGrant',
  data: { grantId, rules, act },
});
/** A lot from its beginning. */
export const lot = (grantId: string, amount: bigint | number, useByOn: Day = '2026-12-31') =>
  [propose(grantId, amount, { useByOn }), approveGrant(grantId)] as const;

export const plan: ActivityPlan = {
  activityType: 'event',
  goals: 'Twenty leads for campus switching.',
  expectedLeads: 20,
  startsOn: '2026-05-20',
  endsOn: '2026-05-31',
  budget: usd(1_000_000),
  partnerContactId: 'pers_priya',
  vendorContactId: 'pers_chen',
  fastTrack: null,
};
/** Asks for the vendor's half of twice the amount. */
export const submit = (
  requestId: string,
  minor: bigint | number,
  overrides: Partial<Omit<SubmitMdfRequest['data'], 'plan'>> & { plan?: Partial<ActivityPlan> } = {},
): SubmitMdfRequest => ({
  type: 'SubmitMdfRequest',
  data: {
    ...{
      requestId,
      number: `MR-${requestId}`,
      rules,
      entitled: true,
      notOfKind: null,
      unmet: [],
      act: actOf('paula'),
    },
    ...overrides,
    plan: { ...plan, budget: usd(BigInt(minor) * 2n), ...overrides.plan },
  },
});
export const approveRequest = (
  requestId: string,
  overrides: Partial<ApproveMdfRequest['data']> = {},
): ApproveMdfRequest => ({
  type: 'ApproveMdfRequest',
  data: {
    ...{
      requestId,
      amount: null,
      reason: null,
      rules,
      entitled: true,
      notOfKind: null,
      unmet: [],
      act: actOf('chen'),
    },
    ...overrides,
  },
});
export const cancel = (requestId: string, on: Day = '2026-05-02'): CancelMdfRequest => ({
  type: 'CancelMdfRequest',
  data: { requestId, reason: 'The hall is not free.', act: actOf('paula', on) },
});

export const atClaim = (claimId: string, requestId: string, today: Day = '2026-06-10') => ({
  ...{ claimId, requestId, today, at: `${today}T12:00:00.000Z` },
});
export const register = (
  claimId: string,
  requestId: string,
  overrides: Partial<RegisterMdfClaim['data']> = {},
): RegisterMdfClaim => ({
  type: 'RegisterMdfClaim',
  data: {
    ...{ ...atClaim(claimId, requestId), submittedAt: '2026-06-10T11:59:59.000Z', amount: usd(1) },
    ...overrides,
  },
});
export const commit = (
  claimId: string,
  requestId: string,
  amount: bigint | number,
  overrides: Partial<CommitFunds['data']> = {},
): CommitFunds => ({
  type: 'CommitFunds',
  data: { ...atClaim(claimId, requestId), amount: usd(amount), last: false, ...overrides },
});
