import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, problemText, succeeded, type Answer } from '../client/client';
import { CliError } from '../cli-error';

/** What earlier steps learnt and later ones need. */
export type Facts = {
  partnerId: string;
  distributorId: string;
  dealId: string;
  dealNumber: string;
  bomId: string;
  quoteId: string;
  otherDealId: string;
  unmatchedLineId: string;
  runId: string;
  /** Statements of the quarter by the partner's code. */
  statements: Readonly<Record<string, string>>;
  statementNumber: string;
  statementDigest: string;
  batches: readonly Readonly<{ number: string; sha256: string }>[];
};

export type Json = Readonly<Record<string, unknown>>;

/** The story's access to the server: a client per persona, and questions that must have the expected answer. */
export class World {
  readonly facts: Partial<Facts> = {};
  private readonly clients = new Map<string, Promise<Client>>();
  private readonly told = new Map<string, number>();

  fact<Name extends keyof Facts>(name: Name): Facts[Name] {
    const value = this.facts[name];
    if (value === undefined) throw new CliError(`The story has no ${name} yet.`);
    return value;
  }

  as(persona: string): Promise<Client> {
    const known = this.clients.get(persona) ?? Client.as(persona);
    this.clients.set(persona, known);
    return known;
  }

  /** A command with a key of the story's own, so that a second telling repeats it instead of doing it again. */
  async command(
    persona: string,
    path: string,
    body: unknown,
    ifMatch?: string | null,
  ): Promise<Answer<Json>> {
    const answer = await this.attempt(persona, path, { body, key: this.nextKey(path), ifMatch });
    succeeded(answer);
    return answer;
  }

  /**
   * A command on a record as it stands now: read, then decide on exactly that revision. An automation may move the record
   * in between; then it is read again, as a person would.
   */
  async decide(persona: string, record: string, verb: string, body: unknown = {}): Promise<Answer<Json>> {
    const client = await this.as(persona);
    const path = `${record}/${verb}`;
    const key = this.nextKey(path);
    for (let left = 5; ; left -= 1) {
      const read = await client.get<Json>(record);
      succeeded(read);
      const answer = await this.attempt(persona, path, { body, key, ifMatch: read.etag });
      if (answer.status === 412 && left > 0) continue;
      succeeded(answer);
      return answer;
    }
  }

  /** The same in every telling: how often the story has sent a command to this path. */
  private nextKey(path: string): string {
    const count = (this.told.get(path) ?? 0) + 1;
    this.told.set(path, count);
    return `story-${path}-${String(count)}`;
  }

  private async attempt(
    persona: string,
    path: string,
    { body, key, ifMatch }: Readonly<{ body: unknown; key: string; ifMatch: string | null | undefined }>,
  ): Promise<Answer<Json>> {
    const client = await this.as(persona);
    return client.post<Json>(path, { body, key, ...(ifMatch === undefined ? {} : { ifMatch }) });
  }

  /** A command that must be refused with this code. */
  async refused(
    code: string,
    persona: string,
    record: string,
    verb: string,
    body: unknown = {},
  ): Promise<void> {
    const client = await this.as(persona);
    const read = await client.get<Json>(record);
    const answer = await client.post<Json>(`${record}/${verb}`, { body, ifMatch: read.etag });
    check(
      answer.body.code === code,
      `${verb} by ${persona} is refused with ${code}, not: ${problemText(answer)}`,
    );
  }

  async read(persona: string, path: string): Promise<Json> {
    return succeeded(await (await this.as(persona)).get<Json>(path));
  }

  /** Asks again until the answer holds, because automations follow commands; at most `seconds`. */
  async eventually<Value>(what: string, ask: () => Promise<Value | undefined>, seconds = 20): Promise<Value> {
    const end = Date.now() + seconds * 1000;
    for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
      const value = await ask();
      if (value !== undefined) return value;
      if (Date.now() > end) throw new CliError(`Not within ${String(seconds)} s: ${what}.`);
      await pause(wait);
    }
  }
}

/** @throws CliError with the sentence that should have been true */
export function check(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new CliError(`Not true: ${sentence}`);
}

export const sha256 = (bytes: string): string => createHash('sha256').update(bytes, 'utf8').digest('hex');
