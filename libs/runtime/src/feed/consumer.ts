import type { Checkpoint, EventStore } from '@channel/event-store';
import type { Build, Builds } from '../projections/builds';
import type { RuntimeSettings } from '../options';
import { handed, typesOf, type ClosedChunks } from './closed-chunks';
import { backOff, Fenced, isDataError, isLasting, pause, textOf } from './failure';
import { feedBatches, type FeedBatch } from './feed-batches';
import type { Ownership } from './ownership';
import type { Subject } from './subject';

export type ConsumerParts = Readonly<{
  store: EventStore;
  /** Shared by the consumers of a process. */
  chunks: ClosedChunks;
  builds: Builds;
  ownership: Ownership;
  settings: RuntimeSettings;
  /** Told after each move. */
  moved: (name: string) => void;
  /** Told of the latest `recordedAt` of a batch. */
  seen: (recordedAt: string) => void;
  /** A build that is not live has reached the end of the log. */
  atHead: (build: Build) => Promise<void>;
}>;

/** Follows the feed for one build: elected by lock, fenced by epoch, back from every failure that can pass. */
export class Consumer {
  private readonly ending = new AbortController();
  private running: Promise<void> | undefined;
  private failures = 0;
  private mine: Build | undefined;

  constructor(
    private readonly parts: ConsumerParts,
    private readonly build: bigint,
    private readonly subject: Subject,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Ends after the transaction in hand. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    const { ownership, settings } = this.parts;
    while (!signal.aborted) {
      try {
        if ((await this.turn()) === 'gone') break;
        await pause(settings.pollMs, signal);
      } catch (error) {
        await this.failed(error);
      }
    }
    await ownership.release(Number(this.build));
  }

  /** From the election to the end of ownership. */
  private async turn(): Promise<'gone' | 'again'> {
    const { ownership, builds } = this.parts;
    const known = await builds.find(this.build);
    if (known === undefined) return 'gone';
    if (known.status === 'refused') return 'again';
    if (known.status === 'stopped' && !known.retryWanted) return 'again';
    if (!(await ownership.take(Number(this.build)))) return 'again';
    if (known.status === 'stopped') await builds.resume(this.build);
    this.mine = await builds.take(this.build);
    if (this.mine === undefined) return 'gone';
    await this.subject.begin(this.mine);
    await this.follow(this.mine.position);
    return 'again';
  }

  private async follow(after: Checkpoint): Promise<void> {
    const { store, settings } = this.parts;
    const batches = feedBatches(store, {
      after,
      prefixes: this.subject.definition.streams,
      types: typesOf(this.subject.definition),
      size: settings.batchSize,
      idleMs: settings.pollMs * 5,
      signal: this.ending.signal,
    });
    for await (const batch of batches) {
      await this.process(batch);
      this.failures = 0;
    }
  }

  private async process(batch: FeedBatch): Promise<void> {
    const { atHead, seen, moved } = this.parts;
    const mine = this.owned();
    if (batch.position > mine.position) {
      await this.move(mine, batch);
      this.mine = { ...mine, position: batch.position };
      const last = batch.events.at(-1);
      if (last !== undefined) seen(last.metadata.recordedAt);
      moved(mine.name);
    }
    if (batch.caughtUp && !mine.live) {
      await atHead(this.owned());
      this.mine = { ...this.owned(), live: true };
      moved(mine.name);
    }
    if (batch.events.length === 0) await this.idle();
  }

  /** What the database refuses is looked for only where there is something: it costs two exchanges a page. */
  private async move(mine: Build, batch: FeedBatch): Promise<void> {
    try {
      await this.moveBy(mine, batch, false);
    } catch (error) {
      if (this.subject.setsAside !== true || !isDataError(error)) throw error;
      // What it has noted meanwhile was rolled back.
      await this.subject.begin(mine);
      await this.moveBy(mine, batch, true);
    }
  }

  /** All pages of a batch and the checkpoint in one transaction; without events the checkpoint alone. */
  private async moveBy(mine: Build, { events, position }: FeedBatch, isCareful: boolean): Promise<void> {
    const { builds, chunks } = this.parts;
    const pages = handed(chunks, this.subject.definition, events);
    const first = await pages.next();
    if (first.done === true) return builds.pass(mine, position);
    await builds.moving(mine, position, async (client) => {
      await this.subject.apply(client, first.value, isCareful);
      for await (const page of pages) await this.subject.apply(client, page, isCareful);
    });
  }

  private async idle(): Promise<void> {
    await this.subject.idle?.((work) => this.parts.builds.moving(this.owned(), this.owned().position, work));
  }

  private owned(): Build {
    if (this.mine === undefined) throw new Fenced('Not the owner.');
    return this.mine;
  }

  private async failed(error: unknown): Promise<void> {
    const { builds, ownership, settings } = this.parts;
    const { signal } = this.ending;
    this.failures += 1;
    if (this.mine !== undefined && isLasting(error) && (await this.stillThere())) {
      await builds.stop(this.mine, textOf(error)).catch(() => undefined);
      this.failures = 0;
    }
    if (error instanceof Fenced) await ownership.release(Number(this.build));
    await pause(backOff(settings.retryMs, Math.max(this.failures, 1)), signal);
  }

  /** A build that was dropped while it worked has failed by that alone. */
  private async stillThere(): Promise<boolean> {
    return (await this.parts.builds.find(this.build).catch(() => undefined)) !== undefined;
  }
}
