import type { Deals } from '@channel/deals';
import type { CommandMeta } from '@channel/runtime';
import type { SellerDesk } from '../../seller-desk';
import type { SellerTerms } from '../../seller-terms';
import { EarnSellerRewardCommand, EarnSellerRewardHandler } from './earn-seller-reward.handler';

const meta = { now: '2026-07-01T09:00:00.000Z' } as CommandMeta;

/** Priya and Bruno are colleagues and both enrolled; the registration is of one of them. */
const asked = (submittedBy: string, ...activities: readonly ('approved' | 'closed')[]) =>
  askedOf({ submittedBy, orderUse: 'resale' }, ...activities);
const askedOf = async (
  of: Readonly<{ submittedBy: string; orderUse: 'resale' | 'nfr' }>,
  ...activities: readonly ('approved' | 'closed')[]
) => {
  const commands: Readonly<{ sellerId: string; rewardId: string }>[] = [];
  const desk = {
    load: () => Promise.resolve({ state: { status: 'active' } }),
    execute: (sellerId: string, { data }: { data: { rewardId: string } }) => {
      commands.push({ sellerId, rewardId: data.rewardId });
      return Promise.resolve(undefined);
    },
  } as unknown as SellerDesk;
  const facts = { number: 'DR-1', partnerId: 'prtn_alder', ...of };
  const handler = new EarnSellerRewardHandler(
    { facts: () => Promise.resolve(facts) } as unknown as Deals,
    { rules: () => Promise.resolve({}) } as unknown as SellerTerms,
    desk,
  );
  for (const activity of activities) {
    const data = { dealId: 'deal_1', partnerId: null, activity, activityOn: '2026-07-01' };
    await handler.execute(new EarnSellerRewardCommand(data, meta));
  }
  return commands;
};

describe('J49 G24: a registration is claimed once', () => {
  it('by whoever submitted it, whoever else of the employer is enrolled', async () => {
    expect((await asked('pers_priya', 'approved', 'closed')).map(({ sellerId }) => sellerId)).toEqual([
      ...['pers_priya', 'pers_priya'],
    ]);
  });
  it('under one id for each activity, however often it is told', async () => {
    const ids = (await asked('pers_priya', 'approved', 'approved', 'closed')).map(({ rewardId }) => rewardId);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(2);
    const other = await asked('pers_bruno', 'approved');
    expect(other[0]?.rewardId).not.toBe(ids[0]);
  });
  it('req:J31 never for goods for demonstration', async () =>
    expect(await askedOf({ submittedBy: 'pers_priya', orderUse: 'nfr' }, 'approved', 'closed')).toEqual([]));
});
