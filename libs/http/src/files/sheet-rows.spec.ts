import { is, view } from '../views/vocabulary';
import { columnsOf } from './sheet-columns';
import { SheetRows } from './sheet-rows';

const item = view('SheetRowsSpecItem', {
  id: is.id,
  value: is.money,
  points: is.units.nullable(),
  customer: view('SheetRowsSpecCustomer', { name: is.text, country: is.country }),
  wonOn: is.day.nullable(),
  sentAt: is.instant,
  rate: is.decimal,
  open: is.flag,
  email: is.text.nullable().optional(),
  grants: is.listOf(view('SheetRowsSpecGrant', { role: is.text, untilOn: is.day.nullable() })),
});
const row = {
  id: 'deal_1',
  value: { amount: '-124850', currency: 'EUR' },
  points: null,
  customer: { name: 'Halden', country: 'US' },
  wonOn: '2026-10-05',
  sentAt: '2026-10-05T09:30:00.000Z',
  rate: '3.5',
  open: true,
  grants: [
    { role: 'partner.rep', untilOn: null },
    { role: 'auditor', untilOn: '2026-12-31' },
  ],
};

describe('case:E24 the rows of a list as a sheet', () => {
  const rows = new SheetRows(columnsOf(item));
  rows.add([row]);
  const { columns, rows: cells } = rows.sheet('Item');

  it('has a column for each property, an amount with its currency beside it', () => {
    expect(columns).toEqual([
      ...['id', 'value', 'value currency', 'points', 'points unit', 'customer.name', 'customer.country'],
      ...['wonOn', 'sentAt', 'rate', 'open', 'grants'],
    ]);
  });

  it('writes each value as what it is', () => {
    expect(cells[0]?.filter((cell) => cell !== null)).toEqual([
      { kind: 'text', text: 'deal_1' },
      { kind: 'number', text: '-1248.50', decimals: 2 },
      { kind: 'text', text: 'EUR' },
      { kind: 'text', text: 'Halden' },
      { kind: 'text', text: 'US' },
      { kind: 'day', day: '2026-10-05' },
      { kind: 'instant', instant: '2026-10-05T09:30:00.000Z' },
      { kind: 'number', text: '3.5' },
      { kind: 'flag', flag: true },
      { kind: 'text', text: 'role: partner.rep; role: auditor, untilOn: 2026-12-31' },
    ]);
  });

  it('shows no column of what the viewer may not see, and of an empty list all', () => {
    expect(columns).not.toContain('email');
    const seen = new SheetRows(columnsOf(item));
    seen.add([{ ...row, email: null }]);
    expect(seen.sheet('Item').columns).toContain('email');
    expect(new SheetRows(columnsOf(item)).sheet('Item').columns).toContain('email');
  });
});
