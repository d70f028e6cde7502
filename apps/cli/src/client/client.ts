import {
  answered,
  channelApi,
  decided,
  once,
  Refusal,
  type AnswerAt,
  type Answered,
  type BodyAt,
  type ChannelApi,
  type ListPath,
  type Method,
  type PathOf,
  type QueryAt,
  type RowAt,
  type VerbOf,
} from '@channel/client';
import type { At } from './at';
import type { PageOf, Question } from './question';
import { noAnswer } from './no-answer';
import { send } from './send';
import { serverUrl } from './server-url';
import { personToken } from './token';

/** A path without words in braces, or one with what stands for them. */
export type Where<Path extends string> = Path | At<Path>;
export type BodyFor<M extends Method, Path extends PathOf<M>> = [BodyAt<M, Path>] extends [never]
  ? undefined
  : BodyAt<M, Path>;
/** A body where the operation takes one, and what stands around it. */
export type Sent<Body> = [Body] extends [undefined]
  ? [body?: undefined, envelope?: Envelope]
  : [body: Body, envelope?: Envelope];
/** What a path answers to a verb below it. */
export type Deciding<Path extends string, Verb extends string> = Extract<`${Path}/${Verb}`, PathOf<'post'>>;

/** What a decision takes beside its record and verb. */
export type SentTo<Path extends string, Verb extends string> = Sent<BodyFor<'post', Deciding<Path, Verb>>>;

/** What stands around a command. */
export type Envelope = Readonly<{
  dryRun?: boolean;
  /** One per intention; repeated calls with it happen once. */
  key?: string | undefined;
}>;
type Call = Envelope &
  Readonly<{
    query?: object;
    header?: Readonly<Record<string, string>>;
    body?: unknown;
    parseAs?: 'text' | 'arrayBuffer';
  }>;

/** The API as one person sees it. Each call answers with what the description says, or throws the refusal. */
export class Client {
  private constructor(
    private readonly api: ChannelApi,
    /** Revision that the person read and decides on; without it, the one that stands now. */
    private readonly decidesOn?: number,
  ) {}

  /** The same person, deciding on exactly this revision. */
  deciding(revision: number): Client {
    return new Client(this.api, revision);
  }

  /** Nobody in particular: for what is public. */
  static anonymous(): Client {
    return Client.withToken(undefined);
  }

  /** Signed in with a token. */
  static withToken(token: string | undefined): Client {
    const baseUrl = serverUrl();
    const api = channelApi({ baseUrl, token: () => token, program: 'cli', fetch: send });
    api.use({ onError: ({ error }) => noAnswer(baseUrl, error) });
    return new Client(api);
  }

  /** Signed in as a persona of the demo. */
  static async as(persona: string): Promise<Client> {
    return Client.withToken(await personToken(persona));
  }

  async read<Path extends PathOf<'get'>>(
    where: Where<Path>,
    query?: QueryAt<'get', Path>,
  ): Promise<AnswerAt<'get', Path>> {
    return (await this.call('get', where, query === undefined ? {} : { query })).data;
  }

  /** How the server is; one that cannot work says so with a status of its own, and no refusal. */
  async health(): Promise<AnswerAt<'get', '/health/ready'>> {
    const { data, error, response } = await this.api.GET('/health/ready');
    if (data !== undefined) return data;
    if (typeof error === 'object' && 'checks' in error) return error;
    throw new Refusal(response.status, undefined, JSON.stringify(error));
  }

  /** A page of a list, by a question whose parts the server checks. */
  async list<Path extends ListPath>(where: Where<Path>, question: Question): Promise<PageOf<RowAt<Path>>> {
    return (await this.call('get', where, { query: question })).data as unknown as PageOf<RowAt<Path>>;
  }

  /** A file. */
  async text<Path extends PathOf<'get'>>(where: Where<Path>, query?: QueryAt<'get', Path>): Promise<string> {
    const { data } = await this.call('get', where, {
      parseAs: 'text',
      ...(query === undefined ? {} : { query }),
    });
    return data as string;
  }

  /** A file as it was sent, byte for byte. */
  async bytes<Path extends PathOf<'get'>>(where: Where<Path>, question: Question = {}): Promise<Uint8Array> {
    const { data } = await this.call('get', where, { parseAs: 'arrayBuffer', query: question });
    return new Uint8Array(data as unknown as ArrayBuffer);
  }

  /** A command that stands on nothing that was read. */
  async command<Path extends PathOf<'post'>>(
    where: Where<Path>,
    ...sent: Sent<BodyFor<'post', Path>>
  ): Promise<AnswerAt<'post', Path>> {
    return (await this.answer(where, ...sent)).data;
  }

  /** The same with whether it was done before, under the same key. */
  answer<Path extends PathOf<'post'>>(
    where: Where<Path>,
    ...[body, envelope]: Sent<BodyFor<'post', Path>>
  ): Promise<Answered<AnswerAt<'post', Path>>> {
    return this.call('post', where, { body, ...envelope });
  }

  /** A decision on a record as it stands, or on the revision that the person names; other people's changes are refused. */
  async decide<Path extends PathOf<'get'>, Verb extends VerbOf<Path>>(
    record: At<Path>,
    verb: Verb,
    ...[body, envelope]: SentTo<Path, Verb>
  ): Promise<AnswerAt<'post', Deciding<Path, Verb>>> {
    const target = { ...record, path: `${record.path}/${verb}` as Deciding<Path, Verb> };
    const done = await decided(
      () => this.raw('get', record, {}),
      (header) => this.raw('post', target, { body, header, ...envelope }),
      this.decidesOn,
    );
    return done.data as AnswerAt<'post', Deciding<Path, Verb>>;
  }

  /** Replaces a record that is no fact yet. */
  async replace<Path extends PathOf<'get'> & PathOf<'put'>>(
    record: At<Path>,
    body: BodyAt<'put', Path>,
  ): Promise<AnswerAt<'put', Path>> {
    const done = await decided(
      () => this.raw('get', record, {}),
      (header) => this.raw('put', record, { body, header }),
      this.decidesOn,
    );
    return done.data as AnswerAt<'put', Path>;
  }

  private call<M extends Method, Path extends PathOf<M>>(
    method: M,
    where: Where<Path>,
    call: Call,
  ): Promise<Answered<AnswerAt<M, Path>>> {
    return answered(this.raw(method, where, call)) as Promise<Answered<AnswerAt<M, Path>>>;
  }

  /** The one place where path and answer meet: which answer is which path's stands in the types of its callers. */
  private raw(
    method: Method,
    where: Where<string>,
    { query, header = {}, body, parseAs, dryRun, key }: Call,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }> {
    const { path, params } = typeof where === 'string' ? { path: where, params: {} } : where;
    const init = {
      params: {
        path: params,
        query: { ...query, ...(dryRun === true ? { dryRun } : {}) },
        header: { ...header, ...(key === undefined ? {} : once(key)) },
      },
      ...(body === undefined ? {} : { body }),
      ...(parseAs === undefined ? {} : { parseAs }),
    };
    return this.api.request(method, path as never, init as never);
  }
}
