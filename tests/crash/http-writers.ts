import { setTimeout as delay } from 'node:timers/promises';

export type Invited = Readonly<{ code: string; checkpoint: string }>;

const WRITERS = 8;
/** An answer may be lost with its connection. */
const TIMEOUT_MS = 5_000;

/** Clients that invite partners one after the other, each request with its own key until it is answered. */
export class HttpWriters {
  readonly acknowledged: Invited[] = [];
  readonly mistakes: string[] = [];
  private stopped = false;
  private abandoned = false;
  private running: Promise<unknown> = Promise.resolve();
  private listeners: (() => void)[] = [];

  constructor(
    private readonly url: string,
    private readonly seed: number,
    private token: string,
  ) {}

  start(): void {
    this.running = Promise.all(Array.from({ length: WRITERS }, (_, writer) => this.write(writer)));
  }

  /** A person's token lives for some minutes; a long test outlives it. */
  renew(token: string): void {
    this.token = token;
  }

  /** Lets each request in hand come to its answer. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  abandon(): void {
    this.stopped = true;
    this.abandoned = true;
  }

  /** Resolves in the turn in which the next answer has arrived. @throws Error if none comes */
  async nextAnswer(limitMs: number): Promise<void> {
    const ending = new AbortController();
    const answer = new Promise<void>((resolve) => this.listeners.push(resolve));
    const silence = delay(limitMs, undefined, { signal: ending.signal }).then(() => {
      throw new Error(`Nothing was acknowledged for ${String(limitMs)} ms.`);
    });
    silence.catch(() => undefined);
    await Promise.race([answer, silence]);
    ending.abort();
  }

  /** Several answers, so that none of them was on its way before. */
  async progress(limitMs: number): Promise<void> {
    for (let answers = 0; answers <= WRITERS; answers += 1) await this.nextAnswer(limitMs);
  }

  /** Waits until the list has seen the last that was acknowledged. */
  async notListed(): Promise<readonly string[]> {
    const last = this.acknowledged
      .map(({ checkpoint }) => checkpoint)
      .sort()
      .at(-1);
    if (last === undefined) return ['nothing was acknowledged'];
    const answer = await fetch(`${this.url}/v1/partners?limit=1&minCheckpoint=${last}`, {
      headers: { ...this.headers(), prefer: 'wait=30' },
    });
    const { asOf } = (await answer.json()) as { asOf?: { checkpoint: string } };
    return asOf !== undefined && asOf.checkpoint >= last
      ? []
      : [`the list did not reach ${last}: ${String(answer.status)} ${JSON.stringify(asOf)}`];
  }

  private async write(writer: number): Promise<void> {
    for (let n = 0; !this.stopped; n += 1) {
      const code = `CR${String(writer)}-${String(this.seed % 10_000)}-${String(n).padStart(5, '0')}`;
      await this.untilAnswered(code);
    }
  }

  private async untilAnswered(code: string): Promise<void> {
    while (!this.abandoned) {
      const answer = await this.post(code).catch(() => undefined);
      if (answer?.status === 201) {
        const { checkpoint } = JSON.parse(answer.text) as { checkpoint: string };
        this.acknowledged.push({ code, checkpoint });
        for (const listener of this.listeners.splice(0)) listener();
        return;
      }
      if (answer !== undefined && answer.status < 500) {
        this.mistakes.push(
          `${code} was answered with ${String(answer.status)}: ${answer.text.slice(0, 200)}`,
        );
        return;
      }
      await delay(20);
    }
  }

  private async post(code: string): Promise<{ status: number; text: string }> {
    const answer = await fetch(`${this.url}/v1/partners/invite`, {
      method: 'POST',
      headers: { ...this.headers(), 'content-type': 'application/json', 'idempotency-key': `"${code}"` },
      body: JSON.stringify({
        code,
        kind: 'reseller',
        name: `Partner ${code}`,
        country: 'US',
        programmeId: 'jpa-2023',
        role: 'solution-reseller',
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: answer.status, text: await answer.text() };
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }
}
