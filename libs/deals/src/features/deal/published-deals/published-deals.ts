import type { Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { DealSurroundings } from '../../../deal-surroundings';
import { pricedOnce, type Bom } from '../../../domain/bom/bom';
import { isRegistered, type RegisteredDeal } from '../../../domain/deal/deal';
import {
  Deals,
  type ApprovedLine,
  type DealFacts,
  type DealSummary,
  type NamingDeal,
  type QuarterValue,
} from '../../../domain/deal/deal-facts';

/** How long a decision waits for the index before it gives up. */
const INDEX_TIMEOUT_MS = 30_000;
const INDEX = 'deals.deal-list';
const SUMMARY =
  `select key as "dealId", number, "partnerId", "distributorId", customer, status, "dealType", "orderUse", "approvedOn", ` +
  `"protectedUntilOn", "wonOn", "closedOn", skus from ${viewOf(INDEX)}`;

@Injectable()
export class PublishedDeals extends Deals {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    private readonly around: DealSurroundings,
  ) {
    super();
  }

  async byNumber(number: string, checkpoint: string): Promise<DealSummary | undefined> {
    await this.caughtUp(checkpoint);
    const [row] = await this.database.query<DealSummary>(`${SUMMARY} where number = $1`, [number]);
    return row;
  }

  async byPartner(partnerId: string, checkpoint: string): Promise<readonly DealSummary[]> {
    await this.caughtUp(checkpoint);
    return this.database.query<DealSummary>(`${SUMMARY} where "partnerId" = $1 order by number`, [partnerId]);
  }

  async registered(orgId: string | null, since: Day): Promise<readonly QuarterValue[]> {
    const rows = await this.database.query<Readonly<{ quarter: string; currency: string; amount: string }>>(
      `select to_char("approvedOn", 'YYYY"-Q"Q') as "quarter", "value"->>'currency' as "currency",
              sum(("value"->>'amount')::numeric)::text as "amount"
         from ${viewOf(INDEX)}
        where "approvedOn" >= $2 and "orderUse" = 'resale' and ($1::text is null or "partnerId" = $1 or "distributorId" = $1)
        group by 1, 2 order by 1, 2`,
      [orgId, since],
    );
    return rows.map(({ quarter, ...value }) => ({ quarter, value }));
  }

  async naming(activityId: string): Promise<readonly NamingDeal[]> {
    return this.database.query<NamingDeal>(
      `select key as "dealId", number, status, "submittedAt", "approvedOn", "closedOn" from ${viewOf(INDEX)}
        where "activityId" = $1 order by number`,
      [activityId],
    );
  }

  private async caughtUp(checkpoint: string): Promise<void> {
    if (checkpoint === '') return;
    await this.checkpoints.needed(INDEX, checkpoint, INDEX_TIMEOUT_MS);
  }

  async facts(dealId: string): Promise<DealFacts | undefined> {
    const { state: deal, revision } = await this.around.loadDeal(dealId);
    if (!isRegistered(deal)) return undefined;
    const order = orderOf(deal);
    const bomId = order.bomId ?? deal.bom?.bomId ?? null;
    const approved = bomId === null ? [] : approvedLines((await this.around.loadBom(bomId)).state);
    const { number, partnerId, distributorId, customer, region, segment, status, dealType } = deal;
    const { submittedBy, approvedOn, protectedUntilOn, wonOn, orderUse } = deal;
    return {
      ...{
        submittedBy,
        dealId,
        number,
        partnerId,
        distributorId,
        customer,
        region,
        segment,
        status,
        dealType,
        orderUse,
      },
      ...{ approvedOn, protectedUntilOn, wonOn, bomId, approved },
      closedOn: order.closedOn,
      orderNumber: order.orderNumber,
      quoteId: order.quoteId,
      revision: revision.toString(),
    };
  }
}

type Order = Readonly<Record<'closedOn' | 'orderNumber' | 'quoteId' | 'bomId', string | null>>;

const orderOf = ({ closure }: RegisteredDeal): Order =>
  closure?.code === 'converted' ? closure : { closedOn: null, orderNumber: null, quoteId: null, bomId: null };

const approvedLines = (bom: Bom): readonly ApprovedLine[] => {
  const priced = pricedOnce(bom);
  if (priced === null || bom.status === 'none') return [];
  return priced.flatMap(({ line, sku, quantity, netUnit, registered }) => {
    const known = bom.lines.find((wanted) => wanted.line === line);
    if (known === undefined) return [];
    const { family, productLine, eligible } = known;
    return [{ line, sku, quantity, family, productLine, eligible, registered, netUnit }];
  });
};
