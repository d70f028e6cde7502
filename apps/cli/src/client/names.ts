import type { Client } from './client';

/** Ids that people have another name for: where the thing is read, and which field is that name. */
const NAMED: Readonly<Record<string, readonly [path: string, field: string]>> = {
  deal: ['/v1/deals', 'number'],
  quot: ['/v1/quotes', 'number'],
  stmt: ['/v1/statements', 'number'],
  rrun: ['/v1/reward-runs', 'number'],
  pbat: ['/v1/payout-batches', 'number'],
  prtn: ['/v1/partners', 'code'],
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
    const [path, field] = NAMED[id.slice(0, 4)] ?? ['', ''];
    const { status, body } = await this.client.get(`${path}/${id}`);
    const name = body[field];
    return status === 200 && typeof name === 'string' ? name : id;
  }
}
