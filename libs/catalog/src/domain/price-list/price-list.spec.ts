import { atOnce } from '@channel/imports';
import { actBy, scenario } from '@channel/testing';
import { nearestSkus } from './nearest';
import { priceListDecider, type ImportPriceList } from './price-list.decider';
import type { PriceListEvent, PriceRow } from './price-list.events';
import { priceProblems } from './price-rules';
import { readPriceRow } from './read-price-row';

const given = scenario(priceListDecider);
const row = (overrides: Partial<PriceRow> = {}): PriceRow => ({
  ...{ sku: 'EX4100-48P', description: 'Switch', family: 'EX', productLine: 'switching', kind: 'product' },
  ...{ listPrice: { amount: '1330645', currency: 'USD' }, effectiveFrom: '2026-01-01', effectiveTo: null },
  ...{ eligible: true, serialised: true, lastOrderOn: null, replacementSku: null },
  ...{ eolOn: null, eosOn: null, eoeOn: null },
  ...overrides,
});
const facts = (importId: string) => ({
  ...{ priceListId: 'plst_1', code: 'EN-USD', importId, fileHash: 'aa', digest: 'sha256:x' },
});
const act = actBy('pers_ines');
const importRows = (overrides: Partial<ImportPriceList['data']> = {}): ImportPriceList => ({
  type: 'ImportPriceList',
  data: { ...facts('impt_1'), rows: [row()], basis: 0, act, ...overrides },
});
const chunk = (importId: string): PriceListEvent => ({
  type: 'PriceListRowsRecorded',
  data: { priceListId: 'plst_1', code: 'EN-USD', importId, chunk: 0, rows: [row()] },
});
const closed = (importId: string): PriceListEvent => ({
  type: 'PriceListImported',
  data: { ...facts(importId), chunks: 1, rowCount: 1, importedBy: act.by, importedAt: act.at },
});

describe('price list', () => {
  it('becomes true with the event that closes its chunks', () =>
    given().when(importRows()).then(chunk('impt_1'), closed('impt_1')));
  it('is imported once by an import', () =>
    given(chunk('impt_1'), closed('impt_1')).when(importRows()).thenNothing());
  it('refuses what was checked against other prices', () => {
    given(chunk('impt_0'), closed('impt_0')).when(importRows()).thenRefused('PRICE_LIST_CHANGED');
    given(chunk('impt_0')).when(importRows()).thenRefused('PRICE_LIST_BUSY');
    given()
      .when(importRows({ rows: [] }))
      .thenRefused('NOTHING_TO_APPLY');
  });
});

describe('prices by day', () => {
  const today = '2026-09-07';
  const codes = (added: readonly PriceRow[], known: readonly PriceRow[] = []) =>
    atOnce(priceProblems(added, known, today)).map(({ code }) => code);
  const cheaper = { listPrice: { amount: '1', currency: 'USD' } };

  it('follow each other without gap and overlap', () => {
    const first = row({ effectiveTo: '2026-12-31' });
    expect(codes([first, row({ effectiveFrom: '2027-01-01' })])).toEqual([]);
    expect(codes([first, row({ effectiveFrom: '2027-01-02' })])).toEqual(['PRICE_GAP']);
    expect(codes([first, row({ effectiveFrom: '2026-12-31' })])).toEqual(['PRICE_OVERLAP']);
    expect(codes([row({ effectiveFrom: '2027-01-01' })], [row()])).toEqual(['PRICE_OVERLAP']);
  });
  it('never change for a day that has passed', () => {
    expect(codes([row(cheaper)], [row()])).toEqual(['PRICE_IN_PAST']);
    expect(codes([row({ effectiveTo: '2026-09-05' })], [row()])).toEqual(['PRICE_IN_PAST']);
    expect(codes([row({ effectiveTo: '2026-09-06' })], [row()])).toEqual([]);
    const ahead = row({ effectiveFrom: '2026-10-01' });
    expect(codes([{ ...ahead, ...cheaper }], [ahead])).toEqual([]);
  });
});

describe('a record of a price list', () => {
  const families = [{ id: 'EX', productLine: 'switching' }];
  const cells = {
    ...{ price_list: 'EN-USD', effective_from: '2026-01-01', sku: ' ex4100–48p ', description: 'Switch' },
    ...{ family: 'EX', kind: 'product', list_price: '13306.45', currency: 'usd', serialised: 'yes' },
  };
  const codes = (wrong: Record<string, string>) =>
    readPriceRow({ ...cells, ...wrong }, families).findings.map(({ code }) => code);

  it('is read with one spelling per part and exact money', () =>
    expect(readPriceRow(cells, families)).toEqual({ list: 'EN-USD', price: row(), findings: [] }));
  it.each([
    ['FAMILY_UNKNOWN', { family: 'ZX' }],
    ['TYPE_UNKNOWN', { kind: 'thing' }],
    ['CURRENCY_UNKNOWN', { currency: 'XXX' }],
    ['PRICE_NEGATIVE', { list_price: '-1' }],
    ['BAD_NUMBER', { list_price: '1,5' }],
    ['BAD_NUMBER', { list_price: '1.005' }],
    ['BAD_NUMBER', { list_price: '1e3' }],
    ['BAD_DATE', { effective_from: '01/02/2026' }],
    ['BAD_DATE', { effective_to: '2026-02-30' }],
    ['DAYS_CROSSED', { effective_to: '2025-12-31' }],
    ['REQUIRED_MISSING', { sku: '' }],
    ['VALUE_IGNORED', { serialised: 'perhaps' }],
    ['VALUE_IGNORED', { product_line: 'routing' }],
    ['CELL_TOO_LONG', { description: 'x'.repeat(501) }],
  ])('names %s (%#)', (code, wrong) => expect(codes(wrong)).toEqual([code]));
  it('says every word that a cell may hold where they are few', () => {
    const { findings } = readPriceRow({ ...cells, family: 'ZX', kind: 'thing' }, families);
    expect(findings.map(({ column, allowed }) => [column, allowed])).toEqual([
      ['family', ['EX']],
      ['kind', ['product', 'service', 'software']],
    ]);
    expect(findings[1]?.message).toBe('"thing" is no kind of part. Allowed: product, service, software.');
  });
  it('req:C5 carries the days of its end, and its replacement', () =>
    expect(
      readPriceRow(
        {
          ...cells,
          ...{ eol_on: '2026-12-31', last_order_on: '2026-11-30', eos_on: '2031-12-31', eoe_on: '20291231' },
          ...{ replacement_sku: 'ex4400-48p' },
        },
        families,
      ).price,
    ).toMatchObject({
      ...{ lastOrderOn: '2026-11-30', eolOn: '2026-12-31', eosOn: '2031-12-31', eoeOn: '2029-12-31' },
      replacementSku: 'EX4400-48P',
    }));
  it('takes the end of life for the last order day where that is not given', () =>
    expect(readPriceRow({ ...cells, eol_on: '2026-12-31' }, families).price?.lastOrderOn).toBe('2026-12-31'));
  it('reports everything at once', () =>
    expect(codes({ sku: '', list_price: 'x', effective_from: 'y' })).toEqual([
      'REQUIRED_MISSING',
      'BAD_NUMBER',
      'BAD_DATE',
    ]));
});

it('suggests near parts and never far ones', () => {
  const known = ['EX4100-48P', 'EX4100-48T', 'MX204'];
  expect(nearestSkus('EX410048P', known)).toEqual(['EX4100-48P', 'EX4100-48T']);
  expect(nearestSkus('SOMETHING', known)).toEqual([]);
});
