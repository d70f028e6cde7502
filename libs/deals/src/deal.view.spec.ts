import { claimConfirmed, dealSubmitted, overlapFound } from './domain/deal/deal.builders';
import { evolve, initial, type Deal } from './domain/deal/deal';
import type { DealEvent } from './domain/deal/deal.events';
import { dealVisibleTo, viewOfDeal } from './deal.view';
import { sentenceOf } from './features/deal-history/deal-sentence';

const deal = (...events: readonly DealEvent[]): Deal => events.reduce(evolve, initial);
const partner = { orgId: 'prtn_alder', roles: ['partner.rep'] };
const overlapping = deal(dealSubmitted({ overlapSeen: true }), overlapFound);

describe('what is told of a deal', () => {
  it('inv:X1 is there for those whom it names, and the vendor', () => {
    expect(['prtn_alder', 'prtn_meridian', 'vendor'].map((org) => dealVisibleTo(org)(overlapping))).toEqual([
      true,
      true,
      true,
    ]);
    expect(dealVisibleTo('prtn_birch')(overlapping)).toBe(false);
    expect(dealVisibleTo('vendor')(initial)).toBe(false);
  });
  it('inv:X1 names the other registration to the channel team and the auditor only', () => {
    const seen = (viewer: { orgId: string; roles: readonly string[] }): boolean =>
      JSON.stringify(viewOfDeal(overlapping, viewer)).includes('deal_0');
    expect(seen(partner)).toBe(false);
    expect(seen({ orgId: 'vendor', roles: ['finance.analyst'] })).toBe(false);
    expect(seen({ orgId: 'prtn_alder', roles: ['auditor'] })).toBe(false);
    expect(seen({ orgId: 'vendor', roles: ['channel.manager'] })).toBe(true);
    expect(viewOfDeal(overlapping, partner)).toMatchObject({
      overlap: { decisionDueAt: '2026-10-07T00:00:00.000Z' },
    });
    expect(sentenceOf(overlapFound, false)).not.toContain('deal_0');
  });
  it('tells what was seen at the submission until the opportunity answers', () => {
    expect(viewOfDeal(deal(dealSubmitted({ overlapSeen: true })), partner)).toHaveProperty('overlap');
    expect(
      viewOfDeal(deal(dealSubmitted({ overlapSeen: true }), claimConfirmed), partner),
    ).not.toHaveProperty('overlap');
  });
});
