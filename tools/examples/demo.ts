import { createHash } from 'node:crypto';

/** The demo as one persona after another sees it. */

export type Answered = Readonly<{ status: number; contentType: string; etag: string | null; body: unknown }>;
export type Request = Readonly<{
  as: string;
  method: string;
  path: string;
  body?: FormData | object;
  /** The ETag that was read. */
  etag?: string | null;
}>;

const PATIENCE_MS = 60_000;
const PERSONA_GRANT = 'urn:channel:persona';
/** Who asks without saying who it is. */
export const NOBODY = '–';

export class Demo {
  private readonly tokens = new Map<string, Promise<string>>();
  /** How often each command was sent. */
  private readonly sent = new Map<string, number>();
  /** What the command before was answered with. */
  private before: unknown;

  constructor(
    private readonly url: string,
    /** A connection that may break the database of this demo. */
    private readonly database?: Readonly<{ query: (sql: string) => Promise<unknown> }>,
  ) {}

  async suffer(sql: string): Promise<void> {
    if (this.database === undefined) throw new Error('Nothing of this demo may be broken.');
    await this.database.query(sql);
  }

  /** @throws Error with the whole answer if it is a refusal */
  async send({ as, method, path, body, etag }: Request): Promise<Answered> {
    const command = method !== 'GET';
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(as === NOBODY ? {} : { authorization: `Bearer ${await this.tokenOf(as)}` }),
        ...(command ? { 'idempotency-key': this.keyOf(`${as} ${method} ${path}`) } : {}),
        ...(command && !isForm ? { 'content-type': 'application/json' } : {}),
        ...(typeof etag === 'string' ? { 'if-match': etag } : {}),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const contentType = (response.headers.get('content-type') ?? '').replace(/;.*/, '');
    if (!response.ok)
      throw new Error(`${as} ${method} ${path}: ${String(response.status)} ${await response.text()}`);
    const answered = await answerIn(response, contentType);
    if (command) this.before = answered;
    return { status: response.status, contentType, etag: response.headers.get('etag'), body: answered };
  }

  /**
   * Fills in what stands in braces, the innermost first: `{/v1/deals?status=won}` is the id of the first row of that list,
   * `{/v1/deals :number}` another of its values, also of a record; `{ :jobId}` one of the answer before.
   * @throws Error if nothing stands there
   */
  async filled(as: string, text: string): Promise<string> {
    const [braces, asked] = /\{([^{}]*)\}/.exec(text) ?? [];
    if (braces === undefined || asked === undefined) return text;
    const [path = '', place = 'id'] = asked.split(' :');
    const body = path === '' ? this.before : (await this.send({ as, method: 'GET', path })).body;
    const found = valueAt(body, place);
    if (typeof found !== 'string' && typeof found !== 'number')
      throw new Error(`${as} finds no ${place} in ${path}.`);
    return this.filled(
      as,
      text.replace(braces, () => String(found)),
    );
  }

  /** From what is sent alone: the ids of what it makes are the same in every demo, whatever else is sent to it. */
  private keyOf(command: string): string {
    const times = (this.sent.get(command) ?? 0) + 1;
    this.sent.set(command, times);
    const digest = createHash('sha256')
      .update(`${command} ${String(times)}`)
      .digest('hex');
    return `"example-${digest.slice(0, 20)}"`;
  }

  private tokenOf(persona: string): Promise<string> {
    const known = this.tokens.get(persona) ?? this.newToken(persona);
    this.tokens.set(persona, known);
    return known;
  }

  private async newToken(persona: string): Promise<string> {
    const body = new URLSearchParams({ grant_type: PERSONA_GRANT, client_id: 'channel-cli', persona });
    const response = await fetch(`${this.url}/oidc/token`, { method: 'POST', body });
    const { access_token } = (await response.json()) as { access_token?: string };
    if (access_token === undefined) throw new Error(`There is no token for ${persona}.`);
    return access_token;
  }
}

const answerIn = async (response: Response, contentType: string): Promise<unknown> => {
  if (contentType === 'text/event-stream') return firstTold(response);
  const text = await response.text();
  return contentType === 'application/json' ? (JSON.parse(text) as unknown) : text;
};

/** What the first message of a stream that says something is about: a stream has no end, so it is left then. */
const firstTold = async ({ body }: Response): Promise<unknown> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    const [, told] = /^data: (\{.+\})\n\n/m.exec(text) ?? [];
    if (told !== undefined && told !== '{}') return JSON.parse(told) as unknown;
  }
  throw new Error(`The stream ended and told nothing: ${text}`);
};

/** Of the first row, if it is a list; `name=x status` is the status of the row whose name is x. */
const valueAt = (body: unknown, place: string): unknown => {
  const rows = (body as { data?: readonly Readonly<Record<string, unknown>>[] }).data;
  const [, name, value, of] = /^(\w+)=(\S+) (\w+)$/.exec(place) ?? [];
  if (name !== undefined && of !== undefined) return rows?.find((row) => row[name] === value)?.[of];
  return place
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      rows === undefined ? body : rows[0],
    );
};
