import { randomUUID } from 'node:crypto';
import { CliError, placesText, type ProblemPlace } from '../cli-error';
import { EXIT } from '../exit-codes';
import { serverUrl } from './server-url';

export type Answer<Body = Record<string, unknown>> = Readonly<{
  status: number;
  /** Revision of the record, as it stands in ETag, quotes included. */
  etag: string | null;
  replayed: boolean;
  body: Body;
  text: string;
}>;

type Call = Readonly<{
  body?: unknown;
  form?: FormData;
  /** Revision that was read; `ETag` of the answer that showed the record. */
  ifMatch?: string | null;
  /** One per intention; repeated calls with it happen once. */
  key?: string;
}>;

/** The API as one person sees it. */
export class Client {
  private constructor(
    private readonly base: string,
    private readonly bearer: string | null,
    /** Revision that the person read and decides on; without it, the one that stands now. */
    readonly decidesOn?: string,
  ) {}

  /** The same person, deciding on exactly this revision. */
  deciding(revision: string): Client {
    return new Client(this.base, this.bearer, `"${revision}"`);
  }

  /** Nobody in particular: for what is public. */
  static anonymous(): Client {
    return new Client(serverUrl(), null);
  }

  /** Signed in with a token. */
  static withToken(token: string): Client {
    return new Client(serverUrl(), token);
  }

  /** Signed in as a persona of the demo. */
  static async as(persona: string): Promise<Client> {
    return Client.withToken(await personToken(persona));
  }

  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.call<Body>('GET', path, {});
  }

  post<Body = Record<string, unknown>>(path: string, call: Call = {}): Promise<Answer<Body>> {
    return this.call<Body>('POST', path, { key: randomUUID(), ...call });
  }

  /** Replaces a record that is not a fact yet. */
  put<Body = Record<string, unknown>>(path: string, call: Call = {}): Promise<Answer<Body>> {
    return this.call<Body>('PUT', path, { key: randomUUID(), ...call });
  }

  private async call<Body>(
    method: string,
    path: string,
    { body, form, ifMatch, key }: Call,
  ): Promise<Answer<Body>> {
    const headers: Record<string, string> = {
      accept: 'application/json',
      'x-channel-client': 'cli',
      ...(this.bearer === null ? {} : { authorization: `Bearer ${this.bearer}` }),
      ...(key === undefined ? {} : { 'idempotency-key': `"${key}"` }),
      ...(ifMatch === undefined || ifMatch === null ? {} : { 'if-match': ifMatch }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? { prefer: 'wait=10' } : {}),
    };
    const payload = body === undefined ? form : JSON.stringify(body);
    const response = await fetch(this.base + path, {
      method,
      headers,
      ...(payload === undefined ? {} : { body: payload }),
    }).catch((error: unknown) => {
      throw noAnswer(this.base, error);
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      replayed: response.headers.get('idempotency-replayed') === 'true',
      body: (json && text !== '' ? JSON.parse(text) : {}) as Body,
      text,
    };
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};

const noAnswer = (url: string, error: unknown): CliError =>
  new CliError(`${url} does not answer: ${reasonOf(error)}`, EXIT.failed, {
    code: 'NO_ANSWER',
    next: 'Start the server with `npm start`, or say in CHANNEL_URL where it is.',
  });

/** A person token of the demo's issuer: 15 minutes, acting as that persona. */
export const personToken = (persona: string): Promise<string> =>
  tokenFor(persona, { grant_type: 'urn:channel:persona', client_id: 'channel-cli', persona });

/** A token of the demo's machine, by client credentials as in earnest; it never decides. */
export const machineToken = (machine: string, secret: string, scopes: readonly string[]): Promise<string> =>
  tokenFor(machine, {
    ...{ grant_type: 'client_credentials', client_id: machine, client_secret: secret },
    scope: scopes.join(' '),
  });

const tokenFor = async (who: string, grant: Readonly<Record<string, string>>): Promise<string> => {
  const response = await fetch(`${serverUrl()}/oidc/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...grant, resource: `${serverUrl()}/v1` }),
  }).catch((error: unknown) => {
    throw noAnswer(serverUrl(), error);
  });
  const body = (await response.json().catch(() => ({}))) as {
    access_token?: string;
    error_description?: string;
  };
  if (body.access_token === undefined)
    throw new CliError(
      response.status === 404
        ? 'This server has no embedded issuer: it is not in demo mode. Get a token from its OIDC issuer.'
        : `No token for "${who}": ${body.error_description ?? `status ${String(response.status)}`}`,
      EXIT.failed,
      { code: 'NO_TOKEN', status: response.status },
    );
  return body.access_token;
};

type Problem = Readonly<{
  code?: string;
  detail?: string;
  errors?: readonly ProblemPlace[];
  traceId?: string;
}>;

/** The body of an answer that must have succeeded. @throws CliError with the problem's sentences */
export const succeeded = <Body>(answer: Answer<Body>): Body => {
  if (answer.status < 300) return answer.body;
  const { code, detail, errors, traceId } = answer.body as Problem;
  throw new CliError(headline(answer), EXIT.failed, {
    code,
    status: answer.status,
    detail,
    errors,
    traceId,
  });
};

const headline = ({ status, text, body }: Answer<unknown>): string => {
  const { code = '', detail = text.slice(0, 300), traceId } = body as Problem;
  // Of a fault of the server the trace is all that helps to find it in the log.
  const trace = status === 500 && traceId !== undefined ? ` (traceId ${traceId})` : '';
  return `${String(status)} ${code}: ${detail}${trace}`;
};

/** A problem in words: code, detail, and each finding with its place. */
export const problemText = (answer: Answer<unknown>): string =>
  [headline(answer), ...placesText((answer.body as Problem).errors ?? [])].join('\n');
