import { addDays } from '@channel/kernel';
import { atOnce, inTurns, type ImportRow } from '@channel/imports';
import { longestTurnDuring } from '@channel/testing';
import { checkPrices } from './check-prices';
import { PRICE_COLUMNS } from './price-columns';

const families = [{ id: 'EX', productLine: 'switching' }];
const MOST_ROWS = 50_000;

const row = (number: number, cells: Readonly<Record<string, string>>): ImportRow => ({
  row: number,
  cells: {
    ...Object.fromEntries(PRICE_COLUMNS.map(({ name }) => [name, ''])),
    ...{ price_list: 'EN-USD', sku: `EX-${String(number)}`, description: 'A part', family: 'EX' },
    ...{ product_line: 'switching', kind: 'product', list_price: '10.00', currency: 'USD' },
    ...{ effective_from: '2027-01-01', ...cells },
  },
  sent: {},
  findings: [],
  raw: [],
});
const rowsOf = (cells: (number: number) => Readonly<Record<string, string>>): readonly ImportRow[] =>
  Array.from({ length: MOST_ROWS }, (_, number) => row(number + 2, cells(number)));

describe('case:B12 the check of as many prices as a file may have', () => {
  it.each([
    [
      'created',
      'of one part, each from another day',
      rowsOf((at) => ({ sku: 'EX-1', effective_from: addDays('2027-01-01', at % 20_000) })),
    ],
    [
      'error',
      'that cannot be read',
      rowsOf(() => ({ list_price: 'x', effective_from: '2027-02-30', kind: '?' })),
    ],
  ])(
    'never keeps the process for 100 ms: %s, %s',
    async (outcome, _what, rows) => {
      const facts = { families, known: [], today: '2026-10-01' };
      let outcomes = new Set<string>();
      const longest = await longestTurnDuring(async () => {
        const { rows: checked } = await inTurns(checkPrices(rows, facts), () => Promise.resolve());
        outcomes = new Set(checked.map(({ outcome }) => outcome));
      }, 100);
      expect([...outcomes]).toContain(outcome);
      expect(longest).toBeLessThanOrEqual(100);
    },
    60_000,
  );
});

describe('case:C18 what is wrong with a row of a price list', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'in every column',
      {
        ...{ family: 'QX', kind: 'thing', list_price: '12,x', currency: 'XYZ' },
        ...{ effective_from: '2027-02-30', effective_to: 'later', eligible: 'maybe', eol_on: 'soon' },
      },
      [
        ...['BAD_DATE effective_from', 'BAD_DATE effective_to', 'BAD_NUMBER list_price'],
        ...['CURRENCY_UNKNOWN currency', 'FAMILY_UNKNOWN family', 'TYPE_UNKNOWN kind'],
        ...['VALUE_IGNORED eligible', 'VALUE_IGNORED eol_on'],
      ],
    ],
    [
      'where nothing stands',
      { price_list: '', sku: '', description: '', list_price: '', currency: '', effective_from: '' },
      [
        ...['currency', 'description', 'effective_from', 'list_price', 'price_list', 'sku'].map(
          (column) => `REQUIRED_MISSING ${column}`,
        ),
      ],
    ],
    [
      'with other prices',
      { sku: 'EX-1', effective_from: '2026-01-01', list_price: '12.00' },
      ['PRICE_IN_PAST ', 'PRICE_OVERLAP '],
    ],
  ])('is said at once: %s', async (_what, cells, expected) => {
    const price = (effectiveFrom: string, effectiveTo: string | null) => ({
      ...{
        sku: 'EX-1',
        description: 'A part',
        family: 'EX',
        productLine: 'switching',
        kind: 'product' as const,
      },
      ...{ listPrice: { amount: '1000', currency: 'USD' }, effectiveFrom, effectiveTo },
      ...{ eligible: true, serialised: false, lastOrderOn: null, replacementSku: null },
      ...{ eolOn: null, eosOn: null, eoeOn: null },
    });
    const known = [price('2025-01-01', '2026-01-01'), price('2026-01-01', null)];
    const checking = checkPrices([row(2, cells)], { families, known, today: '2026-10-01' });
    const { rows } = await inTurns(checking, () => Promise.resolve());
    const found = rows.flatMap(({ findings }) =>
      findings.map(({ code, column = '' }) => `${code} ${column}`),
    );
    expect(found.sort()).toEqual(expected);
  });
});

it('case:C19 a finding about a price quotes the cell as it was sent', () => {
  const sent = { sku: ' ex–1', list_price: '12,x ' };
  const rows = [
    { ...row(2, { list_price: '12,x', sku: 'EX-1' }), sent },
    { ...row(3, { sku: 'EX-1' }), sent: { sku: ' ex–1' } },
    row(4, { sku: 'EX-1', list_price: '11.00' }),
  ];
  const { rows: checked } = atOnce(checkPrices(rows, { families, known: [], today: '2026-10-01' }));
  expect(checked.flatMap(({ findings }) => findings.map(({ code, value }) => [code, value]))).toEqual([
    ['BAD_NUMBER', '12,x '],
    ['KEY_CONFLICT', ' ex–1'],
    ['KEY_CONFLICT', 'EX-1'],
  ]);
});
