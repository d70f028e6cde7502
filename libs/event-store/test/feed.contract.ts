import { randomBytes } from 'node:crypto';
import type { Subscription } from 'rxjs';
import {
  openStore,
  StoreMismatch,
  type EventStore,
  type FeedSignal,
  type RecordedEvent,
  type SubscribeOptions,
} from '../src';
import { collect, command, event, fill, streamName, until } from './event.builders';
import { freshNamespace, useStore, type Subject } from './subject';

type Listener = Readonly<{
  signals: FeedSignal[];
  texts: () => unknown[];
  at: () => string;
  caughtUp: () => boolean;
  stop: () => void;
}>;

const listen = (store: EventStore, options: SubscribeOptions = {}): Listener => {
  const signals: FeedSignal[] = [];
  const subscription: Subscription = store.subscribeAll(options).subscribe((signal) => signals.push(signal));
  return {
    signals,
    texts: () => signals.flatMap((signal) => (signal.kind === 'event' ? [signal.event.data.text] : [])),
    at: () => {
      const last = signals.at(-1);
      return last === undefined ? '' : last.kind === 'event' ? last.event.checkpoint : last.checkpoint;
    },
    caughtUp: () => signals.at(-1)?.kind === 'caughtUp',
    stop: () => subscription.unsubscribe(),
  };
};

