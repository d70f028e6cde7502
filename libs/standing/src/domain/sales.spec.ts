import type { FxQuote } from '@channel/kernel';
import { salesOf, type ReportedLine, type SalesWorld } from './sales';

const line = (lineId: string, rest: Partial<ReportedLine> = {}): ReportedLine => ({
  lineId,
  shipOn: '2026-04-20',
  type: 'sale',
  sku: 'EX4100-48P',
  productLine: 'switching',
  quantity: 2,
  unitNetPrice: { amount: '10000', currency: 'USD' },
  dealId: null,
  cancelled: false,
  ...rest,
});
const EURO: FxQuote = {
  base: 'USD',
  quote: 'EUR',
  on: '2026-04',
  rate: '0.92',
  source: 'x',
  tableVersion: 1,
};
const world: SalesWorld = {
  role: 'solution-reseller',
  regionsOf: () => ['americas', 'emea'],
  currency: 'USD',
  orderOf: (dealId) => (dealId === 'deal_1' ? { region: 'emea', orderOn: '2026-03-28' } : undefined),
  isService: (sku) => sku.startsWith('SVC'),
  rateOn: (quote, day) => (quote === 'EUR' && day.startsWith('2026-04') ? EURO : undefined),
};
const only = (lines: readonly ReportedLine[]) => salesOf(lines, world).sales;

describe('sales of a partner', () => {
  it('G77 G9: count on the day of their deal’s order; without one on the ship day', () => {
    expect(only([line('a', { dealId: 'deal_1' }), line('b')])).toMatchObject([
      { id: 'a', on: '2026-03-28', dayFrom: 'deal-order', region: 'emea' },
      { id: 'b', on: '2026-04-20', dayFrom: 'ship-day', region: null },
    ]);
  });

  it('G77: count on the day of the order that the report says, before every other', () =>
    expect(only([line('a', { dealId: 'deal_1', orderOn: '2026-02-03' })])).toMatchObject([
      { id: 'a', on: '2026-02-03', dayFrom: 'order-date' },
    ]));

  it('J92: a line counts for one role, by what it was ordered for, else for the role of the partner', () => {
    const ordered = (orderUse: 'resale' | 'own-service') => only([line('a', { orderUse })])[0];
    expect(ordered('own-service')).toMatchObject({ role: 'naas-provider', orderUse: 'own-service' });
    expect(ordered('resale')).toMatchObject({ role: 'solution-reseller', orderUse: 'resale' });
    const provider = { ...world, role: 'naas-provider', regionsOf: () => ['apac'] };
    const [untold, resold] = salesOf([line('a'), line('b', { orderUse: 'resale' })], provider).sales;
    expect(untold).toMatchObject({ role: 'naas-provider', region: 'apac' });
    expect(resold).toMatchObject({ role: 'solution-reseller', region: 'apac' });
  });

  it('req:J79 inv:M8: what a provider reports by itself counts nothing again', () =>
    expect(only([line('a', { orderUse: 'own-service', ownReport: true })])).toEqual([]));

  it('G77: a return takes from the day of its sale, by sale', () => {
    const back = line('r', {
      ...{ type: 'return', quantity: -3, shipOn: '2026-07-02' },
      reverses: [
        { lineId: 'a', quantity: 2 },
        { lineId: 'b', quantity: 1 },
      ],
    });
    expect(only([line('a', { dealId: 'deal_1' }), line('b'), back]).slice(2)).toMatchObject([
      { id: 'r', on: '2026-03-28', amount: { amount: '-20000' } },
      { id: 'r', on: '2026-04-20', amount: { amount: '-10000' } },
    ]);
  });

  it('a return whose sale nobody knows takes back nothing, and what its sender took back was not sold', () => {
    expect(only([line('r', { type: 'return', quantity: -1 }), line('c', { cancelled: true })])).toEqual([]);
  });

  it('J31 G77: demonstration units are told apart, services and product lines too', () => {
    expect(
      only([line('d', { type: 'demo' }), line('s', { sku: 'SVC-1', productLine: 'security' })]),
    ).toMatchObject([
      { orderUse: 'nfr', service: false },
      { orderUse: 'resale', service: true, productLine: 'security' },
    ]);
  });

  it('req:J31: what a deal for demonstration bought counts as that, and so does its return, whatever the report says', () => {
    const demonstration: SalesWorld = {
      ...world,
      orderOf: () => ({ region: 'emea', orderOn: '2026-03-28', orderUse: 'nfr' }),
    };
    const bought = line('a', { dealId: 'deal_1', orderUse: 'resale' });
    const back = line('r', { type: 'return', quantity: -1, reverses: [{ lineId: 'a', quantity: 1 }] });
    expect(salesOf([bought, back], demonstration).sales.map(({ orderUse }) => orderUse)).toEqual([
      'nfr',
      'nfr',
    ]);
  });

  it('are in the programme’s currency, at the month’s average of the ship day, rounded once per line', () => {
    const euro = (amount: string) => ({ unitNetPrice: { amount, currency: 'EUR' }, quantity: 1 });
    expect(
      only([line('e', euro('920000')), line('f', euro('9'))]).map(({ amount }) => amount.amount),
    ).toEqual(['1000000', '10']);
  });

  it('say which lines have no rate, and do not count them', () => {
    const found = salesOf([line('y', { unitNetPrice: { amount: '1', currency: 'JPY' } }), line('a')], world);
    expect([found.unconverted, found.sales.map(({ id }) => id)]).toEqual([['y'], ['a']]);
  });
});
