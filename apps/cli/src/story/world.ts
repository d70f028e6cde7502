import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Refusal,
  type AnswerAt,
  type ListPath,
  type RowAt,
  type Answered,
  type PathOf,
  type QueryAt,
  type RefusalCode,
  type VerbOf,
} from '@channel/client';
import type { At } from '../client/at';
import { pagesOf } from '../client/pages';
import { CliError } from '../cli-error';
import { Client, type BodyFor, type Deciding, type Sent, type SentTo, type Where } from '../client/client';

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
  /** Of the chapter about standing: digests of statements by number, and who is to leave. */
  issuedBefore: Readonly<Record<string, string>>;
  leaverId: string;
  /** What the level asked for, and the instant until which that was all that was known. */
  standingBefore: readonly unknown[];
  knownAt: string;
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
  async command<Path extends PathOf<'post'>>(
    persona: string,
    where: Where<Path>,
    body: BodyFor<'post', Path>,
  ): Promise<AnswerAt<'post', Path>> {
    return (await this.answer(persona, where, body)).data;
  }

  /** The same with whether it was told before. */
  async answer<Path extends PathOf<'post'>>(
    persona: string,
    where: Where<Path>,
    body: BodyFor<'post', Path>,
  ): Promise<Answered<AnswerAt<'post', Path>>> {
    const client = await this.as(persona);
    const sent = [body, { key: this.nextKey(where) }];
    return client.answer(where, ...(sent as Sent<BodyFor<'post', Path>>));
  }

  /** A decision on a record as it stands now, as a person takes it who has just read it. */
  async decide<Path extends PathOf<'get'>, Verb extends VerbOf<Path>>(
    persona: string,
    record: At<Path>,
    verb: Verb,
    body: BodyFor<'post', Deciding<Path, Verb>>,
  ): Promise<AnswerAt<'post', Deciding<Path, Verb>>> {
    const client = await this.as(persona);
    const sent = [body, { key: this.nextKey({ ...record, path: `${record.path}/${verb}` }) }];
    return client.decide(record, verb, ...(sent as SentTo<Path, Verb>));
  }

  /** The same in every telling: how often the story has sent a command to this path. */
  private nextKey(where: Where<string>): string {
    const path =
      typeof where === 'string'
        ? where
        : where.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => where.params[name] ?? '');
    const count = (this.told.get(path) ?? 0) + 1;
    this.told.set(path, count);
    return `story-${path}-${String(count)}`;
  }

  /** A decision that must be refused with this code. */
  async refused<Path extends PathOf<'get'>, Verb extends VerbOf<Path>>(
    code: RefusalCode,
    persona: string,
    record: At<Path>,
    verb: Verb,
  ): Promise<void> {
    const client = await this.as(persona);
    const said = await refusalOf(client.decide(record, verb, ...([] as unknown as SentTo<Path, Verb>)));
    check(said.code === code, `${verb} by ${persona} is refused with ${code}, not: ${said.message}`);
  }

  async read<Path extends PathOf<'get'>>(
    persona: string,
    where: Where<Path>,
    query?: QueryAt<'get', Path>,
  ): Promise<AnswerAt<'get', Path>> {
    return (await this.as(persona)).read(where, query);
  }

  /** Every page of a list. */
  async readAll<Path extends ListPath>(
    persona: string,
    where: Path | At<Path>,
  ): Promise<readonly RowAt<Path>[]> {
    return (await pagesOf(await this.as(persona), where, { limit: '100' }, { all: true })).rows;
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

/** What a call was refused with. @throws CliError if it was not */
export const refusalOf = async (call: Promise<unknown>): Promise<Refusal> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new CliError('Not true: the call is refused.');
};

/** @throws CliError with the sentence that should have been true */
export function check(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new CliError(`Not true: ${sentence}`);
}

export const sha256 = (bytes: string): string => createHash('sha256').update(bytes, 'utf8').digest('hex');
