import type { Day, MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Injectable, Module } from '@nestjs/common';
import { COUNTED_LINES } from './counted-lines';

/** What was shipped to a registration in a month, at net prices, without the units that came back; one for a currency. */
export type ShippedToDeal = Readonly<{
  dealId: string;
  /** First day of the month in which it was shipped. */
  month: Day;
  amount: MoneyJson;
}>;

/** Published query of the shipments context: sales by the registration that they are matched to, from the read model. */
@Injectable()
export class ShippedToDeals {
  constructor(private readonly database: Database) {}

  /** In the order of registrations and months; nothing of one to which nothing was shipped. */
  async of(dealIds: readonly string[]): Promise<readonly ShippedToDeal[]> {
    if (dealIds.length === 0) return [];
    const rows = await this.database.query<
      Readonly<{ dealId: string; month: Day; currency: string; amount: string }>
    >(
      `select "dealId", left("shipOn", 7) || '-01' as "month", "unitNetPrice"->>'currency' as "currency",
              sum(("unitNetPrice"->>'amount')::numeric * ("quantity" - "returned"))::text as "amount"
         from ${COUNTED_LINES} line
        where "dealId" = any($1) and "type" = 'sale' and "status" <> 'cancelled'
        group by 1, 2, 3 order by 1, 2, 3`,
      [dealIds],
    );
    return rows.map(({ dealId, month, ...amount }) => ({ dealId, month, amount }));
  }
}

@Module({ providers: [ShippedToDeals], exports: [ShippedToDeals] })
export class ShippedToDealsModule {}
