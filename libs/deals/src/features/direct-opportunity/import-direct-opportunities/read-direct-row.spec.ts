import type { RowFinding } from '@channel/imports';
import { quotedAsSent } from '@channel/imports';
import { programmeOfRow, readDirectRow } from './read-direct-row';

const words = { regions: ['americas', 'emea'], productLines: ['security', 'switching'], notOfKind: null };
const good = {
  ...{ reference: 'OPP-7', customer_name: 'Halden Hospitals', customer_country: 'no' },
  ...{ customer_domain: 'www.halden.example', region: 'EMEA', product_lines: 'Switching; security' },
  ...{ owner: 'pers_dirk', value: '125000.00', currency: 'usd', expected_close_on: '2027-01-31' },
  status: 'Open',
};
const read = (cells: Readonly<Record<string, string>>) => {
  const findings: RowFinding[] = [];
  const row = readDirectRow({ cells }, words, (finding) => findings.push(finding));
  return { row, found: findings.map(({ code, column = '' }) => `${code} ${column}`).sort(), findings };
};

describe('a row of the extract of the vendor’s sales', () => {
  it('req:M2 is read in the words of the programme', () =>
    expect(read(good)).toMatchObject({
      found: [],
      row: {
        ...{ reference: 'OPP-7', outcome: null },
        content: {
          customer: { name: 'Halden Hospitals', country: 'NO', domain: 'www.halden.example' },
          ...{ registrableDomain: 'halden.example', region: 'emea', productLines: ['security', 'switching'] },
          ...{ ownerId: 'pers_dirk', value: { amount: '12500000', currency: 'USD' } },
          expectedCloseOn: '2027-01-31',
        },
      },
    }));
  it('M2: is refused where the programme lets the vendor’s own sales claim nothing', () => {
    const findings: RowFinding[] = [];
    const notOfKind = { refused: 'KIND_NOT_ALLOWED', detail: 'Not of this kind.' } as const;
    const row = readDirectRow({ cells: good }, { ...words, notOfKind }, (finding) => findings.push(finding));
    expect([row, findings.map(({ code, message }) => `${code} ${message}`)]).toEqual([
      undefined,
      ['KIND_NOT_ALLOWED Not of this kind.'],
    ]);
  });
  it.each(['won', 'lost', 'dropped'] as const)('ends as %s', (status) =>
    expect(read({ ...good, status }).row?.outcome).toBe(status),
  );
  it('does without what an extract may lack', () =>
    expect(
      read({ ...good, value: '', currency: '', expected_close_on: '', customer_domain: '' }).row?.content,
    ).toMatchObject({ value: null, expectedCloseOn: null, registrableDomain: null }));

  it('case:C18 says everything that is wrong with it at once', () =>
    expect(
      read({
        ...{ reference: '', customer_name: 'x'.repeat(201), customer_country: 'XX', region: 'mars' },
        ...{ product_lines: 'switching; toasters', owner: '', value: '12,5', currency: 'USD' },
        ...{ expected_close_on: '31.01.2027', status: 'maybe' },
      }).found,
    ).toEqual([
      ...['BAD_DATE expected_close_on', 'BAD_NUMBER value', 'CELL_TOO_LONG customer_name'],
      ...['COUNTRY_UNKNOWN customer_country', 'PRODUCT_LINE_UNKNOWN product_lines'],
      ...['REGION_UNKNOWN region', 'REQUIRED_MISSING owner', 'REQUIRED_MISSING reference'],
      'STATUS_UNKNOWN status',
    ]));
  it.each([
    ['a value without a currency', { currency: '' }, 'CURRENCY_UNKNOWN currency'],
    ['more decimals than the currency has', { value: '1.234' }, 'BAD_NUMBER value'],
    ['a value below zero', { value: '-1' }, 'BAD_NUMBER value'],
  ])('refuses %s', (_, cells, code) => expect(read({ ...good, ...cells }).found).toEqual([code]));
  it('names the words that are allowed', () =>
    expect(read({ ...good, region: 'mars' }).findings[0]?.allowed).toEqual(['americas', 'emea']));
  it('case:C19 quotes the cell as it was sent', () => {
    const cells = { ...good, region: 'mars' };
    const row = { row: 2, cells, sent: { region: ' Mars ' }, findings: [], raw: [] };
    const checked = { row: 2, outcome: 'error' as const, findings: read(cells).findings };
    expect(quotedAsSent(row, checked).findings.map(({ value }) => value)).toEqual([' Mars ']);
  });
});

describe('the programme of a row', () => {
  const programmeIn = (programme: string | undefined, ...known: readonly string[]) => {
    const found: string[] = [];
    const cells = programme === undefined ? {} : { programme };
    return [programmeOfRow(cells, known, ({ code }) => found.push(code)), ...found];
  };
  it('is the one that there is, or the one that it names', () => {
    expect(programmeIn(undefined, 'jpa')).toEqual(['jpa']);
    expect(programmeIn('naas', 'jpa', 'naas')).toEqual(['naas']);
  });
  it('has to be named where there are several, by a name that is known', () => {
    expect(programmeIn('', 'jpa', 'naas')).toEqual([undefined, 'PROGRAMME_UNKNOWN']);
    expect(programmeIn('other', 'jpa')).toEqual([undefined, 'PROGRAMME_UNKNOWN']);
  });
});
