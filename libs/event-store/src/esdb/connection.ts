import { readServerUrl } from '@channel/config';
import { EventStoreDBClient, type Credentials } from '@eventstore/db-client';
import { isFailedDiscovery, within } from './failures';

const DISPOSE_MS = 1_000;

/** Settings that must hold whatever the URL says. Of a repeated setting the client takes the last. */
const withSettings = (url: string, settings: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(settings).toString();
  return `${url}${url.includes('?') ? '&' : '?'}${text}`;
};

const credentialsOf = (url: string): Credentials => {
  const found = /^[^:]+:\/\/([^:@/?]+):([^@]+)@/.exec(url);
  if (found !== null)
    return { username: decodeURIComponent(found[1] ?? ''), password: decodeURIComponent(found[2] ?? '') };
  // Without TLS the client sends no credentials, whatever they are. They only select the classic Append RPC.
  return { username: 'classic', password: 'append' };
};

/** One client, replaced when it has become useless. */
export class EsdbConnection {
  readonly credentials: Credentials;
  private current: EventStoreDBClient;
  private replaced = 0;

  private readonly url: string;

  /**
   * @param keepAliveMs connections of one process with equal settings share their TCP connection; this tells them apart
   * @throws ServerUrlInvalid
   */
  constructor(
    url: string,
    private readonly keepAliveMs: number,
  ) {
    this.url = readServerUrl(url);
    this.credentials = credentialsOf(this.url);
    this.current = this.create();
  }

  get client(): EventStoreDBClient {
    return this.current;
  }

  /** How often a failed discovery cost the client. For the health check. */
  get recreated(): number {
    return this.replaced;
  }

  /** To be told of every failure, with the client that it happened on: of many callers the first replaces it. */
  failed(error: unknown, client: EventStoreDBClient): void {
    if (!isFailedDiscovery(error) || client !== this.current) return;
    this.current = this.create();
    this.replaced += 1;
    void client.dispose().catch(() => undefined);
  }

  /** `dispose` was once seen not to end with a server in another process (cause not found): no longer than this. */
  async close(): Promise<void> {
    await within(DISPOSE_MS, 'closing', this.current.dispose()).catch(() => undefined);
  }

  private create(): EventStoreDBClient {
    return EventStoreDBClient.connectionString(
      withSettings(this.url, {
        // With `false` the client reports revision 1 whatever the truth (defect 2).
        throwOnAppendFailure: 'true',
        keepAliveInterval: String(this.keepAliveMs),
      }),
    );
  }
}
