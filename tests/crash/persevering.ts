import { channelApi, decided, once, Refusal, type Answered, type ChannelApi } from '@channel/client';
import { setTimeout as delay } from 'node:timers/promises';

export type Header = Readonly<{ 'If-Match': string; 'Idempotency-Key': string }>;
export type Result<Data> = Promise<Readonly<{ data?: Data; error?: unknown; response: Response }>>;

/** An answer may be lost with its connection. */
const TIMEOUT_MS = 10_000;

/**
 * People of the demo whose application dies under them. Each command has a key of its own and is repeated until it is answered;
 * a refusal is a mistake.
 */
export abstract class Persevering {
  private abandoned = false;

  constructor(private readonly url: string) {}

  abandon(): void {
    this.abandoned = true;
  }

  /** On the revision that was just read; a repeated one is answered as the first was. */
  protected async decide<Read, Done>(
    key: string,
    { read, decide }: Readonly<{ read: () => Result<Read>; decide: (header: Header) => Result<Done> }>,
  ): Promise<NonNullable<Done>> {
    const done: Answered<NonNullable<Done>> = await this.once(() =>
      decided(read, (header) => decide({ ...header, ...once(key) })),
    );
    return done.data;
  }

  /** Asks until it is answered. @throws Refusal if the answer is no */
  protected async once<Value>(ask: () => Promise<Value>): Promise<Value> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (this.abandoned || (error instanceof Refusal && error.status < 500)) throw error;
        await delay(20);
      }
    }
  }

  /** Asks until there is something to see. */
  protected async until<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
    for (;;) {
      const value = await this.once(ask);
      if (value !== undefined) return value;
      await delay(20);
    }
  }

  protected as(persona: string): ChannelApi {
    return channelApi({
      baseUrl: this.url,
      program: 'api',
      token: () => this.token(persona),
      fetch: (request) => fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS) }),
    });
  }

  private async token(persona: string): Promise<string> {
    const body = new URLSearchParams({
      ...{ grant_type: 'urn:channel:persona', client_id: 'channel-cli', persona },
      resource: `${this.url}/v1`,
    });
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(`${this.url}/oidc/token`, { method: 'POST', body, signal });
    return ((await answer.json()) as { access_token: string }).access_token;
  }
}
