import { money, parseMoney } from '@channel/kernel';
import fc from 'fast-check';
import { priceTerms, usd } from './bom.builders';
import { listOf, priceOf } from './pricing';
import type { BomLine } from './bom.events';

const line = (index: number, list: number, quantity: number): BomLine => ({
  line: String(index),
  sku: `SKU-${String(index)}`,
  quantity,
  family: 'EX',
  productLine: 'switching',
  kind: 'product',
  eligible: true,
  listUnit: usd(String(list)),
});
const lines = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 1,
    maxLength: 20,
  })
  .map((pairs) => pairs.map(([list, quantity], index) => line(index + 1, list, quantity)));

describe('prices', () => {
  it('E26 are the sum of rounded unit prices, and within half a cent a unit of the exact amount', () =>
    fc.assert(
      fc.property(lines, fc.boolean(), (bom, approved) => {
        const list = listOf(bom, 'USD');
        const price = priceOf(bom, list, priceTerms, { approved, productLines: null });
        const total = price.lines.reduce(
          (sum, { netUnit, quantity }) => sum + parseMoney(netUnit).minor * BigInt(quantity),
          0n,
        );
        expect(price.net).toEqual(money(total, 'USD'));
        const units = bom.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
        const error = 100n * total - list.minor * (100n - BigInt(price.discountPercent));
        expect((error < 0n ? -error : error) * 2n <= 100n * units).toBe(true);
        expect(price.automatic).toBe(list.minor < 4000000n);
      }),
    ));
});
