import { isRefusal, type MoneyJson } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import { approveBomPrice, part, priceTerms, submitBom, usd } from './bom.builders';
import { approvedPriceOf, evolve, initial, pricedOnce } from './bom';
import { bomDecider, type ApproveBomPrice, type DeclineBomPrice, type SubmitBom } from './bom.decider';
import type { BomEvent, BomPriceApproved, BomSubmitted } from './bom.events';

const given = scenario(bomDecider);
const events = (command: SubmitBom): readonly BomEvent[] => {
  const decision = bomDecider.decide(command, bomDecider.initial);
  return isRefusal(decision) ? [] : decision;
};
const priceOf = (command: SubmitBom): readonly unknown[] =>
  events(command).flatMap((event): readonly unknown[] =>
    event.type === 'BomPriceApproved' && event.data.automatic
      ? ['automatic', event.data.discountPercent, event.data.net.amount]
      : event.type === 'BomPriceRequested'
        ? ['requested', event.data.discountPercent, event.data.net.amount, ...event.data.reasons]
        : [],
  );
const registered = (approved: boolean, productLines: readonly string[] | null = ['switching']) => ({
  approved,
  productLines,
});
const oneLine = (listPrice: string, quantity = 1, family = 'EX'): Partial<SubmitBom['data']> => ({
  lines: [{ line: '1', sku: 'X', quantity }],
  parts: { X: part({ sku: 'X', listPrice: usd(listPrice), family }) },
});
/** A price that a person has to approve: the list total is above the velocity limit. */
const requested = (data: Partial<SubmitBom['data']> = {}): readonly BomEvent[] =>
  events(submitBom({ ...oneLine('5000000'), ...data }));

describe('the price of a bill of materials', () => {
  it('req:J41 is automatic for the story: 2 at 13,306.45 less 38 % are 16,500.00', () =>
    expect(priceOf(submitBom())).toEqual(['automatic', '38', '1650000']));
  it.each([
    ['without a registration', '3999999', 1, false, '33', '2679999'],
    ['with an approved one', '3999999', 1, true, '38', '2479999'],
    ['three units, each rounded', '1333333', 3, true, '38', '2479998'],
  ])('E26 %s', (_, list, quantity, approved, percent, net) =>
    expect(priceOf(submitBom({ ...oneLine(list, quantity), registration: registered(approved) }))).toEqual([
      'automatic',
      percent,
      net,
    ]),
  );
  it('E10 is no-touch strictly under the limit', () => {
    expect(priceOf(submitBom(oneLine('3999999')))[0]).toBe('automatic');
    expect(priceOf(submitBom(oneLine('4000000')))).toEqual([
      'requested',
      '35',
      '2600000',
      'LIST_TOTAL_AT_OR_ABOVE_LIMIT',
    ]);
  });
  describe('with a line of another family', () => {
    const mixed = (velocityAllLines: boolean, sku = 'X') =>
      priceOf(
        submitBom({
          lines: [
            { line: '1', sku, quantity: 1 },
            { line: '2', sku: 'M', quantity: 1 },
          ],
          parts: { X: part({ sku: 'X' }), M: part({ sku: 'M', family: 'MX' }) },
          terms: { ...priceTerms, velocityAllLines },
        }),
      );
    it('E10 needs every line in an allowed family', () =>
      expect(mixed(true)).toContain('FAMILY_NOT_IN_VELOCITY'));
    it('G66 is content with one of them where the programme says so', () => {
      expect(mixed(false)[0]).toBe('automatic');
      expect(mixed(false, 'M')).toContain('FAMILY_NOT_IN_VELOCITY');
    });
  });
  it('is not compared with a limit in another currency', () =>
    expect(
      priceOf(
        submitBom({
          currency: 'EUR',
          parts: { 'EX4100-48P': part({ sku: 'EX4100-48P', listPrice: { amount: '1', currency: 'EUR' } }) },
        }),
      ),
    ).toContain('CURRENCY_NOT_COMPARABLE'));
  it('is valid for the days of the programme', () =>
    expect((events(submitBom())[1] as BomPriceApproved).data.validUntilOn).toBe('2026-10-07'));
});

