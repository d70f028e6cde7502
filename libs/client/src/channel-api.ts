import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { newKey, once } from './envelope';
import type { Paths } from './types';

export type ChannelApi = Client<Paths>;

export type ApiOptions = Readonly<{
  /** Where the server is, e.g. `https://ledger.example`; empty: where the page came from. */
  baseUrl: string;
  /** The bearer token, asked for before each call; `undefined` for what is public. */
  token?: () => string | undefined | Promise<string | undefined>;
  /** Which program calls; it stands with each event that follows. */
  program?: string;
  /** Seconds that a list may wait until it shows what this client did; 0 takes lists as they are. */
  waitSeconds?: number;
  fetch?: (request: Request) => Promise<Response>;
}>;

/**
 * The API as one caller sees it, with the types of `openapi.json`. Commands get an idempotency key of their own unless the
 * call names one, and lists wait for what this client did before.
 */
export const channelApi = ({
  baseUrl,
  token,
  program,
  waitSeconds = 10,
  fetch: own,
}: ApiOptions): ChannelApi => {
  const api = createClient<Paths>({
    baseUrl,
    // Several values of a filter stand in one parameter, divided by commas.
    querySerializer: { array: { style: 'form', explode: false } },
    bodySerializer: serialised,
    headers: { accept: 'application/json', 'x-channel-client': program },
    ...(own === undefined ? {} : { fetch: own }),
  });
  api.use(signedIn(token), keyed);
  if (waitSeconds > 0) api.use(readingOwnWrites(waitSeconds));
  return api;
};

/** A body with a file is sent as a form, any other as JSON. */
const serialised = (body: unknown): string | FormData => {
  const fields = Object.entries(body as Readonly<Record<string, unknown>>);
  if (body instanceof FormData || !fields.some(([, value]) => value instanceof Blob))
    return body instanceof FormData ? body : JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of fields)
    if (value instanceof File) form.set(name, value, value.name);
    else if (value instanceof Blob || typeof value === 'string') form.set(name, value);
  return form;
};

const signedIn = (token: ApiOptions['token']): Middleware => ({
  onRequest: async ({ request }) => {
    const bearer = await token?.();
    if (bearer !== undefined) request.headers.set('authorization', `Bearer ${bearer}`);
  },
});

const isCommand = ({ method }: Request): boolean => method !== 'GET' && method !== 'HEAD';

const keyed: Middleware = {
  onRequest: ({ request }) => {
    if (isCommand(request) && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', once(newKey())['Idempotency-Key']);
  },
};

/** Lists follow the log by a moment; they are asked to wait for the last command of this client. */
const readingOwnWrites = (seconds: number): Middleware => {
  let written = '';
  return {
    onRequest: ({ request, params }) => {
      if (isCommand(request) || written === '' || params.query?.minCheckpoint !== undefined) return undefined;
      const url = new URL(request.url);
      url.searchParams.set('minCheckpoint', written);
      const waiting = new Request(url, request);
      if (!waiting.headers.has('prefer')) waiting.headers.set('prefer', `wait=${String(seconds)}`);
      return waiting;
    },
    onResponse: async ({ request, response }) => {
      if (!isCommand(request) || !response.ok || !/json/.test(response.headers.get('content-type') ?? ''))
        return;
      const { checkpoint } = (await response.clone().json()) as { checkpoint?: string };
      if (typeof checkpoint === 'string' && checkpoint > written) written = checkpoint;
    },
  };
};
