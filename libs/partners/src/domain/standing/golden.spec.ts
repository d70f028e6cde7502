import { evaluateTogether } from './evaluate';
import { acrossRoles } from './across-roles';
import {
  definition,
  facts,
  LEVELS,
  person,
  row,
  rowsTogether,
  sale,
  setOf,
  since,
} from './standing.builders';

const states = (rows: readonly Readonly<{ state: string }>[]) => rows.map(({ state }) => state);

describe('E14: a first target is prorated by days', () => {
  const entry = { on: '2026-01-15', level: 'elite' };
  const achieved = (amount: string) =>
    row(LEVELS, 'elite', 'sales', facts({ entry, sales: [sale(amount)] }), '2026-07-15');
  it('req:J88 asks 495,890.41 at the six-month review', () => {
    const { state, result } = achieved('49589040');
    expect(state).toBe('unmet');
    expect(result.need).toEqual({ money: { amount: '49589041', currency: 'USD' } });
    expect(result.missing).toBe('USD 0.01 more, by the day the order was submitted');
    expect(achieved('49589041').state).toBe('met');
  });
  it('req:J86 G23: is not judged between reviews, and says when it will be', () => {
    const given = facts({ entry, sales: [sale('49589041')] });
    const { state, judgedOn, result } = row(LEVELS, 'elite', 'sales', given, '2026-07-14');
    expect([state, judgedOn, result.state]).toEqual(['not_judged_before', '2026-07-15', 'met']);
  });
  it('req:J90 G77: counts by the day of the order, resale only, one role only, and says what the days rest on', () => {
    const sales = [
      sale('30000000', { dayFrom: 'ship-day' }),
      sale('-10000000'),
      sale('90000000', { on: '2026-01-14' }),
      sale('90000000', { on: '2026-07-15' }),
      sale('90000000', { orderUse: 'nfr' }),
      sale('90000000', { role: 'naas-provider' }),
    ];
    const { result } = row(LEVELS, 'elite', 'sales', facts({ entry, sales }), '2026-07-15');
    expect(result.have).toEqual({ money: { amount: '20000000', currency: 'USD' } });
    expect(result.restsOn).toEqual({ 'order-date': '25.00', 'ship-day': '75.00' });
  });
});

describe('E20: the share of services', () => {
  const share = (products: string, services: string, partner = false) =>
    row(
      LEVELS,
      'elite',
      'service-share',
      facts({
        entry: { on: '2025-11-01', level: 'elite' },
        sales: [sale(products), sale(services, { service: true })],
        attributes: partner ? [since('2026-01-01', { attribute: 'services-partner', value: 'yes' })] : [],
      }),
      '2026-11-01',
    );
  it('req:J11 is met at 12 %, unmet a hundred-millionth below, met by status', () => {
    expect(share('88000000', '12000000').state).toBe('met');
    const short = share('88000001', '11999999');
    expect(short.state).toBe('unmet');
    expect(short.result.nodes[0]?.have).toEqual({ percent: '11.999999' });
    expect(share('88000001', '11999999', true).state).toBe('met');
  });
});

describe('E21: the specialisations of Elite Plus', () => {
  const held = (...ids: readonly string[]) =>
    facts({ specialisations: ids.map((specialisation) => since('2026-01-01', { specialisation })) });
  const judged = (given: ReturnType<typeof facts>) =>
    ['specialisations', 'wired-wireless'].map(
      (id) => row(LEVELS, 'elite-plus', id, given, '2026-06-01').state,
    );
  it('req:J16 misses the mandatory one', () =>
    expect(judged(held('data-center', 'routing', 'security'))).toEqual(['met', 'unmet']));
  it('req:O10 counts no product certification of Operate Specialists', () =>
    expect(judged(held('wired-wireless', 'security', 'operate-advanced-security'))).toEqual([
      'unmet',
      'met',
    ]));
  it('req:J68 counts one of services', () =>
    expect(judged(held('wired-wireless', 'security', 'support-services'))).toEqual(['met', 'met']));
});

