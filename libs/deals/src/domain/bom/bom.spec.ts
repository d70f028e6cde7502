import { scenario } from '@channel/testing';
import { events, oneLine, part, priceTerms, registered, submitBom, usd, priceOf } from './bom.builders';
import { evolve, initial } from './bom';
import type { SubmitBom } from './bom.commands';
import { bomDecider } from './bom.decider';
import type { BomEvent, BomPriceApproved, BomSubmitted } from './bom.events';

const given = scenario(bomDecider);

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
  it('req:O3 adds what performance earned on services that it is for, registered or not, and says by what', () => {
    const earned = { of: 'case-handling 2026-Q2', percent: '1', partsBeginWith: ['DEMO-OSS-'] };
    const service = part({ sku: 'DEMO-OSS-EX-1Y', kind: 'service', listPrice: usd('100000') });
    const priced = (productLines: readonly string[]) =>
      events(
        submitBom({
          terms: { ...priceTerms, performancePoints: [earned] },
          registration: registered(true, productLines),
          lines: [
            { line: '1', sku: 'DEMO-OSS-EX-1Y', quantity: 1, termMonths: 12 },
            { line: '2', sku: 'EX4100-48P', quantity: 3 },
          ],
          parts: { 'DEMO-OSS-EX-1Y': service, 'EX4100-48P': part({ sku: 'EX4100-48P' }) },
        }),
      )[1];
    const performance = { rule: 'performance', of: 'case-handling 2026-Q2', percent: '1' };
    const level = { rule: 'level', of: 'elite', percent: '30' };
    const registration = { rule: 'registration', percent: '5' };
    expect(priced(['switching'])).toMatchObject({
      data: {
        proposed: [
          { netUnit: usd('64000'), discount: [level, registration, performance] },
          { discount: [level, registration] },
        ],
      },
    });
    expect(priced([])).toMatchObject({
      data: { proposed: [{ netUnit: usd('69000'), discount: [level, performance] }, { discount: [level] }] },
    });
  });
  describe('J85 of a provider whose track has another discount than its level', () => {
    const terms = { ...priceTerms, trackDiscounts: [{ track: 'wlan', percent: '40', families: ['AP'] }] };
    const price = (productLines: readonly string[] | null) =>
      events(
        submitBom({
          terms,
          registration: registered(true, productLines),
          lines: [
            { line: '1', sku: 'X', quantity: 1 },
            { line: '2', sku: 'A', quantity: 2 },
          ],
          parts: {
            X: part({ sku: 'X', listPrice: usd('1000000') }),
            A: part({ sku: 'A', listPrice: usd('100000'), family: 'AP', productLine: 'wireless' }),
          },
        }),
      )[1];
    const level = { rule: 'level', of: 'elite', percent: '30' };
    const track = { rule: 'track', of: 'wlan', percent: '40' };
    const registration = { rule: 'registration', percent: '5' };

    it('takes the track in place of the level, and adds the points; each line says what its price is made of', () =>
      expect(price(null)).toMatchObject({
        type: 'BomPriceRequested',
        data: {
          ...{ discountPercent: '35', reasons: ['FAMILY_NOT_IN_VELOCITY'], net: usd('760000') },
          proposed: [
            { netUnit: usd('650000'), discount: [level, registration] },
            { netUnit: usd('55000'), discount: [track, registration] },
          ],
        },
      }));
    it('G60 leaves the track without points outside the registration', () =>
      expect(price(['switching'])).toMatchObject({
        data: {
          proposed: [{ discount: [level, registration] }, { netUnit: usd('60000'), discount: [track] }],
        },
      }));
  });
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
  it('J93 PARTNER_NOT_AUTHORISED: holds no part of a track that is closed, and says to the partner alone what it lacks', () => {
    const unmet = [{ requirement: 'wlan-certification', rows: ['J99'], missing: '1 more person' }];
    const data = {
      lines: [
        { line: '1', sku: 'EX4100-48P', quantity: 1 },
        { line: '2', sku: ' ap33-ww', quantity: 1 },
      ],
      parts: {
        'EX4100-48P': part({ sku: 'EX4100-48P' }),
        'AP33-WW': part({ sku: 'AP33-WW', family: 'AP', productLine: 'wireless' }),
      },
      closedTracks: [{ track: 'WLAN', families: ['AP'], unmet }],
    };
    const refusalFor = (isOfPartner: boolean) =>
      bomDecider.decide(submitBom({ ...data, isOfPartner }), given().state());
    expect(refusalFor(true)).toMatchObject({
      refused: 'PARTNER_NOT_AUTHORISED',
      errors: [
        {
          pointer: '/lines/1/sku',
          detail: expect.stringContaining('Missing: wlan-certification (J99): 1 more person.') as string,
        },
      ],
    });
    expect(JSON.stringify(refusalFor(false))).not.toContain('J99');
    expect(events(submitBom({ ...data, lines: data.lines.slice(0, 1) }))).toHaveLength(2);
  });
  it('happens once', () =>
    given(...events(submitBom()))
      .when(submitBom())
      .thenRefused('BOM_ALREADY_SUBMITTED'));
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
      .when(two({ addProductLines: ['security'], isOfPartner: false }))
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