describe('submitting a bill of materials', () => {
  it('reports every mistake with its place and a way out', () =>
    given()
      .when(
        submitBom({
          lines: [
            { line: '1', sku: 'EX4100-48X', quantity: 1 },
            { line: '2', sku: ' ex4100-48p ', quantity: 0 },
            { line: '2', sku: 'OLD', quantity: 1 },
          ],
          parts: {
            'EX4100-48P': part({ sku: 'EX4100-48P' }),
            OLD: part({ sku: 'OLD', lastOrderOn: '2026-09-06', replacementSku: 'NEW' }),
          },
          suggestions: { 'EX4100-48X': ['EX4100-48P'] },
        }),
      )
      .thenRefused('BOM_INVALID', 'UNKNOWN_SKU', 'TOO_SMALL', 'LINE_REPEATED', 'END_OF_SALE'));
  it('req:G48 takes a part on its last order day', () =>
    expect(
      events(submitBom({ parts: { 'EX4100-48P': part({ sku: 'EX4100-48P', lastOrderOn: '2026-09-07' }) } })),
    ).toHaveLength(2));
  it('needs an open registration', () =>
    given()
      .when(submitBom({ dealOpen: false }))
      .thenRefused('DEAL_NOT_OPEN'));
  it('needs a price for the level', () =>
    given()
      .when(submitBom({ terms: null }))
      .thenRefused('PARTNER_NOT_AUTHORISED'));
  it('happens once', () =>
    given(...events(submitBom()))
      .when(submitBom())
      .thenRefused('BOM_ALREADY_SUBMITTED'));
});

describe('the price after the approval of the deal', () => {
  const reprice = {
    type: 'RepriceBom',
    data: { bomId: 'bom_1', registration: registered(true), terms: priceTerms, at: 'x', on: '2026-09-09' },
  } as const;
  it('gets the points of the registration once', () => {
    const before = events(submitBom({ registration: registered(false) }));
    const decision = bomDecider.decide(reprice, before.reduce(bomDecider.evolve, bomDecider.initial));
    expect(decision).toMatchObject([
      { type: 'BomPriceApproved', data: { automatic: true, registered: true, discountPercent: '38' } },
    ]);
    given(...before, ...(decision as readonly BomEvent[]))
      .when(reprice)
      .thenNothing();
  });
  it('waits for the approval', () =>
    given(...events(submitBom({ registration: registered(false) })))
      .when({ ...reprice, data: { ...reprice.data, registration: registered(false) } })
      .thenNothing());
});

describe('approving a price', () => {
  const approval = (command = approveBomPrice()): unknown =>
    bomDecider.decide(command, requested().reduce(bomDecider.evolve, bomDecider.initial));
  it('takes the proposal', () =>
    expect(approval()).toMatchObject([
      {
        type: 'BomPriceApproved',
        data: { automatic: false, net: usd('3250000'), validUntilOn: '2026-10-08' },
      },
    ]));
  it('or another price for a line', () =>
    expect(
      approval(approveBomPrice({ changes: [{ line: '1', netUnit: usd('3000000') }], reason: 'Volume.' })),
    ).toMatchObject([{ data: { net: usd('3000000'), reason: 'Volume.' } }]));
  it('refuses lines and currencies that are not there', () =>
    given(...requested())
      .when(
        approveBomPrice({
          changes: [
            { line: '9', netUnit: usd('1') },
            { line: '1', netUnit: { amount: '1', currency: 'EUR' } },
          ],
        }),
      )
      .thenRefused('PRICE_INVALID', 'UNKNOWN_LINE', 'NET_INVALID'));
  it('SD1: is never done by the submitter', () =>
    given(...requested())
      .when(approveBomPrice({ act: actBy('pers_priya') }))
      .thenRefused('FOUR_EYES'));
  it('SD7: is done by a person', () =>
    given(...requested())
      .when(approveBomPrice({ act: actBy('mach_1', { type: 'machine' }) }))
      .thenRefused('HUMAN_REQUIRED'));
  it('needs the approved registration', () =>
    given(...requested())
      .when(approveBomPrice({ dealApproved: false }))
      .thenRefused('DEAL_NOT_APPROVED'));
  it('needs the version that binds', () =>
    given(...requested())
      .when(approveBomPrice({ current: false }))
      .thenRefused('BOM_CHANGED'));
  it('is the lead’s above the limit', () => {
    const above = requested(oneLine('25000001'));
    given(...above)
      .when(approveBomPrice())
      .thenRefused('ABOVE_LIMIT');
    expect(
      isRefusal(
        bomDecider.decide(
          approveBomPrice({ mayExceedLimit: true }),
          above.reduce(bomDecider.evolve, bomDecider.initial),
        ),
      ),
    ).toBe(false);
  });
  it('is not open for what the rule approved', () =>
    given(...events(submitBom()))
      .when(approveBomPrice())
      .thenRefused('PRICE_NOT_OPEN'));
});

