import type { MoneyJson } from '@channel/kernel';
import type { DealInputs } from './inputs';

/** What somebody thinks of selling: no part has to be named yet, its product line decides the plans. */
export type IntendedLine = Readonly<{
  sku: string | null;
  productLine: string;
  quantity: number;
  /** What the vendor would approve for a unit. */
  netUnit: MoneyJson;
}>;

/** A deal that nobody registered: what it would sell, as if its price were approved, and nothing else that has happened. */
export const intendedDeal = (
  lines: readonly IntendedLine[],
): Readonly<{ deal: DealInputs; productLines: Readonly<Record<string, string>> }> => {
  const named = lines.map((line) => ({ ...line, sku: line.sku ?? line.productLine }));
  return {
    deal: {
      ...{ dealId: 'draft', number: 'draft', dealType: null, eventIds: [] },
      ...{ approvedOn: null, protectedUntilOn: null, wonOn: null, closedOn: null },
      prices: named.map(({ sku, quantity, netUnit }, at) => ({
        ...{ line: String(at + 1), sku, quantity, netUnit },
        ...{ eligible: true, registered: true },
      })),
    },
    productLines: Object.fromEntries(named.map(({ sku, productLine }) => [sku, productLine])),
  };
};
