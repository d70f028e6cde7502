import { appendInChunks, commandIdFrom, digestOf, EVENT_STORE, type EventStore } from '@channel/event-store';
import type { ImportContext } from '@channel/imports';
import { isRefusal, type JsonObject, type Refusal } from '@channel/kernel';
import { DeciderRunner, stamped, type CommandMeta } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { evolve, initial } from '../../domain/price-list/price-list';
import { priceListDecider, type PriceListRefusal } from '../../domain/price-list/price-list.decider';
import type { PriceListEvent, PriceRow } from '../../domain/price-list/price-list.events';
import { PriceTable } from '../../price-table';

/** Writes a price list in chunks; a second run after a crash finds what stands and goes on. */
@Injectable()
export class PriceListWriter {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly table: PriceTable,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async write(
    rows: readonly PriceRow[],
    basis: JsonObject,
    { importId, fileHash, meta }: ImportContext,
  ): Promise<Refusal<PriceListRefusal> | undefined> {
    const priceListId = basis.priceListId as string;
    const { events } = await this.runner.load(priceListDecider, priceListId);
    const standing = events.map(({ type, data }) => ({ type, data }) as unknown as PriceListEvent);
    // Chunks of this very import stand after a crash: the decision is made as it was before them.
    const own = standing.findIndex(({ data }) => data.importId === importId);
    const before =
      own < 0 || standing.at(-1)?.type === 'PriceListImported' ? standing : standing.slice(0, own);
    const decision = priceListDecider.decide(
      {
        type: 'ImportPriceList',
        data: {
          ...{
            priceListId,
            code: basis.code as string,
            importId,
            fileHash,
            rows,
            basis: Number(basis.imports),
          },
          ...{ digest: digestOf(rows), importedBy: meta.actor.id, importedAt: meta.now },
        },
      },
      before.reduce(evolve, initial),
    );
    if (isRefusal(decision)) return decision;
    if (decision.length > 0) await this.append(priceListId, importId, { before, decision, meta });
    await this.seen(priceListId);
    return undefined;
  }

  private async append(
    priceListId: string,
    importId: string,
    {
      before,
      decision,
      meta,
    }: Readonly<{
      before: readonly PriceListEvent[];
      decision: readonly PriceListEvent[];
      meta: CommandMeta;
    }>,
  ): Promise<void> {
    const commandId = commandIdFrom('catalog.import-price-list', importId, 0);
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
