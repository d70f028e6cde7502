import { Deals, type QuarterValue } from '@channel/deals';
import { isVendor, type Principal } from '@channel/http';
import { addMonths, dayOf, quarterBounds, quarterOf, type Day, type MoneyJson } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { COUNTED_LINES } from '../../counted-lines';

/** What was registered in a quarter, and what of all registrations was shipped in it; one row a currency. */
export type RegisteredAndShipped = Readonly<{
  id: string;
  quarter: string;
  registered: MoneyJson;
  shipped: MoneyJson;
}>;

/** The quarter that runs and the seven before it. */
const MONTHS_BACK = 21;

/** Whether what is registered comes to be shipped. */
@Injectable()
export class RegisteredAndShippedQuery {
  constructor(
    private readonly database: Database,
    private readonly deals: Deals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of what is the viewer's: a partner's own, what names a distributor, everything for the vendor (X1). */
  async of(viewer: Principal): Promise<readonly RegisteredAndShipped[]> {
    const orgId = isVendor(viewer) ? null : viewer.orgId;
    const since = quarterBounds(quarterOf(addMonths(dayOf(this.clock.now(), 'UTC'), -MONTHS_BACK))).firstDay;
    return sideBySide(await this.deals.registered(orgId, since), await this.shipped(orgId, since));
  }

  /** At the reported net prices, without the units that came back. */
  private async shipped(orgId: string | null, since: Day): Promise<readonly QuarterValue[]> {
    const rows = await this.database.query<Readonly<{ quarter: string; currency: string; amount: string }>>(
      `select to_char("shipOn"::date, 'YYYY"-Q"Q') as "quarter", "unitNetPrice"->>'currency' as "currency",
              sum(("unitNetPrice"->>'amount')::numeric * ("quantity" - "returned"))::text as "amount"
         from ${COUNTED_LINES} line
        where "shipOn" >= $2 and "type" = 'sale' and "status" <> 'cancelled' and "dealId" is not null
          and ($1::text is null or "partnerId" = $1 or "distributorId" = $1)
        group by 1, 2 order by 1, 2`,
      [orgId, since],
    );
    return rows.map(({ quarter, ...value }) => ({ quarter, value }));
  }
}

/** One row for each quarter and currency in which either happened, the oldest first. */
export const sideBySide = (
  registered: readonly QuarterValue[],
  shipped: readonly QuarterValue[],
): readonly RegisteredAndShipped[] => {
  const keyOf = ({ quarter, value }: QuarterValue): string => `${quarter}-${value.currency}`;
  const amounts = (rows: readonly QuarterValue[]) => new Map(rows.map((row) => [keyOf(row), row.value]));
  const [left, right] = [amounts(registered), amounts(shipped)];
  const rows = new Map([...registered, ...shipped].map((row) => [keyOf(row), row]));
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([
        id,
        {
          quarter,
          value: { currency },
        },
      ]) => ({
        ...{ id, quarter },
        registered: left.get(id) ?? { amount: '0', currency },
        shipped: right.get(id) ?? { amount: '0', currency },
      }),
    );
};
