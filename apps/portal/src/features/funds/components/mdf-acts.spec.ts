import { actsOn as actsOnClaim } from './claim-acts';
import { actsOn, isClaimable } from './request-acts';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('acts on a request for marketing money', () => {
  const request = { status: 'submitted', claimed: usd('0') } as const;
  it('C5: the channel decides or asks, the partner takes back', () => {
    expect(actsOn(request, ['channel.manager'])).toEqual(['approve', 'ask', 'reject']);
    expect(actsOn(request, ['partner.admin'])).toEqual(['cancel']);
  });
  it('P11: the partner answers what was asked', () =>
    expect(actsOn({ ...request, status: 'action_required' }, ['partner.finance'])).toEqual([
      'answer',
      'cancel',
    ]));
  it('is not cancelled once something of it is claimed', () =>
    expect(actsOn({ status: 'approved', claimed: usd('1') }, ['partner.admin'])).toEqual([]));
  it('is claimed while its clock runs', () => {
    expect(isClaimable({ status: 'approved', claimUntilOn: '2026-11-30' }, '2026-11-30T09:00:00Z')).toBe(
      true,
    );
    expect(isClaimable({ status: 'approved', claimUntilOn: '2026-11-30' }, '2026-12-01T09:00:00Z')).toBe(
      false,
    );
    expect(isClaimable({ status: 'submitted', claimUntilOn: null }, '2026-11-30')).toBe(false);
  });
});

describe('acts on a claim', () => {
  const claim = { status: 'in_review', dispute: null, cutDispute: null, cutDisputeUntilOn: null } as const;
  it('C5: an undecided one is approved, asked about or rejected', () =>
    expect(actsOnClaim(claim, ['channel.lead'])).toEqual(['approve', 'ask', 'reject']));
  it('P11: a rejection is disputed once, and a lead decides', () => {
    expect(actsOnClaim({ ...claim, status: 'rejected' }, ['partner.admin'])).toEqual(['dispute']);
    expect(actsOnClaim({ ...claim, status: 'rejected', dispute: {} }, ['partner.admin'])).toEqual([]);
    expect(actsOnClaim({ ...claim, status: 'disputed', dispute: {} }, ['channel.manager'])).toEqual([]);
    expect(actsOnClaim({ ...claim, status: 'disputed', dispute: {} }, ['channel.lead'])).toEqual([
      'decideDispute',
    ]);
  });
  it('P11: what was cut is disputed once, also when the rest is paid, and a lead decides', () => {
    const paid = { ...claim, status: 'paid', cutDisputeUntilOn: '2026-07-12' } as const;
    expect(actsOnClaim(paid, ['partner.finance'])).toEqual(['disputeCut']);
    expect(actsOnClaim({ ...paid, status: 'funding_pending' }, ['partner.finance'])).toEqual([]);
    expect(actsOnClaim({ ...paid, cutDisputeUntilOn: null }, ['partner.finance'])).toEqual([]);
    const disputed = { ...paid, cutDispute: { answer: null } };
    expect(actsOnClaim(disputed, ['partner.finance', 'channel.manager'])).toEqual([]);
    expect(actsOnClaim(disputed, ['channel.lead'])).toEqual(['decideCut']);
    expect(
      actsOnClaim({ ...paid, cutDispute: { answer: 'No.' } }, ['channel.lead', 'partner.admin']),
    ).toEqual([]);
  });
  it('are none for finance and auditors: it is paid with a batch', () =>
    expect(actsOnClaim(claim, ['finance.approver', 'auditor'])).toEqual([]));
});
