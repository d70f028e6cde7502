import type { FxQuote } from '@channel/kernel';
import { evaluateTogether, type StandingFacts } from '@channel/partners';
import { jpa2023 } from '@channel/programs';
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

describe('E39: the business of a provider', () => {
  const NOTHING: StandingFacts = {
    ...{ role: 'naas-provider', entry: { on: '2026-01-01', level: 'select-provider' }, countryTier: 'A' },
    ...{ regions: ['emea'], levels: [], specialisations: [], documents: [], approvals: [], attributes: [] },
    ...{ obligations: [], contacts: [], checked: [], reports: [], clocks: [], people: [], sales: [] },
    ...{ proofs: [], attended: [], flexPoints: null },
  };
  const ordered = (lineId: string, amount: string, rest: Partial<ReportedLine>) =>
    line(lineId, { quantity: 1, unitNetPrice: { amount, currency: 'USD' }, ...rest });
  const own = { orderUse: 'own-service', shipOn: '2026-12-20' } as const;
  const lines = [
    ordered('new', '60000000', { ...own, business: 'new', orderOn: '2026-11-30', shipOn: '2027-02-15' }),
    ordered('renewal', '30000000', { ...own, business: 'renewal', orderOn: '2026-05-04' }),
    ordered('resold', '15000000', { ...own, business: 'new', orderUse: 'resale', orderOn: '2026-06-01' }),
    ordered('next year', '90000000', {
      ...own,
      business: 'new',
      orderOn: '2027-01-01',
      shipOn: '2027-02-01',
    }),
    ordered('demo', '90000000', { ...own, type: 'demo', orderOn: '2026-06-01' }),
  ];
  const sets = jpa2023.requirementSets.filter(
    (set) => set.role === 'naas-provider' && set.for.kind === 'levels',
  );

  it('req:J90 req:J91 req:J92 achieves 600,000 in 2026: new, for its own service, by the day of the order', () => {
    const { sales } = salesOf(lines, { ...world, role: 'naas-provider', regionsOf: () => ['emea'] });
    const results = evaluateTogether(
      jpa2023,
      sets.map((set) => ({ set, level: 'select-provider' })),
      { ...NOTHING, sales },
      '2027-01-01',
    );
    const rows = results.flatMap(({ requirements }) => requirements);
    expect(rows.find((row) => row.rows.includes('J78'))?.result).toMatchObject({
      state: 'met',
      have: { money: { amount: '60000000', currency: 'USD' } },
      restsOn: { 'order-date': '100.00' },
    });
  });
});