describe('case:A6 G62 a price that is not the standard one', () => {
  // List 50,000.00; the standard price is 65 % of it.
  const at = (netUnit: string, data: Partial<ApproveBomPrice['data']> = {}) =>
    approveBomPrice({ changes: [{ line: '1', netUnit: usd(netUnit) }], reason: 'Volume.', ...data });
  const lead = { depthPoints: '25', floorPercent: '20', familyFloors: {} };

  it('needs a reason, also above the standard one', () => {
    for (const netUnit of ['3249999', '3250001'])
      given(...requested())
        .when(at(netUnit, { reason: ' ' }))
        .thenRefused('REASON_MISSING');
    given(...requested())
      .when(at('3249999', { reason: null }))
      .thenRefused('REASON_MISSING');
  });
  it('is no deeper than the role may go: 10 points for a manager, 25 for a lead', () => {
    given(...requested())
      .when(at('2749999'))
      .thenRefused('ABOVE_LIMIT', 'ABOVE_LIMIT');
    given(...requested())
      .when(at('1999999', { mayExceedLimit: true, depth: lead }))
      .thenRefused('ABOVE_LIMIT', 'ABOVE_LIMIT');
    for (const command of [at('2750000'), at('2000000', { depth: lead })])
      expect(isRefusal(bomDecider.decide(command, requested().reduce(evolve, initial)))).toBe(false);
  });
  it('is never under the floor of its family, whoever approves', () => {
    const deep = { depthPoints: '100', floorPercent: '20', familyFloors: {} };
    given(...requested())
      .when(at('999999', { depth: deep }))
      .thenRefused('BELOW_FLOOR', 'BELOW_FLOOR');
    given(...requested())
      .when(at('2600000', { depth: { ...deep, familyFloors: { EX: '52.5' } } }))
      .thenRefused('BELOW_FLOOR', 'BELOW_FLOOR');
    expect(
      isRefusal(bomDecider.decide(at('1000000', { depth: deep }), requested().reduce(evolve, initial))),
    ).toBe(false);
  });
  it('keeps the requested, the standard and the approved net of each line', () => {
    const asked = requested({
      lines: [{ line: '1', sku: 'X', quantity: 1, requestedNetUnit: usd('2800000') }],
    });
    const events_ = bomDecider.decide(at('2900000'), asked.reduce(evolve, initial));
    const bom = (events_ as readonly BomEvent[]).reduce(evolve, asked.reduce(evolve, initial));
    expect(bom).toMatchObject({
      lines: [{ requestedNetUnit: usd('2800000') }],
      priced: [{ standardNetUnit: usd('3250000'), netUnit: usd('2900000') }],
    });
  });
  it('is asked for by the partner, and goes to a person then, also under the velocity limit', () => {
    const asked = (netUnit: MoneyJson) =>
      submitBom({
        ...oneLine('3999999'),
        lines: [{ line: '1', sku: 'X', quantity: 1, requestedNetUnit: netUnit }],
      });
    expect(priceOf(asked(usd('1')))).toEqual(['requested', '35', '2599999', 'SPECIAL_PRICE_REQUESTED']);
    given()
      .when(asked({ amount: '1', currency: 'EUR' }))
      .thenRefused('BOM_INVALID', 'NET_INVALID');
  });
});

