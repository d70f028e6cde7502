import { Refusal } from '@channel/client';
import { at } from './at';
import type { Client } from './client';

type Ask = (client: Client, id: string) => Promise<string>;

/** Ids that people have another name for, and how to learn it. */
const NAMED: Readonly<Record<string, Ask>> = {
  deal: async (client, dealId) => (await client.read(at('/v1/deals/{dealId}', { dealId }))).number,
  quot: async (client, quoteId) => (await client.read(at('/v1/quotes/{quoteId}', { quoteId }))).number,
  stmt: async (client, statementId) =>
    (await client.read(at('/v1/statements/{statementId}', { statementId }))).number,
  rrun: async (client, runId) => (await client.read(at('/v1/reward-runs/{runId}', { runId }))).number,
  pbat: async (client, batchId) =>
    (await client.read(at('/v1/payout-batches/{batchId}', { batchId }))).number,
  prtn: async (client, partnerId) => (await client.read(at('/v1/partners/{partnerId}', { partnerId }))).code,
};
const ID = new RegExp(`\\b(${Object.keys(NAMED).join('|')})_[0-9a-z]{26}\\b`, 'g');
const AT_ONCE = 8;

/** What people call the things whose ids stand in an answer; each is asked for once. What may not be seen stays an id. */
export class Names {
  private readonly known = new Map<string, string>();
  constructor(private readonly client: Client) {}

  /** The same texts with names in place of ids. */
  async in(texts: readonly string[]): Promise<readonly string[]> {
    const ids = new Set(texts.flatMap((text) => text.match(ID) ?? []).filter((id) => !this.known.has(id)));
    const waiting = [...ids];
    const ask = async (): Promise<void> => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
        this.known.set(id, await this.nameOf(id));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    return texts.map((text) => text.replaceAll(ID, (id) => this.known.get(id) ?? id));
  }

  private async nameOf(id: string): Promise<string> {
    try {
      return (await NAMED[id.slice(0, 4)]?.(this.client, id)) ?? id;
    } catch (error) {
      if (error instanceof Refusal) return id;
      throw error;
    }
  }
}
