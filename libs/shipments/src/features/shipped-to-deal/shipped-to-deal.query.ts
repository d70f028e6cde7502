import { Deals } from '@channel/deals';
import { isVendor, type Principal } from '@channel/http';
import { totalOf, type MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { SHIPMENT_LINES } from '../../shipment-lines.projection';

/** What was shipped to a registration in a month, and up to its end. */
export type MonthShipped = Readonly<{ id: string; month: string; shipped: MoneyJson; soFar: MoneyJson }>;
type OfMonth = Readonly<{ month: string; currency: string; amount: string }>;

/** How what is shipped comes up to what was registered. */
@Injectable()
export class ShippedToDealQuery {
  constructor(
    private readonly database: Database,
    private readonly deals: Deals,
  ) {}

  /** `undefined`: the viewer does not see the registration. A partner and a distributor see their own lines (X1). */
  async of(dealId: string, viewer: Principal): Promise<readonly MonthShipped[] | undefined> {
    const orgId = isVendor(viewer) ? null : viewer.orgId;
    const deal = await this.deals.facts(dealId);
    if (deal === undefined) return undefined;
    if (orgId !== null && deal.partnerId !== orgId && deal.distributorId !== orgId) return undefined;
    return cumulated(await this.shipped(dealId, orgId));
  }

  /** At the reported net prices, without the units that came back. */
  private shipped(dealId: string, orgId: string | null): Promise<readonly OfMonth[]> {
    return this.database.query<OfMonth>(
      `select left("shipOn", 7) as "month", "unitNetPrice"->>'currency' as "currency",
              sum(("unitNetPrice"->>'amount')::numeric * ("quantity" - "returned"))::text as "amount"
         from ${viewOf(SHIPMENT_LINES)}
        where "dealId" = $1 and "type" = 'sale' and "status" <> 'cancelled'
          and ($2::text is null or "partnerId" = $2 or "distributorId" = $2)
        group by 1, 2 order by 1, 2`,
      [dealId, orgId],
    );
  }
}

/** Months in their order; each currency has a sum of its own. */
export const cumulated = (months: readonly OfMonth[]): readonly MonthShipped[] => {
  const sums = new Map<string, MoneyJson>();
  return months.map(({ month, ...shipped }) => {
    const { currency } = shipped;
    const soFar = totalOf([sums.get(currency) ?? { amount: '0', currency }, shipped], currency);
    sums.set(currency, soFar);
    return { id: `${month}-${currency}`, month, shipped, soFar };
  });
};
