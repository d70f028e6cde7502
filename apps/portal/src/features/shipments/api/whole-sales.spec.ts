import { wholeSales } from './whole-sales';

const sale = { invoiceNo: 'INV-1', shipOn: '2026-09-20' };

describe('req:D6 sales that a return may take back', () => {
  it('are lines as they were reported: portions of one are one', () =>
    expect(
      wholeSales([
        { ...sale, id: 'ship_2', invoiceLine: '1#1', quantity: 2, portionOf: 'ship_1' },
        { ...sale, id: 'ship_9', invoiceLine: '7', quantity: 5, portionOf: null },
        { ...sale, id: 'ship_3', invoiceLine: '1#2', quantity: 1, portionOf: 'ship_1' },
      ]),
    ).toEqual([
      { ...sale, id: 'ship_1', invoiceLine: '1', quantity: 3, portionOf: null },
      { ...sale, id: 'ship_9', invoiceLine: '7', quantity: 5, portionOf: null },
    ]));
});
