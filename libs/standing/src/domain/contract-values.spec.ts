import { evaluateTogether, type OrderFacts, type StandingFacts } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
import { contractValuesOf } from './contract-values';
import { salesOf, type ReportedLine } from './sales';

const rateOn = (quote: string, day: string) =>
  quote === 'EUR' && day.startsWith('2026-04')
    ? { base: 'USD', quote, on: '2026-04', rate: '0.92', source: 'x', tableVersion: 1 }
    : undefined;
const world = { currency: 'USD', rateOn };
const order = (id: string, amount: string, rest: Partial<OrderFacts> = {}): OrderFacts => ({
  ...{ id, on: '2026-04-20', tcv: { amount, currency: 'USD' }, region: 'emea', business: 'new' },
  ...rest,
});

describe('the contract value of a provider’s orders', () => {
  it('is of the month in which they were submitted, in the currency of the programme', () => {
    const euro = { amount: '920000', currency: 'EUR' };
    const { orders, unconverted } = contractValuesOf(
      [order('a', '1000'), order('b', '0', { tcv: euro }), order('c', '0', { tcv: euro, on: '2026-05-01' })],
      world,
    );
    expect(orders.map(({ id, tcv }) => [id, tcv.amount, tcv.currency])).toEqual([
      ['a', '1000', 'USD'],
      ['b', '1000000', 'USD'],
    ]);
    expect(unconverted).toEqual(['c']);
  });
});

describe('E39: the business of a provider', () => {
  const NOTHING: StandingFacts = {
    ...{ role: 'naas-provider', entry: { on: '2026-01-01', level: 'select-provider' }, countryTier: 'A' },
    ...{ regions: ['emea'], levels: [], specialisations: [], documents: [], approvals: [], attributes: [] },
    ...{ obligations: [], contacts: [], checked: [], reports: [], clocks: [], people: [], sales: [] },
    ...{ orders: [], proofs: [], attended: [], flexPoints: null },
  };
  const reported = (lineId: string, rest: Partial<ReportedLine>): ReportedLine => ({
    ...{ lineId, shipOn: '2027-02-15', type: 'sale', sku: 'EX4100-48P', productLine: 'switching' },
    ...{ quantity: 1, dealId: null, cancelled: false, business: 'new' },
    ...{ unitNetPrice: { amount: '15000000', currency: 'USD' }, ...rest },
  });
  // What was ordered as a reseller, and what was shipped for the order of 600,000: both are no contract value.
  const { sales } = salesOf(
    [
      reported('resold', { orderUse: 'resale', orderOn: '2026-06-01' }),
      reported('shipped', { orderUse: 'own-service', orderOn: '2026-11-30' }),
    ],
    {
      ...{ role: 'naas-provider', regionsOf: () => ['emea'], ...world },
      ...{ orderOf: () => undefined, isService: () => false },
    },
  );
  const { orders } = contractValuesOf(
    [
      order('new', '60000000', { on: '2026-11-30' }),
      order('renewal', '30000000', { business: 'renewal', on: '2026-05-04' }),
      order('next year', '90000000', { on: '2027-01-01' }),
    ],
    world,
  );
  const achieved = (facts: StandingFacts) =>
    evaluateTogether(
      jpa2023,
      jpa2023.requirementSets
        .filter((set) => set.role === 'naas-provider' && set.for.kind === 'levels')
        .map((set) => ({ set, level: 'select-provider' })),
      facts,
      '2027-01-01',
    )
      .flatMap(({ requirements }) => requirements)
      .find((row) => row.rows.includes('J78'))?.result;

  it('req:J90 req:J91 req:J92 achieves 600,000 in 2026: new, for its own service, by the day of the order', () => {
    expect(achieved({ ...NOTHING, sales, orders })).toMatchObject({
      state: 'met',
      have: { money: { amount: '60000000', currency: 'USD' } },
      restsOn: { 'order-date': '100.00' },
    });
  });
  it('req:J78 is asked in each authorised region', () =>
    expect(achieved({ ...NOTHING, sales, orders, regions: ['emea', 'apac'] })).toMatchObject({
      state: 'unmet',
      missing: 'USD 400,000.00 more, by the day the order was submitted, in apac',
    }));
});
