import { addressOf } from './search.query';

const partner = { id: 'prtn_1', kind: 'partner' } as const;
const PAGES = [{ to: '/deals' }, { to: '/catalogue' }];
const vendor = { id: 'vendor', kind: 'vendor' } as const;

describe('G4 what was found', () => {
  it('opens on its own screen, a request in its fund', () => {
    expect(addressOf({ kind: 'deal', id: 'deal_1', within: null }, partner, PAGES)).toBe('/deals/deal_1');
    expect(addressOf({ kind: 'payout-batch', id: 'pbat_1', within: null }, vendor, PAGES)).toBe(
      '/batches/pbat_1',
    );
    expect(addressOf({ kind: 'mdf-request', id: 'mreq_1', within: 'fund_1' }, partner, PAGES)).toBe(
      '/funds/fund_1/requests/mreq_1',
    );
  });
  it('is a part in the catalogue, whatever signs its number has', () => {
    expect(addressOf({ kind: 'part', id: 'EX4100-48P', within: null }, partner, PAGES)).toBe(
      '/catalogue?q=EX4100-48P',
    );
    expect(addressOf({ kind: 'part', id: 'A&B/1', within: null }, vendor, PAGES)).toBe(
      '/catalogue?q=A%26B%2F1',
    );
    expect(
      addressOf({ kind: 'part', id: 'EX4100-48P', within: null }, vendor, [{ to: '/runs' }]),
    ).toBeUndefined();
  });
  it('leads a partner to its own level, and to no other organisation', () => {
    expect(addressOf({ kind: 'partner', id: 'prtn_1', within: null }, vendor, PAGES)).toBe(
      '/partners/prtn_1',
    );
    expect(addressOf({ kind: 'partner', id: 'prtn_1', within: null }, partner, PAGES)).toBe('/level');
    expect(addressOf({ kind: 'partner', id: 'prtn_2', within: null }, partner, PAGES)).toBeUndefined();
  });
});
