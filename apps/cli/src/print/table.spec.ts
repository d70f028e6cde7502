import { recordLines, tableLines } from './table';

const money = (amount: string, currency = 'USD') => ({ amount, currency });

describe('a table', () => {
  it('is as wide as its widest cells, with amounts at the right', () => {
    const rows = [
      { number: 'DR-1', customer: { name: 'Halden Hospitals' }, value: money('2661290') },
      { number: 'DR-2', customer: { name: 'Oak' }, value: money('5') },
    ];
    expect(tableLines({ number: 'number', customer: 'customer.name', value: 'value' }, rows)).toEqual([
      'NUMBER  CUSTOMER                  VALUE',
      'DR-1    Halden Hospitals  USD 26,612.90',
      'DR-2    Oak                    USD 0.05',
    ]);
  });
  it('shows what is absent as a dash, also below a part that is not there', () => {
    expect(tableLines({ a: 'a', b: 'b.c' }, [{ a: null }])).toEqual(['A  B', '–  –']);
  });
  it('takes a function for what is no single field', () =>
    expect(tableLines({ both: ({ a, b }) => `${String(a)}/${String(b)}` }, [{ a: 1, b: 2 }])).toEqual([
      'BOTH',
      '1/2',
    ]));
});

describe('a record', () => {
  it('has a line for each field that it has', () =>
    expect(
      recordLines({ number: 'number', paid: 'paid', won: 'wonOn' }, { number: 'ST-1', paid: money('0') }),
    ).toEqual(['number  ST-1', 'paid    USD 0.00']));
  it('that has nothing has no lines', () => expect(recordLines({ number: 'number' }, {})).toEqual([]));
});