describe('E22: Operate Specialists', () => {
  const on = '2011-06-01';
  const both = ['operate-advanced-security', 'operate-network-infrastructure'];
  const security = ['a', 'b'].map((id) =>
    person(id, {
      'jncis-fwv': '2010-06-01',
      'jncia-idp': '2010-06-01',
      'jncis-ssl': '2010-06-01',
      'jncia-ac': '2010-06-01',
      'jncis-sec': '2010-06-01',
    }),
  );
  const network = ['c', 'd'].map((id) => person(id, { 'jncis-ent': '2010-11-01', 'jncia-wx': '2010-06-01' }));

  it('req:O13 (a) two JNCIS-SEC are enough for two product certifications', () => {
    const people = [...security, ...network];
    expect(states(rowsTogether(both, 'elite', /-people$/, facts({ people }), on))).toEqual(['met', 'met']);
    expect(states(rowsTogether(both, 'elite', /-people$/, facts({ people: people.slice(1) }), on))).toEqual([
      'unmet',
      'unmet',
    ]);
  });
  it('req:O10 nobody counts for a level and for a status', () => {
    const sets = [LEVELS, 'operate-network-infrastructure'];
    const people = ['c', 'd'].map((id) =>
      person(id, {
        'jncis-ent': '2010-11-01',
        'jncia-wx': '2010-06-01',
        'jncis-sec': '2010-06-01',
        'sales-baseline': '2010-06-01',
      }),
    );
    const judged = (given: typeof people) =>
      states(rowsTogether(sets, 'select', /^sales-baseline$|-people$/, facts({ people: given }), on));
    expect(judged(people)).toEqual(['met', 'unmet']);
    const others = ['e', 'f'].map((id) => person(id, { 'sales-baseline': '2010-06-01' }));
    expect(judged([...people, ...others])).toEqual(['met', 'met']);
  });
  it('req:O14 (b) JNCIS-ER of 2010-06-15 counts for the last time on 2012-06-14', () => {
    const people = ['a', 'b'].map((id) =>
      person(id, {
        'jncis-er': '2010-06-15',
        'jncia-ex': '2011-06-15',
        'jncia-wx': '2011-01-01',
        'jncis-sec': '2011-01-01',
      }),
    );
    const judged = (day: string) =>
      row(
        'operate-network-infrastructure',
        'elite',
        'operate-network-infrastructure-people',
        facts({ people }),
        day,
      );
    expect(judged('2012-06-14')).toMatchObject({ state: 'met', result: { until: '2012-06-14' } });
    expect(judged('2012-06-15').state).toBe('unmet');
  });
  it('req:O9 002:77 two of one kind: one JNCIS-M and one JNCIS-ER are not', () => {
    const rest = { 'jncis-ent': '2011-01-01', 'jncia-wx': '2011-01-01', 'jncis-sec': '2011-01-01' };
    const people = [
      person('a', { 'jncis-m': '2011-01-01', 'jncia-ex': '2011-01-01' }),
      person('b', { 'jncis-er': '2011-01-01', 'jncia-ex': '2011-01-01' }),
    ];
    const judged = row(
      'operate-network-infrastructure',
      'elite',
      'operate-network-infrastructure-people',
      facts({
        people: [
          ...people,
          person('c', { ...rest }),
          person('d', { 'jncia-wx': '2011-01-01', 'jncis-sec': '2011-01-01' }),
        ],
      }),
      on,
    );
    expect(judged.state).toBe('unmet');
    expect(judged.result.nodes.map(({ state }) => state)).toEqual(['unmet', 'met', 'met', 'met']);
    expect(judged.result.nodes[0]?.missing).toMatch(/^either 1 more person with JNCIS-M in post-sales, or /);
  });
  it('req:O12 (c) JNCIP-E is asked where E Series is supported', () => {
    const people = ['a', 'b'].map((id) =>
      person(id, { 'jncip-sp': '2011-01-01', 'jncis-sec': '2011-01-01' }),
    );
    const judged = (attributes: ReturnType<typeof facts>['attributes']) =>
      row(
        'operate-advanced-network-infrastructure',
        'elite',
        'operate-advanced-network-infrastructure-people',
        facts({ people, attributes }),
        on,
      ).state;
    expect(judged([])).toBe('met');
    expect(judged([since('2011-01-01', { attribute: 'supports-e-series', value: 'yes' })])).toBe('unmet');
  });
});

