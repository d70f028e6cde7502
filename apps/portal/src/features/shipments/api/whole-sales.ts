import type { RowOf } from '@channel/client';

type Sale = Pick<
  RowOf<'listShipmentLines'>,
  'id' | 'invoiceNo' | 'invoiceLine' | 'quantity' | 'shipOn' | 'portionOf'
>;

/** Sales as they were reported: the portions of one that is split are one sale again. */
export const wholeSales = (rows: readonly Sale[]): readonly Sale[] => {
  const sales = new Map<string, Sale>();
  for (const row of rows) {
    const { portionOf } = row;
    const id = portionOf ?? row.id;
    const known = sales.get(id);
    sales.set(id, {
      ...row,
      ...{ id, portionOf: null, quantity: row.quantity + (known?.quantity ?? 0) },
      invoiceLine: portionOf === null ? row.invoiceLine : row.invoiceLine.replace(/#\d+$/, ''),
    });
  }
  return [...sales.values()];
};
