import { whenDealApprovedEarnSellerReward as automation } from './when-deal-approved-earn-seller-reward';

const reactTo = (type: string, data: object) => {
  const event = { type, data } as never;
  expect(automation.react(event)).toEqual(automation.react(event));
  return automation.react(event).map((reaction) => ('command' in reaction ? reaction.command : reaction));
};

it('J49 an approval and a closing are asked what they earn, the same each time', () => {
  const approved = { dealId: 'deal_1', partnerId: 'prtn_alder', approvedOn: '2026-07-01' };
  expect(reactTo('DealApproved', approved)).toEqual([
    {
      type: 'EarnSellerReward',
      data: { dealId: 'deal_1', partnerId: 'prtn_alder', activity: 'approved', activityOn: '2026-07-01' },
    },
  ]);
  expect(reactTo('DealClosed', { dealId: 'deal_1', closedOn: '2026-08-01' })).toEqual([
    {
      type: 'EarnSellerReward',
      data: { dealId: 'deal_1', partnerId: null, activity: 'closed', activityOn: '2026-08-01' },
    },
  ]);
});

it('J49 what is revoked, or becomes another partner’s, is taken back', () => {
  for (const [type, because] of [
    ['DealRevoked', 'revoked'],
    ['DealReassigned', 'reassigned'],
  ] as const)
    expect(reactTo(type, { dealId: 'deal_1' })).toEqual([
      { type: 'ReverseSellerRewards', data: { dealId: 'deal_1', because } },
    ]);
});
