import { LANGUAGES } from '@channel/kernel';
import * as bom from './domain/bom/bom';
import type { BomEvent } from './domain/bom/bom.events';
import { part, submitBom } from './domain/bom/bom.builders';
import { bomDecider } from './domain/bom/bom.decider';
import { claimConfirmed, dealSubmitted, overlapFound } from './domain/deal/deal.builders';
import { evolve, initial, type Deal } from './domain/deal/deal';
import type { DealEvent } from './domain/deal/deal.events';
import { viewOfBom } from './bom.view';
import { dealVisibleTo, viewOfDeal } from './deal.view';
import { sentenceOf } from './features/deal/deal-history/deal-sentence';

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
    for (const language of LANGUAGES)
      expect(sentenceOf(overlapFound, false, language)).not.toContain('deal_0');
  });
  it('G51 warns the reviewer, not the partner, of a tender that is out', () => {
    const tender = deal(dealSubmitted({ tenderPublishedOn: '2026-10-01', warnings: ['PUBLIC_TENDER'] }));
    const reviewer = { orgId: 'vendor', roles: ['channel.manager'] };
    expect(viewOfDeal(tender, reviewer)).toMatchObject({ warnings: ['PUBLIC_TENDER'] });
    expect(viewOfDeal(tender, partner)).toMatchObject({ tenderPublishedOn: '2026-10-01' });
    expect(viewOfDeal(tender, partner)).not.toHaveProperty('warnings');
  });
  it('tells what was seen at the submission until the opportunity answers', () => {
    expect(viewOfDeal(deal(dealSubmitted({ overlapSeen: true })), partner)).toHaveProperty('overlap');
    expect(
      viewOfDeal(deal(dealSubmitted({ overlapSeen: true }), claimConfirmed), partner),
    ).not.toHaveProperty('overlap');
  });
});

/** As PostgreSQL gives JSON back: shorter names first. */
const stored = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)))
      : inner,
  ) as Value;

describe('what is told of a bill of materials', () => {
  it('inv:S4 is the same to the letter when it is told again from the log', () => {
    const lines = [
      { line: '1', sku: 'EX4100-48P', quantity: 2, site: 'Halden', notes: 'Rack 4' },
      { line: '2', sku: 'SVC-EX', quantity: 2, termMonths: 36 },
      { line: '3', sku: 'OTHER', quantity: 1, manufacturer: 'Other Maker' },
    ];
    const parts = {
      'EX4100-48P': part({ sku: 'EX4100-48P', lastOrderOn: '2026-10-01', replacementSku: 'EX4400-48P' }),
      'SVC-EX': part({ sku: 'SVC-EX', kind: 'service' }),
    };
    const decided = bomDecider.decide(submitBom({ lines, parts }), bom.initial);
    expect(decided).toBeInstanceOf(Array);
    const told = (events: readonly BomEvent[]): string =>
      JSON.stringify(viewOfBom(events.reduce(bom.evolve, bom.initial), { orgId: 'prtn_alder' }));
    const events = decided as readonly BomEvent[];
    expect(told(events)).toContain('EX4400-48P');
    expect(told(stored(events))).toBe(told(events));
  });
});
