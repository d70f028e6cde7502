import { jpa2023 } from '@channel/programs';
import { checkOrder, type OrderLine, type Ordering } from './order-check';
import { row } from './judged.builders';

const FAMILIES: Readonly<Record<string, string>> = {
  'DEMO-APS-EX-1Y': 'EX',
  'DEMO-APS-QFX-1Y': 'QFX',
  'DEMO-OSS-MX-1Y': 'MX',
  'DEMO-OSS-SRX3-1Y': 'BRANCH_SRX',
  'DEMO-RE-MX-1Y': 'MX',
  'EX4100-48P': 'EX',
};
const specialist: Ordering = {
  ...{ rules: jpa2023, on: '2026-09-07', code: 'PTR-0042', active: true, lacks: true },
  ...{ specialisations: ['operate-network-infrastructure'], closed: [] },
  unmetOf: () => [],
  partOf: (sku) => (FAMILIES[sku] === undefined ? undefined : { sku, family: FAMILIES[sku] }),
  nearTo: () => ['EX4100-48P'],
};
const anybody: Ordering = { ...specialist, specialisations: [] };
const asked = (sku: string, change: Partial<OrderLine> = {}): OrderLine => ({
  ...{ sku, route: 'direct', region: 'emea' },
  ...change,
});
const codes = (line: OrderLine, ordering: Ordering) =>
  checkOrder(line, ordering).reasons.map(({ code }) => code);

describe('E27: Advanced Partner Support', () => {
  const support = 'DEMO-APS-EX-1Y';
  it('req:O23 goes through distribution in APAC only', () => {
    const emea = checkOrder(asked(support, { route: 'distribution' }), specialist);
    expect(emea).toMatchObject({
      ...{ allowed: false, offer: 'advanced-partner-support', forFee: true, family: 'EX' },
    });
    expect(emea.reasons).toEqual([
      {
        code: 'ROUTE_NOT_ALLOWED',
        detail: 'Advanced Partner Support is bought through distribution in apac only, not in emea.',
        ...{ rows: ['O23'], source: '002:172', requirement: null, suggestions: [] },
      },
    ]);
    expect(checkOrder(asked(support, { route: 'distribution', region: 'apac' }), specialist)).toMatchObject({
      ...{ allowed: true, reasons: [] },
    });
    for (const region of ['emea', 'americas', 'apac'])
      expect(codes(asked(support, { region }), specialist)).toEqual([]);
  });
  it('req:O18 is for Operate Specialists only', () => {
    const { reasons } = checkOrder(asked(support), anybody);
    expect(reasons).toEqual([
      {
        code: 'PARTNER_NOT_AUTHORISED',
        detail:
          'Advanced Partner Support of EX is for Operate Specialists who hold one of: Operate Specialist, Network Infrastructure.',
        ...{ rows: ['O17', 'O18'], source: '002:131', requirement: null, suggestions: [] },
      },
    ]);
  });
});

describe('whether an order is allowed', () => {
  it('req:O7 a product certification opens what its families cover, one of several is enough', () => {
    const withOnly = (certification: string) => ({ ...specialist, specialisations: [certification] });
    expect(codes(asked('DEMO-OSS-MX-1Y'), withOnly('operate-network-infrastructure'))).toEqual([]);
    expect(codes(asked('DEMO-OSS-MX-1Y'), withOnly('operate-advanced-network-infrastructure'))).toEqual([]);
    expect(codes(asked('DEMO-OSS-MX-1Y'), withOnly('operate-advanced-security'))).toEqual([
      'PARTNER_NOT_AUTHORISED',
    ]);
    expect(codes(asked('DEMO-OSS-SRX3-1Y'), withOnly('operate-advanced-security'))).toEqual([]);
    expect(checkOrder(asked('DEMO-APS-QFX-1Y'), specialist).reasons[0]?.detail).toBe(
      'Advanced Partner Support is for Operate Specialists, and no product certification covers QFX.',
    );
  });
  it('req:O6 req:O37 G42: every partner orders the other services and every product, by every route', () => {
    for (const sku of ['DEMO-RE-MX-1Y', 'EX4100-48P'])
      for (const route of ['direct', 'distribution'] as const)
        expect(codes(asked(sku, { route }), anybody)).toEqual([]);
  });
  it('req:O19 says what an Operate Specialist has to have beside its certification, and asks nobody else', () => {
    const contact = { ...row('single-contact', 'continuous', 'unmet'), rows: ['O19'], source: '002:136' };
    const missing = { ...contact, result: { ...contact.result, missing: '1 more contact named' } };
    const sets: string[] = [];
    const unmetOf = (set: string) => {
      sets.push(set);
      return [missing];
    };
    const { reasons } = checkOrder(asked('DEMO-APS-EX-1Y'), { ...specialist, unmetOf });
    expect(reasons).toEqual([
      {
        code: 'PREREQUISITE_MISSING',
        detail: 'single-contact. Missing: 1 more contact named.',
        ...{ rows: ['O19'], source: '002:136', requirement: 'single-contact', suggestions: [] },
      },
    ]);
    expect(codes(asked('DEMO-APS-EX-1Y'), { ...anybody, unmetOf })).toEqual(['PARTNER_NOT_AUTHORISED']);
    expect(codes(asked('DEMO-RE-MX-1Y'), { ...anybody, unmetOf })).toEqual([]);
    expect(sets).toEqual(['order-advanced-partner-support']);
  });
  it('req:J93 parts of a track are closed to who lacks its certifications', () => {
    const unmet = [{ ...row('wlan-people', 'continuous', 'unmet'), rows: ['J99'] }];
    const closed = [{ track: 'Switching', families: ['EX'], source: '001:457', unmet }];
    const { reasons } = checkOrder(asked('EX4100-48P'), { ...anybody, closed });
    expect(reasons).toMatchObject([
      { code: 'PARTNER_NOT_AUTHORISED', rows: ['J93', 'J99'], source: '001:457', requirement: 'wlan-people' },
    ]);
    expect(reasons[0]?.detail).toContain('Missing: more.');
    expect(codes(asked('DEMO-RE-MX-1Y'), { ...anybody, closed })).toEqual([]);
  });
  it('is no where the partner takes no part, and where the part is not known', () => {
    expect(checkOrder(asked('EX4100-48P'), { ...anybody, active: false }).reasons).toMatchObject([
      { code: 'PARTNER_NOT_AUTHORISED', rows: ['J110'], source: '001:592' },
    ]);
    expect(checkOrder(asked('EX4100-48Q'), anybody)).toMatchObject({
      ...{ part: null, offer: null, allowed: false },
      reasons: [{ code: 'UNKNOWN_SKU', suggestions: ['EX4100-48P'] }],
    });
  });
  it('says every reason at once', () =>
    expect(codes(asked('DEMO-APS-EX-1Y', { route: 'distribution' }), anybody)).toEqual([
      'PARTNER_NOT_AUTHORISED',
      'ROUTE_NOT_ALLOWED',
    ]));
  it('req:X1 tells others no more than that, and by which row', () => {
    const unmet = [row('single-contact', 'continuous', 'unmet')];
    const others: Ordering = {
      ...{ ...specialist, lacks: false, unmetOf: () => unmet },
      closed: [{ track: 'Routing', families: ['MX'], source: 'x', unmet }],
    };
    const details = ['DEMO-APS-EX-1Y', 'DEMO-RE-MX-1Y'].map(
      (sku) => checkOrder(asked(sku), others).reasons[0]?.detail,
    );
    expect(details).toEqual(['single-contact.', 'Routing is open to partners with its certifications.']);
  });
});
