import { Client } from 'pg';

export type LinkOptions = Readonly<{ databaseUrl: string; timeoutMs: number }>;

/** No answer came in time; the server may be frozen, and what was asked may still happen. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** A connection of our own that is thrown away after any failure, and made again when it is needed next. */
export class Link {
  private client: Promise<Client> | undefined;
  private current: Client | undefined;

  constructor(
    private readonly options: LinkOptions,
    private readonly prepare: (client: Client) => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Connects if needed. What fails here has not been sent. */
  async ready(): Promise<Client> {
    this.client ??= this.connect();
    try {
      return await this.client;
    } catch (error) {
      this.client = undefined;
      throw error;
    }
  }

  /** Runs one exchange; a connection on which one is overdue is cut. */
  async exchange<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
    const client = await this.ready();
    let timer: NodeJS.Timeout | undefined;
    const overdue = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new NoAnswer(`no answer in ${String(this.options.timeoutMs)} ms`)),
        this.options.timeoutMs,
      );
    });
    const answer = work(client);
    // If the time-out wins, the late failure of the exchange belongs to nobody.
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, overdue]);
    } catch (error) {
      if (error instanceof NoAnswer) this.cut(client);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.options.databaseUrl,
      connectionTimeoutMillis: this.options.timeoutMs,
      keepAlive: true,
      application_name: 'channel-log',
    });
    const forget = (): void => {
      if (this.current === client) this.client = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    this.current = client;
    try {
      await this.prepare(client);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }

  private cut(client: Client): void {
    this.client = undefined;
    (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
  }
}

/**
 * An answer of the server that says: this statement failed and did nothing. Everything else (a cut connection, a
 * time-out, a server that goes down in the middle) leaves the outcome open.
 */
export const isProvenFailure = (error: unknown): boolean =>
  error instanceof Error && (error as Error & { severity?: string }).severity === 'ERROR';

/** Faults of the content itself: another attempt would end the same way. */
export const isContentFault = (error: unknown): boolean =>
  isProvenFailure(error) && /^(22|23|54)/.test((error as Error & { code?: string }).code ?? '');
