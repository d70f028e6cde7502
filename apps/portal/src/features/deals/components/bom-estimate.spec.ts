import type { Bom } from '../api/bom.query';
import { estimateOfLines } from './bom-estimate';

const deal = { dealType: 'new-opportunity', expectedCloseOn: '2026-12-15' } as const;
const line = (sku: string, netUnit: Bom['lines'][number]['netUnit']): Bom['lines'][number] => ({
  ...{ line: '1', sku, quantity: 3, family: 'EX4100', productLine: 'switching', kind: 'product' },
  ...{ eligible: true, listUnit: { amount: '1000', currency: 'USD' }, codes: [] },
  ...{ discountPercent: '40', discount: [] },
  ...{ standardNetUnit: netUnit, netUnit },
});
const net = { amount: '600', currency: 'USD' };

describe('what lines would earn that are not submitted', () => {
  it('is asked at the prices that the rules propose', () =>
    expect(estimateOfLines(deal, [line('EX4100-48P', net)])).toEqual({
      ...{ dealType: 'new-opportunity', shipOn: '2026-12-15' },
      lines: [{ sku: 'EX4100-48P', productLine: 'switching', quantity: 3, netUnit: net }],
    }));

  it('is not asked where a part of them has no price', () => {
    expect(estimateOfLines(deal, [line('EX4100-48P', net), line('EX9999', null)])).toBeUndefined();
    expect(estimateOfLines(deal, [])).toBeUndefined();
  });
});