describe('E24: somebody leaves', () => {
  const entry = { on: '2024-01-15', level: 'elite' };
  const leaver = person('a', { 'technical-baseline': '2025-01-01' }, { leftOn: '2026-05-03' });
  const baseline = (id: string, on: string, rest = {}) =>
    person(id, Object.fromEntries(PARTS.map((part) => [part, on])), rest);
  const PARTS =
    definition.credentials.known.value.find(({ id }) => id === 'technical-baseline')?.consistsOf ?? [];
  const stays = baseline('b', '2025-01-01');
  const left = baseline('a', '2025-01-01', { leftOn: '2026-05-03' });
  const judged = (people: readonly ReturnType<typeof person>[], on: string) =>
    row(LEVELS, 'elite', 'technical-baseline', facts({ entry, people }), on);

  it('req:J96 is met in grace until 2026-08-01, unmet from the day after', () => {
    expect(judged([stays, left], '2026-05-02').state).toBe('met');
    expect(judged([stays, left], '2026-08-01')).toMatchObject({
      state: 'met_in_grace',
      result: {
        have: { count: 1 },
        need: { count: 2 },
        until: '2026-08-01',
        missing: '1 more person with Technical baseline accreditation, by 2026-08-01',
      },
    });
    expect(judged([stays, left], '2026-08-02').state).toBe('unmet');
  });
  it('is met again once a replacement is certified on the last day', () => {
    const replacement = baseline('c', '2026-08-01');
    expect(judged([stays, left, replacement], '2026-08-01').state).toBe('met');
    expect(judged([stays, left, replacement], '2026-08-02').state).toBe('met');
  });
  it('req:J62 holds a derived accreditation by its parts alone', () => {
    expect(PARTS).toHaveLength(6);
    expect(judged([stays, leaver], '2026-05-02').state).toBe('unmet');
    const lapsed = judged([stays, baseline('d', '2023-06-01')], '2026-06-01');
    expect(lapsed.state).toBe('unmet');
  });
  it('req:J94 has 90 days from the entry for the certifications of the level of entry', () => {
    const entered = { on: '2026-01-15', level: 'elite' };
    const on = (day: string, level = 'elite') =>
      row(LEVELS, level, 'technical-baseline', facts({ entry: entered }), day);
    expect(on('2026-04-15')).toMatchObject({ state: 'met_in_grace', result: { until: '2026-04-15' } });
    expect(on('2026-04-16').state).toBe('unmet');
    expect(on('2026-04-15', 'elite-plus').state).toBe('unmet');
  });
  it('G43: a certificate that lapses has no grace', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id, { 'sales-baseline': '2023-06-15' }));
    const on = (day: string) => row(LEVELS, 'elite', 'sales-baseline', facts({ entry, people }), day);
    expect(on('2026-06-14')).toMatchObject({ state: 'met', result: { until: '2026-06-14' } });
    expect(on('2026-06-15').state).toBe('unmet');
  });
});

describe('E38: certifications across roles', () => {
  const on = '2026-06-01';
  const reseller = [
    ...['a', 'b', 'c', 'd'].map((id) => person(id, { 'sales-baseline': '2025-01-01' })),
    ...['e', 'f'].map((id) =>
      person(
        id,
        Object.fromEntries(
          ['training-configurations', 'training-demonstrations', 'training-rfps', 'training-systems']
            .concat('training-product-overview', 'jncia-junos')
            .map((part) => [part, '2025-01-01']),
        ),
      ),
    ),
  ];
  const judged = (people: readonly ReturnType<typeof person>[], providerLevel: string) => {
    const given = facts({ people, entry: { on: '2024-01-01', level: null } });
    const sets = evaluateTogether(
      definition,
      [
        { set: setOf(LEVELS), level: 'elite' },
        { set: setOf('levels-naas-provider'), level: providerLevel },
      ],
      given,
      on,
    );
    return acrossRoles(definition, sets).map(({ requirements }) =>
      requirements
        .filter(({ rows }) => ['J13', 'J14', 'J98'].some((number) => rows.includes(number)))
        .map(({ state, satisfiedBy }) => (satisfiedBy === undefined ? state : `${state} by ${satisfiedBy}`)),
    );
  };
  it('req:J97 (a) the set of the higher rank satisfies both', () =>
    expect(
      judged(
        ['p', 'q'].map((id) => person(id, { 'jncia-junos': '2025-01-01' })),
        'elite-plus-provider',
      ),
    ).toEqual([['met by naas-provider', 'met by naas-provider'], ['met']]));
  it('(b) the set of the lower rank satisfies itself only', () =>
    expect(judged(reseller.slice(0, 5), 'elite-plus-provider')).toEqual([['met', 'unmet'], ['unmet']]));
  it('at equal ranks either set is enough', () =>
    expect(judged(reseller, 'elite-provider')).toEqual([['met', 'met'], ['met']]));
});