describe('case:A5 G60 a line outside the registered product lines', () => {
  const two = (data: Partial<SubmitBom['data']> = {}) =>
    submitBom({
      lines: [
        { line: '1', sku: 'X', quantity: 1 },
        { line: '2', sku: 'Y', quantity: 1 },
      ],
      parts: {
        X: part({ sku: 'X', listPrice: usd('1000000') }),
        Y: part({ sku: 'Y', listPrice: usd('1000000'), productLine: 'security', family: 'BRANCH_SRX' }),
      },
      registration: registered(true),
      ...data,
    });
  const nets = (command: SubmitBom) =>
    events(command).flatMap((event) =>
      event.type === 'BomPriceApproved'
        ? event.data.lines.map(({ netUnit, registered: is }) => [netUnit.amount, is])
        : [],
    );
  it('has neither registration nor velocity points, only the discount of the level', () => {
    expect(nets(two())).toEqual([
      ['620000', true],
      ['700000', false],
    ]);
  });
  it('is bound where the programme binds the whole deal, or the partner registered its product line', () => {
    expect(nets(two({ registration: registered(true, null) }))[1]).toEqual(['620000', true]);
    expect(nets(two({ registration: registered(true, ['switching', 'security']) }))[1]).toEqual([
      '620000',
      true,
    ]);
  });
  it('may be added to the registration with the bill of materials, by its partner', () => {
    expect(events(two({ addProductLines: ['security'] }))[0]?.data).toMatchObject({
      addedProductLines: ['security'],
    });
    given()
      .when(two({ addProductLines: ['routing'] }))
      .thenRefused('BOM_INVALID', 'NOT_ON_BOM');
    given()
      .when(two({ addProductLines: ['security'], mayAddProductLines: false }))
      .thenRefused('BOM_INVALID', 'NOT_YOURS');
  });
  it('is priced anew with its points once its product line is held', () => {
    const before = events(two());
    const reprice = {
      type: 'RepriceBom',
      data: {
        ...{ bomId: 'bom_1', terms: priceTerms, at: 'x', on: '2026-09-09' },
        registration: registered(true, ['switching', 'security']),
      },
    } as const;
    const decision = bomDecider.decide(reprice, before.reduce(evolve, initial));
    expect(decision).toMatchObject([
      { type: 'BomPriceApproved', data: { lines: [{ registered: true }, { registered: true }] } },
    ]);
    given(...before, ...(decision as readonly BomEvent[]))
      .when(reprice)
      .thenNothing();
  });
});

