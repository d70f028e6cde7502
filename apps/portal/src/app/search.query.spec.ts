import { addressOf } from './search.query';

const partner = { id: 'prtn_1', kind: 'partner' } as const;
const vendor = { id: 'vendor', kind: 'vendor' } as const;

describe('G4 what was found', () => {
  it('opens on its own screen, a request in its fund', () => {
    expect(addressOf({ kind: 'deal', id: 'deal_1', within: null }, partner)).toBe('/deals/deal_1');
    expect(addressOf({ kind: 'payout-batch', id: 'pbat_1', within: null }, vendor)).toBe('/batches/pbat_1');
    expect(addressOf({ kind: 'mdf-request', id: 'mreq_1', within: 'fund_1' }, partner)).toBe(
      '/funds/fund_1/requests/mreq_1',
    );
  });
  it('leads a partner to its own level, and to no other organisation', () => {
    expect(addressOf({ kind: 'partner', id: 'prtn_1', within: null }, vendor)).toBe('/partners/prtn_1');
    expect(addressOf({ kind: 'partner', id: 'prtn_1', within: null }, partner)).toBe('/level');
    expect(addressOf({ kind: 'partner', id: 'prtn_2', within: null }, partner)).toBeUndefined();
  });
});
