import { EVENT_STORE, Unavailable, type Checkpoint, type EventStore } from '@channel/event-store';
import type { Day } from '@channel/kernel';
import { Database } from '@channel/postgres';
import { Checkpoints, viewOf } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { nearestSkus } from './domain/price-list/nearest';
import type { PriceRow } from './domain/price-list/price-list.events';
import { Catalog, type PriceAnswer, type PricedProduct } from './domain/price-list/prices';
import { priceLists } from './price-lists.projection';
import { productAliases } from './product-aliases.projection';
import { prices, type PriceTableRow } from './prices.projection';

const TABLE = viewOf(prices.name);
const LISTS = viewOf(priceLists.name);
const ALIASES = viewOf(productAliases.name);
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

  async pricesOn(skus: readonly string[], day: Day, currency?: string): Promise<PriceAnswer> {
    const checkpoint = await this.upToDate();
    const wanted = [...new Set(skus)];
    const found = await this.inForce(wanted, day, currency);
    const aliases = await this.aliasesOf(wanted.filter((sku) => !found.has(sku)));
    const meant = await this.inForce([...new Set(aliases.values())], day, currency);
    const used = new Map<string, string>();
    for (const [alias, sku] of aliases) {
      const product = meant.get(sku);
      if (product !== undefined) used.set(alias, sku);
      if (product !== undefined) found.set(alias, product);
    }
    const missing = wanted.filter((sku) => !found.has(sku));
    return { found, aliases: used, unknown: await this.suggestions(missing), checkpoint };
  }

  private async inForce(
    skus: readonly string[],
    day: Day,
    currency: string | undefined,
  ): Promise<Map<string, PricedProduct>> {
    if (skus.length === 0) return new Map();
    const rows = await this.database.query<PriceTableRow>(
      `select distinct on (sku) * from ${TABLE}
       where sku = any($1) and ($2::text is null or currency = $2) and "effectiveFrom" <= $3::date
         and ("effectiveTo" is null or "effectiveTo" >= $3::date)
       order by sku, "effectiveFrom" desc, "priceListId"`,
      [skus, currency ?? null, day],
    );
    return new Map(rows.map((row) => [row.sku, productOf(row)] as const));
  }

  /** R5: what other spellings stand for. */
  private async aliasesOf(spellings: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (spellings.length === 0) return new Map();
    const rows = await this.database.query<{ alias: string; sku: string }>(
      `select alias, sku from ${ALIASES} where alias = any($1) and status = 'recorded'`,
      [spellings],
    );
    return new Map(rows.map(({ alias, sku }) => [alias, sku] as const));
  }

  /** Those of the parts that some price list knows, on whatever day. */
  async partsAmong(skus: readonly string[]): Promise<ReadonlySet<string>> {
    await this.upToDate();
    const rows = await this.database.query<{ sku: string }>(
      `select distinct sku from ${TABLE} where sku = any($1)`,
      [skus],
    );
    return new Set(rows.map(({ sku }) => sku));
  }

  /**
   * An alias is accepted only when everybody can be asked through it.
   * @throws Unavailable with an unknown outcome: it is recorded, and asked again the same command answers so
   */
  async aliasesSeen(aliasId: string): Promise<void> {
    let last: Checkpoint = '';
    const events = this.store.readStream(`product-${aliasId}`, { direction: 'backwards', limit: 1 });
    for await (const { checkpoint } of events) last = checkpoint;
    if (last !== '' && (await this.checkpoints.reached(productAliases.name, last, WAIT_MS)) < last)
      throw new Unavailable('The catalogue is behind the log.', true);
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
  async waitFor(checkpoint: Checkpoint): Promise<void> {
    const places = await Promise.all(
      [prices.name, priceLists.name].map((name) => this.checkpoints.reached(name, checkpoint, WAIT_MS)),
    );
    if (places.some((place) => place < checkpoint))
      throw new Unavailable('The catalogue is behind the log.', false);
  }

  /** Parts that a slip of the pen makes of this one. */
  async alike(sku: string): Promise<readonly string[]> {
    return (await this.suggestions([sku])).get(sku) ?? [];
  }

  private async suggestions(missing: readonly string[]): Promise<PriceAnswer['unknown']> {
    if (missing.length === 0) return new Map();
    const rows = await this.database.query<{ sku: string }>(`select distinct sku from ${TABLE}`);
    const known = rows.map(({ sku }) => sku);
    return new Map(missing.map((sku) => [sku, nearestSkus(sku, known)] as const));
  }

  /**
   * A list is known here before its import says "applied", so the tails of the known lists are all there is.
   * @returns the place of the latest: what else the read model has seen since says nothing of prices
   */
  private async upToDate(): Promise<Checkpoint> {
    const lists = await this.database.query<{ key: string }>(`select key from ${LISTS}`);
    const tails = await Promise.all(lists.map(({ key }) => this.tailOf(key)));
    const latest = tails.reduce((last, tail) => (tail > last ? tail : last), '');
    await this.waitFor(latest);
    return latest;
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
  const { eolOn, eosOn, eoeOn } = row;
  return {
    ...{ priceListId, priceListCode, sku, description, family, productLine, kind },
    ...{ effectiveFrom, effectiveTo, eligible, serialised, lastOrderOn, replacementSku },
    ...{ eolOn, eosOn, eoeOn },
    listPrice: { amount, currency },
  };
};