describe('the end of a price', () => {
  const decline = (data: Partial<DeclineBomPrice['data']> = {}): DeclineBomPrice => ({
    type: 'DeclineBomPrice',
    data: { bomId: 'bom_1', text: 'Below our cost.', act: actBy('pers_chen', { at: 'x' }), ...data },
  });
  it('is declined with a reason, by a person who did not submit it', () => {
    given(...requested())
      .when(decline())
      .then({
        type: 'BomPriceDeclined',
        data: {
          bomId: 'bom_1',
          dealId: 'deal_1',
          text: 'Below our cost.',
          declinedBy: 'pers_chen',
          declinedAt: 'x',
        },
      });
    given(...requested())
      .when(decline({ text: ' ' }))
      .thenRefused('REASON_MISSING');
    given(...requested())
      .when(decline({ act: actBy('pers_priya') }))
      .thenRefused('FOUR_EYES');
    given(...requested())
      .when(decline({ act: actBy('automation:x', { type: 'automation' }) }))
      .thenRefused('HUMAN_REQUIRED');
    given(...events(submitBom()))
      .when(decline())
      .thenRefused('PRICE_NOT_OPEN');
  });
  const expire = (at: string) => ({ type: 'ExpireBomPrice', data: { bomId: 'bom_1', at } }) as const;
  const supersede = { type: 'SupersedeBom', data: { bomId: 'bom_1', byBomId: 'bom_2', at: 'x' } } as const;
  it('comes after the last valid day', () => {
    given(...events(submitBom()))
      .when(expire('2026-10-07T23:59:59.999Z'))
      .thenNothing();
    given(...events(submitBom()))
      .when(expire('2026-10-08T00:00:00.000Z'))
      .then({
        type: 'BomPriceExpired',
        data: { bomId: 'bom_1', dealId: 'deal_1', expiredAt: '2026-10-08T00:00:00.000Z' },
      });
    given(...requested())
      .when(expire('2027-01-01T00:00:00.000Z'))
      .thenNothing();
  });
  it('comes with a newer version, for a price of any state', () => {
    const superseded: BomEvent = {
      type: 'BomSuperseded',
      data: { bomId: 'bom_1', dealId: 'deal_1', byBomId: 'bom_2', supersededAt: 'x' },
    };
    given(...requested())
      .when(supersede)
      .then(superseded);
    given(...events(submitBom()))
      .when(supersede)
      .then(superseded);
    // The deal went to another partner: there is no newer version.
    given(...events(submitBom()))
      .when({ ...supersede, data: { ...supersede.data, byBomId: null } })
      .then({ type: 'BomSuperseded', data: { bomId: 'bom_1', dealId: 'deal_1', supersededAt: 'x' } });
    given(...events(submitBom()), superseded)
      .when(supersede)
      .thenNothing();
    given(...requested(), superseded)
      .when(approveBomPrice())
      .thenRefused('PRICE_NOT_OPEN');
  });
  it('leaves no floor for quotes, and what was approved is still known', () => {
    const [submitted, approved] = events(submitBom());
    const expired: BomEvent = {
      type: 'BomPriceExpired',
      data: { bomId: 'bom_1', dealId: 'deal_1', expiredAt: 'x' },
    };
    const state = [submitted, approved, expired].reduce(
      (bom, event) => evolve(bom, event as BomEvent),
      initial,
    );
    expect(state.status).toBe('expired');
    expect(approvedPriceOf(state)).toBeNull();
    expect(pricedOnce(state)).toHaveLength(1);
  });
});

describe('the lines of a bill of materials', () => {
  const submitted = (data: Partial<SubmitBom['data']>) =>
    events(submitBom(data))[0]?.data as BomSubmitted['data'];
  it('keeps other makers’ lines without a price', () => {
    const lines = [
      { line: '1', sku: 'EX4100-48P', quantity: 2 },
      { line: '2', sku: 'RACK-42', quantity: 1, manufacturer: 'Racks & Co' },
    ];
    const data = submitted({ lines });
    expect(data.list).toEqual(usd('2661290'));
    expect(data.foreignLines).toEqual([
      { line: '2', manufacturer: 'Racks & Co', sku: 'RACK-42', quantity: 1 },
    ]);
    given()
      .when(submitBom({ lines: lines.slice(1) }))
      .thenRefused('BOM_INVALID', 'LINE_MISSING');
  });
  it('needs a term for a service', () => {
    const parts = { CARE: part({ sku: 'CARE', kind: 'service' }) };
    given()
      .when(submitBom({ parts, lines: [{ line: '1', sku: 'CARE', quantity: 1 }] }))
      .thenRefused('BOM_INVALID', 'TERM_MISSING');
    expect(
      submitted({ parts, lines: [{ line: '1', sku: 'CARE', quantity: 1, termMonths: 12 }] }).lines,
    ).toMatchObject([{ sku: 'CARE', termMonths: 12 }]);
  });
  it('req:C5 warns near the last order day and names the replacement, and refuses after it', () => {
    const on = (lastOrderOn: string) => ({
      lines: [{ line: '1', sku: 'X', quantity: 1 }],
      parts: { X: part({ sku: 'X', lastOrderOn, replacementSku: 'Y' }) },
    });
    // 180 days after 7 September.
    expect(submitted(on('2027-03-06')).lines).toMatchObject([
      { codes: ['END_OF_SALE_NEAR'], replacementSku: 'Y' },
    ]);
    expect(submitted(on('2027-03-07')).lines[0]).not.toHaveProperty('codes');
    given()
      .when(submitBom(on('2026-09-06')))
      .thenRefused('BOM_INVALID', 'END_OF_SALE');
  });
});