export const testFeed = (subject: Subject): void => {
  describe('reading', () => {
    const store = useStore(subject);

    it('reads a stream from a place, backwards and in part; one that does not exist is empty', async () => {
      const stream = streamName();
      await fill(store(), stream, 5);
      const revisions = async (...given: Parameters<EventStore['readStream']>): Promise<number[]> =>
        (await collect(store().readStream(...given))).map(({ revision }) => Number(revision));
      expect(await revisions(stream, { from: 3n })).toEqual([3, 4]);
      expect(await revisions(stream, { direction: 'backwards', limit: 2 })).toEqual([4, 3]);
      expect(await revisions(stream, { direction: 'backwards', from: 1n })).toEqual([1, 0]);
      expect(await revisions(stream, { limit: 2 })).toEqual([0, 1]);
      expect(await revisions(stream, { from: 9n })).toEqual([]);
      expect(await revisions(streamName())).toEqual([]);
    });

    it('reads events of many bytes by every way, all and in order', async () => {
      const stream = streamName('heavy');
      const before = await store().head();
      // What cannot be packed: a server that counts what it keeps counts all of it.
      const texts = Array.from({ length: 5 }, () => randomBytes(250_000).toString('base64'));
      for (const [at, text] of texts.entries())
        await store().append(stream, at === 0 ? 'noStream' : BigInt(at - 1), command(text));
      const textsOf = (events: readonly RecordedEvent[]) => events.map(({ data }) => data.text);
      const feed = listen(store(), { after: before });
      await until(() => feed.texts().length === texts.length);
      feed.stop();
      const read = async (...given: Parameters<EventStore['readStream']>) =>
        textsOf(await collect(store().readStream(...given)));
      expect(feed.texts()).toEqual(texts);
      expect(await read(stream)).toEqual(texts);
      expect(await read(stream, { direction: 'backwards' })).toEqual([...texts].reverse());
      expect(await read(stream, { from: 1n, limit: 3 })).toEqual(texts.slice(1, 4));
      expect(textsOf(await collect(store().readAll({ after: before })))).toEqual(texts);
    });

    it('inv:S6 inv:S7 shows each event once, in one order that is every stream’s own', async () => {
      const before = await store().head();
      const streams = Array.from({ length: 6 }, () => streamName('order'));
      const written = (await Promise.all(streams.map((stream) => fill(store(), stream, 20)))).flat();
      const feed = await collect(store().readAll({ after: before }));
      const places = feed.map(({ checkpoint }) => checkpoint);
      expect(places).toEqual([...new Set(places)].sort());
      expect([...places].sort()).toEqual([...written].sort());
      expect(await store().head()).toBe(places.at(-1));
      for (const stream of streams) {
        const own = feed.filter((event) => event.stream === stream).map(({ revision }) => Number(revision));
        expect(own).toEqual(Array.from({ length: 20 }, (_, n) => n));
      }
    });

    it('reads the feed after a place, by prefix and in part', async () => {
      const before = await store().head();
      const [deal, dealer] = [streamName('deal'), streamName('dealer')];
      const [first] = await fill(store(), deal, 3);
      await fill(store(), dealer, 2);
      const texts = async (options: Parameters<EventStore['readAll']>[0]): Promise<unknown[]> =>
        (await collect(store().readAll(options))).map(({ data }) => data.text);
      expect(await texts({ after: first ?? '', prefixes: ['deal-'] })).toEqual([`${deal} 1`, `${deal} 2`]);
      expect(await texts({ after: before, prefixes: ['deal-', 'dealer-'], limit: 4 })).toHaveLength(4);
      expect(await texts({ after: before, prefixes: ['nothing-'] })).toEqual([]);
    });
  });

  describe('subscriptions', () => {
    const store = useStore(subject);

    it('shows only the wanted types, in the past and live, and moves on over the others', async () => {
      const stream = streamName('typed');
      const after = await store().head();
      const write = async (type: string, at: number): Promise<string> => {
        const { commandId } = command();
        const events = [event({ text: type }, commandId, type)];
        const expected = at === 0 ? ('noStream' as const) : BigInt(at - 1);
        return (await store().append(stream, expected, { commandId, events })).checkpoint;
      };
      await write('Wanted', 0);
      const past = await write('Other', 1);
      const feed = listen(store(), { after, prefixes: [stream], types: ['Wanted'] });
      await until(() => feed.caughtUp() && feed.at() >= past);
      expect(feed.texts()).toEqual(['Wanted']);
      await write('Wanted', 2);
      const live = await write('Other', 3);
      await until(() => feed.at() >= live);
      expect(feed.texts()).toEqual(['Wanted', 'Wanted']);
      feed.stop();
    });

    it('says on an empty log that it is at the end, then shows what comes, from the very first event', async () => {
      const own = await subject.open(freshNamespace());
      expect(await own.store.head()).toBe('');
      const feed = listen(own.store);
      await until(feed.caughtUp);
      await fill(own.store, streamName(), 3);
      await until(() => feed.texts().length === 3);
      feed.stop();
      await own.close();
    });

    it('goes on after any place without loss or repeat, also while others write', async () => {
      const before = await store().head();
      const stream = streamName();
      const writing = fill(store(), stream, 60);
      const seen: unknown[] = [];
      let place = before;
      while (seen.length < 60) {
        const feed = listen(store(), { after: place });
        await until(() => feed.texts().length > 0);
        feed.stop();
        const events = feed.signals.flatMap((signal) => (signal.kind === 'event' ? [signal.event] : []));
        seen.push(...events.map(({ data }) => data.text));
        place = events.at(-1)?.checkpoint ?? place;
      }
      await writing;
      expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => `${stream} ${String(n)}`));
    });

    it('carries a marker beyond events of other streams, so that waiting for a place ends', async () => {
      const feed = listen(store(), { prefixes: ['rare-'] });
      await until(feed.caughtUp);
      const last = (await fill(store(), streamName('common'), 5)).at(-1) ?? '';
      await until(() => feed.caughtUp() && feed.at() >= last);
      expect(feed.texts()).toEqual([]);
      feed.stop();
    });

    it('loses nothing for a consumer that is slow, and reads no further than it is ready for', async () => {
      const before = await store().head();
      const stream = streamName('slow');
      let open = (): void => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      const feed = listen(store(), { after: before, prefixes: ['slow-'], ready: () => gate });
      await fill(store(), stream, 30);
      expect(feed.texts()).toEqual([]);
      open();
      await until(() => feed.texts().length === 30);
      expect(feed.texts()).toEqual(Array.from({ length: 30 }, (_, n) => `${stream} ${String(n)}`));
      feed.stop();
    });

    it('does not hold up a consumer that writes in answer to what it reads', async () => {
      const before = await store().head();
      const replies: Promise<unknown>[] = [];
      const subscription = store()
        .subscribeAll({ after: before, prefixes: ['ask-'] })
        .subscribe((signal) => {
          if (signal.kind === 'event')
            replies.push(store().append(streamName('reply'), 'noStream', command('reply')));
        });
      await fill(store(), streamName('ask'), 10);
      await until(() => replies.length === 10);
      await Promise.all(replies);
      expect(await collect(store().readAll({ after: before, prefixes: ['reply-'] }))).toHaveLength(10);
      subscription.unsubscribe();
    });

    it('completes when the store closes, and an append after that is refused', async () => {
      const own = await subject.open(freshNamespace());
      let completed = false;
      own.store.subscribeAll().subscribe({ complete: () => (completed = true) });
      const last = own.store.append(streamName(), 'noStream', command('a'));
      await own.store.close();
      await expect(last).resolves.toEqual(expect.objectContaining({ revision: 0n }));
      await until(() => completed);
      await expect(own.store.append(streamName(), 'noStream', command('a'))).rejects.toEqual(
        expect.objectContaining({ name: 'Unavailable', outcomeUnknown: false }),
      );
      await own.close();
    });
  });

  describe('several installations on one server', () => {
    it('do not see each other', async () => {
      const [one, other] = [await subject.open(freshNamespace()), await subject.open(freshNamespace())];
      const stream = streamName();
      await fill(one.store, stream, 3);
      await fill(other.store, stream, 1);
      expect(await collect(other.store.readStream(stream))).toHaveLength(1);
      const feed = await collect(one.store.readAll());
      expect(feed.map((event) => event.stream)).toEqual([stream, stream, stream]);
      expect(await one.store.head()).toBe(feed.at(-1)?.checkpoint);
      await one.close();
      await other.close();
    });

    it('have an identity each, that a demo and an earnest installation do not share', async () => {
      const own = await subject.open(freshNamespace());
      const now = '2026-09-07T09:00:00.000Z';
      const [first, second] = await Promise.all([
        openStore(own.store, { demo: true, now }),
        openStore(own.store, { demo: true, now }),
      ]);
      expect(second).toEqual(first);
      await expect(openStore(own.store, { demo: false, now })).rejects.toThrow(StoreMismatch);
      const other = await subject.open(freshNamespace());
      expect((await openStore(other.store, { demo: true, now })).storeId).not.toBe(first.storeId);
      await own.close();
      await other.close();
    });
  });
};
