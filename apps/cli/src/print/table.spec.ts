import { drawnOf, fieldsOf, recordLines, tableLines, within, type Columns } from './table';

const money = (amount: string, currency = 'USD') => ({ amount, currency });
const table = <Row>(
  columns: Columns<NoInfer<Row>>,
  rows: readonly Row[],
  { wide = false, width = 80 } = {},
) => tableLines(drawnOf(columns, rows, wide), width);

describe('a table', () => {
  it('is as wide as its widest cells, with amounts at the right', () => {
    const rows = [
      { number: 'DR-1', customer: { name: 'Halden Hospitals' }, value: money('2661290') },
      { number: 'DR-2', customer: { name: 'Oak' }, value: money('5') },
    ];
    expect(table({ number: 'number', customer: 'customer.name', value: 'value' }, rows)).toEqual([
      'NUMBER  CUSTOMER                  VALUE',
      'DR-1    Halden Hospitals  USD 26,612.90',
      'DR-2    Oak                    USD 0.05',
    ]);
  });
  it('shows what is absent as a dash, also below a part that is not there', () => {
    expect(
      table({ a: 'a', b: 'b.c' }, [{ a: null as null | string, b: undefined as undefined | { c: string } }]),
    ).toEqual(['A  B', '–  –']);
  });
  it('takes a function for what is no single field', () =>
    expect(table({ both: ({ a, b }) => `${String(a)}/${String(b)}` }, [{ a: 1, b: 2 }])).toEqual([
      'BOTH',
      '1/2',
    ]));

  describe('E24 that is wider than its place', () => {
    const columns = { id: 'id', customer: 'customer', why: 'why', hash: { wide: 'hash' } } as const;
    const rows = [
      {
        id: 'ship_0123456789abcdefghijklmnop',
        customer: 'Walk-in Customer of the northern branch',
        why: 'The customer decides in November',
        hash: 'c'.repeat(64),
      },
    ];
    it('cuts what people wrote, never what other commands want', () => {
      const lines = table(columns, rows);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(lines[1]).toMatch(/^ship_0123456789abcdefghijklmnop {2}Walk-in Customer.*… {2}The customer.*…$/);
    });
    it('case:E24 leaves out its last columns where cutting is not enough, never an id', () => {
      const numbers = { on: '2026-10-05T09:00:00.000Z', value: money('12345678901') };
      const row = {
        number: 'MR-2026-000001',
        ...numbers,
        status: 'submitted',
        until: '2026-12-10',
        id: 'a'.repeat(31),
      };
      const drawn = drawnOf(
        { number: 'number', on: 'on', value: 'value', status: 'status', until: 'until', id: 'id' } as const,
        [row],
        false,
      );
      const { shown, left } = within(drawn, 80);
      expect([shown.map(({ title }) => title), left]).toEqual([
        ['number', 'on', 'id'],
        ['value', 'status', 'until'],
      ]);
      const lines = tableLines(shown, 80);
      expect(lines[1]).toBe(`MR-2026-000001  2026-10-05 09:00Z  ${'a'.repeat(31)}`);
      expect(within(drawn, Infinity).left).toEqual([]);
    });
    it('case:E24 never cuts an instant: the minute says whether it is late', () => {
      const due = { due: '2026-10-05T09:00:00.000Z', what: 'Walk-in Customer of the northern branch' };
      const drawn = drawnOf({ due: 'due', what: 'what' } as const, [due], false);
      expect(tableLines(drawn, 30)[1]).toBe('2026-10-05 09:00Z  Walk-in Cu…');
    });
    it('is whole on request', () =>
      expect(table(columns, rows, { wide: true, width: Infinity })[1]).toContain(
        `Walk-in Customer of the northern branch  The customer decides in November  ${'c'.repeat(64)}`,
      ));
  });
});

describe('a record', () => {
  const lines = <Row>(columns: Columns<NoInfer<Row>>, row: Row) => recordLines(fieldsOf(columns, row));
  it('has a line for each field that it has', () =>
    expect(
      lines(
        { number: 'number', paid: 'paid', won: 'wonOn' },
        { number: 'ST-1', paid: money('0'), wonOn: undefined },
      ),
    ).toEqual(['number  ST-1', 'paid    USD 0.00']));
  it('that has nothing has no lines', () =>
    expect(lines({ number: 'number' }, { number: null })).toEqual([]));
});
