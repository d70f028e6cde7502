import { appendInChunks, commandIdFrom, digestOf, EVENT_STORE, type EventStore } from '@channel/event-store';
import type { ImportContext } from '@channel/imports';
import { isRefusal, type Refusal } from '@channel/kernel';
import { actOf, DeciderRunner, stamped, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { evolve, initial } from '../../domain/price-list/price-list';
import { priceListDecider, type PriceListRefusal } from '../../domain/price-list/price-list.decider';
import type { PriceListEvent, PriceRow } from '../../domain/price-list/price-list.events';
import { PriceTable } from '../../price-table';

/** One list of a file, and how often it had been imported when the file was checked. */
export type PriceListBasis = Readonly<{ priceListId: string; code: string; imports: number }>;
export type PriceListPart = Readonly<{ basis: PriceListBasis; prices: readonly PriceRow[] }>;
type Decided = Readonly<{
  priceListId: string;
  before: readonly PriceListEvent[];
  decision: readonly PriceListEvent[];
}>;

/** Writes price lists in chunks; a second run after a crash finds what stands and goes on. */
@Injectable()
export class PriceListWriter {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly table: PriceTable,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async write(
    parts: readonly PriceListPart[],
    context: ImportContext,
  ): Promise<Refusal<PriceListRefusal> | undefined> {
    const decided: Decided[] = [];
    for (const part of parts) {
      const one = await this.decide(part, context);
      if ('refused' in one) return one;
      decided.push(one);
    }
    for (const one of decided) {
      if (one.decision.length > 0) await this.append(one, context);
      await this.seen(one.priceListId);
    }
    return undefined;
  }

  private async decide(
    { basis: { priceListId, code, imports }, prices: rows }: PriceListPart,
    { importId, fileHash, meta }: ImportContext,
  ): Promise<Decided | Refusal<PriceListRefusal>> {
    const { events } = await this.runner.load(priceListDecider, priceListId);
    const standing = events.map(({ type, data }) => ({ type, data }) as unknown as PriceListEvent);
    // Chunks of this very import stand after a crash: the decision is made as it was before them.
    const own = standing.findIndex(({ data }) => data.importId === importId);
    const before =
      own < 0 || standing.at(-1)?.type === 'PriceListImported' ? standing : standing.slice(0, own);
    const data = {
      ...{ priceListId, code, importId, fileHash, rows, basis: imports },
      ...{ digest: digestOf(rows), act: actOf(meta) },
    };
    const decision = priceListDecider.decide(
      { type: 'ImportPriceList', data },
      before.reduce(evolve, initial),
    );
    return isRefusal(decision) ? decision : { priceListId, before, decision };
  }

  private async append(
    { priceListId, before, decision }: Decided,
    { importId, meta }: ImportContext,
  ): Promise<void> {
    const commandId = commandIdFrom('catalog.import-price-list', `${importId}|${priceListId}`, 0);
    const envelope: CommandMeta = {
      ...meta,
      commandId,
      requestHash: digestOf({ importId }),
      causationId: meta.commandId,
    };
    const stored = decision.map((event) => stamped(event, envelope));
    await appendInChunks(this.store, {
      stream: `priceList-${priceListId}`,
      expected: before.length === 0 ? 'noStream' : BigInt(before.length - 1),
      commandId,
      chunks: stored.slice(0, -1).map((event) => [event]),
      closing: stored.slice(-1),
    });
  }

  /** The import says "applied" only when everybody can be asked for the new prices. */
  private async seen(priceListId: string): Promise<void> {
    const { events } = await this.runner.load(priceListDecider, priceListId);
    await this.table.waitFor(events.at(-1)?.checkpoint ?? '');
  }
}
