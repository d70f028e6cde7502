import { EVENT_STORE, Unavailable, type Checkpoint, type EventStore } from '@channel/event-store';
import type { Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { nearestSkus } from './domain/price-list/nearest';
import type { PriceRow } from './domain/price-list/price-list.events';
import { Catalog, type PriceAnswer, type PricedProduct } from './domain/price-list/prices';
import { priceLists } from './price-lists.projection';
import { prices, type PriceTableRow } from './prices.projection';

const TABLE = viewOf(prices.name);
const LISTS = viewOf(priceLists.name);
const WAIT_MS = 10_000;

/** Answers from the read model, and only after it has seen all that its price lists hold. */
@Injectable()
export class PriceTable extends Catalog {
  constructor(
    private readonly database: Database,
    private readonly checkpoints: Checkpoints,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  async pricesOn(skus: readonly string[], day: Day, currency: string): Promise<PriceAnswer> {
    const checkpoint = await this.upToDate();
    const wanted = [...new Set(skus)];
    const rows = await this.database.query<PriceTableRow>(
      `select distinct on (sku) * from ${TABLE}
       where sku = any($1) and currency = $2 and "effectiveFrom" <= $3::date
         and ("effectiveTo" is null or "effectiveTo" >= $3::date)
       order by sku, "effectiveFrom" desc, "priceListId"`,
      [wanted, currency, day],
    );
    const found = new Map(rows.map((row) => [row.sku, productOf(row)] as const));
    const missing = wanted.filter((sku) => !found.has(sku));
    return { found, unknown: await this.suggestions(missing), checkpoint };
  }

  /** All prices of one list, after everything in its stream. */
  async pricesOf(priceListId: string): Promise<readonly PriceRow[]> {
    await this.waitFor(await this.tailOf(priceListId));
    const rows = await this.database.query<PriceTableRow>(`select * from ${TABLE} where "priceListId" = $1`, [
      priceListId,
    ]);
    return rows.map((row) => {
      const { priceListId: _list, priceListCode: _code, ...price } = productOf(row);
      return price;
    });
  }

  async hasFile(fileHash: string): Promise<boolean> {
    const rows = await this.database.query(`select 1 from ${LISTS} where "fileHashes" ? $1 limit 1`, [
      fileHash,
    ]);
    return rows.length > 0;
  }

  /** @throws Unavailable if both read models have not processed the place in time */
  async waitFor(checkpoint: Checkpoint): Promise<Checkpoint> {
    const places = await Promise.all(
      [prices.name, priceLists.name].map((name) => this.checkpoints.reached(name, checkpoint, WAIT_MS)),
    );
    if (places.some((place) => place < checkpoint))
      throw new Unavailable('The catalogue is behind the log.', false);
    return places[0] ?? checkpoint;
  }

  private async suggestions(missing: readonly string[]): Promise<PriceAnswer['unknown']> {
    if (missing.length === 0) return new Map();
    const rows = await this.database.query<{ sku: string }>(`select distinct sku from ${TABLE}`);
    const known = rows.map(({ sku }) => sku);
    return new Map(missing.map((sku) => [sku, nearestSkus(sku, known)] as const));
  }

  /** A list is known here before its import says "applied", so the tails of the known lists are all there is. */
  private async upToDate(): Promise<Checkpoint> {
    const lists = await this.database.query<{ key: string }>(`select key from ${LISTS}`);
    const tails = await Promise.all(lists.map(({ key }) => this.tailOf(key)));
    return this.waitFor(tails.reduce((last, tail) => (tail > last ? tail : last), ''));
  }

  /** The place of the last closing event: chunks after it are not true yet. */
  private async tailOf(priceListId: string): Promise<Checkpoint> {
    const events = this.store.readStream(`priceList-${priceListId}`, { direction: 'backwards' });
    for await (const { type, checkpoint } of events) if (type === 'PriceListImported') return checkpoint;
    return '';
  }
}

/** Named one by one: the table has columns of its own beside ours. */
const productOf = (row: PriceTableRow): PricedProduct => {
  const { priceListId, priceListCode, sku, description, family, productLine, kind, amount, currency } = row;
  const { effectiveFrom, effectiveTo, eligible, serialised, lastOrderOn, replacementSku } = row;
  return {
    ...{ priceListId, priceListCode, sku, description, family, productLine, kind },
    ...{ effectiveFrom, effectiveTo, eligible, serialised, lastOrderOn, replacementSku },
    listPrice: { amount, currency },
  };
};
