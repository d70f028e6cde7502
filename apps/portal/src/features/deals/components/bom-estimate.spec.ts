import type { BomCheck } from '../api/check-bom.query';
import { estimateOfLines } from './bom-estimate';

const deal = { dealType: 'new-opportunity', expectedCloseOn: '2026-12-15' } as const;
const net = { amount: '600', currency: 'USD' };
type Line = BomCheck['lines'][number];
const line = (sku: string, changes: Partial<Line> = {}): Line => ({
  ...{ line: '1', sku, quantity: 3 },
  part: {
    ...{ sku, kind: 'product', productLine: 'switching', eligible: true, codes: [] },
    ...{ listUnit: net, list: net, netUnit: net },
  },
  ...changes,
});

describe('what lines would earn that are not submitted', () => {
  it('is asked at the prices that the rules propose, without lines of other makers', () =>
    expect(
      estimateOfLines(deal, [line('EX4100-48P'), { line: '2', sku: 'X', quantity: 1, manufacturer: 'Acme' }]),
    ).toEqual({
      ...{ dealType: 'new-opportunity', shipOn: '2026-12-15' },
      lines: [{ sku: 'EX4100-48P', productLine: 'switching', quantity: 3, netUnit: net }],
    }));

  it('is not asked where a part of them has no price or quantity, or a fact of the deal is missing', () => {
    const lines = [line('EX4100-48P')];
    expect(estimateOfLines(deal, [...lines, { line: '2', sku: 'EX9999', quantity: 1 }])).toBeUndefined();
    expect(estimateOfLines(deal, [...lines, line('EX4100-24P', { quantity: null })])).toBeUndefined();
    expect(estimateOfLines(deal, [])).toBeUndefined();
    expect(estimateOfLines({ ...deal, dealType: '' }, lines)).toBeUndefined();
    expect(estimateOfLines({ ...deal, expectedCloseOn: '' }, lines)).toBeUndefined();
  });
});
