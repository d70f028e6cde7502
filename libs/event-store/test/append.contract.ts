import { randomUUID } from 'node:crypto';
import { appendInChunks, InvalidEvent, WrongExpectedRevision, type EventStore } from '../src';
import { collect, command, event, fill, streamName } from './event.builders';
import { useStore, type Subject } from './subject';

const wrong = (actual: bigint | 'noStream') =>
  expect.objectContaining({ name: 'WrongExpectedRevision', actual });
const texts = async (store: EventStore, stream: string): Promise<unknown[]> =>
  (await collect(store.readStream(stream))).map(({ data }) => data.text);

export const testAppends = (subject: Subject): void => {
  describe('appends', () => {
    const store = useStore(subject);

    it('inv:S1 begins a stream at revision 0 and goes on without a gap', async () => {
      const stream = streamName();
      expect((await store().append(stream, 'noStream', command('a', 'b'))).revision).toBe(1n);
      expect((await store().append(stream, 1n, command('c'))).revision).toBe(2n);
      const events = await collect(store().readStream(stream));
      expect(events.map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
    });

    it('refuses an expected revision that lies behind, and says where the stream is', async () => {
      const stream = streamName();
      await fill(store(), stream, 3);
      await expect(store().append(stream, 0n, command('x'))).rejects.toEqual(wrong(2n));
      await expect(store().append(stream, 'noStream', command('x'))).rejects.toEqual(wrong(2n));
    });

    it('refuses an expected revision that lies ahead', async () => {
      const stream = streamName();
      await expect(store().append(stream, 0n, command('x'))).rejects.toEqual(wrong('noStream'));
      await fill(store(), stream, 1);
      await expect(store().append(stream, 5n, command('x'))).rejects.toEqual(wrong(0n));
      await expect(store().append(stream, 5n, command('x'))).rejects.toThrow(WrongExpectedRevision);
    });

    it('inv:S4 answers a retry with the first result and adds nothing', async () => {
      const stream = streamName();
      const request = command('a', 'b');
      const first = await store().append(stream, 'noStream', request);
      expect(await store().append(stream, 'noStream', request)).toEqual(first);
      const next = command('c');
      const second = await store().append(stream, 1n, next);
      expect(await store().append(stream, 1n, next)).toEqual(second);
      expect(await texts(store(), stream)).toEqual(['a', 'b', 'c']);
    });

    it('inv:S4 answers a retry from mid-stream with the original revision and place', async () => {
      const stream = streamName();
      await fill(store(), stream, 1);
      const request = command('a', 'b');
      const first = await store().append(stream, 0n, request);
      await store().append(stream, 2n, command('c'));
      expect(await store().append(stream, 0n, request)).toEqual(first);
      expect(first.revision).toBe(2n);
    });

    it('refuses a retry that matches in its first event only, or runs past the end', async () => {
      const stream = streamName();
      const request = command('a', 'b');
      await store().append(stream, 'noStream', request);
      const [first] = request.events;
      const other = { ...request, events: [first ?? event(), event({ text: 'z' })] };
      await expect(store().append(stream, 'noStream', other)).rejects.toEqual(wrong(1n));
      const longer = { ...request, events: [...request.events, event({ text: 'c' })] };
      await expect(store().append(stream, 'noStream', longer)).rejects.toEqual(wrong(1n));
      expect(await texts(store(), stream)).toEqual(['a', 'b']);
    });

    it('inv:S5 makes another id of another payload, so that a reused command id is not dropped', async () => {
      const stream = streamName();
      const request = command('a');
      await store().append(stream, 'noStream', request);
      const other = { ...request, events: [event({ text: 'other' })] };
      await expect(store().append(stream, 'noStream', other)).rejects.toEqual(wrong(0n));
    });

    it(`${subject.refusesRepeatedId ? 'refuses' : 'accepts'} an id that stands in the stream while the revision fits`, async () => {
      const stream = streamName();
      const request = command('a');
      await store().append(stream, 'noStream', request);
      await store().append(stream, 0n, command('b'));
      const again = store().append(stream, 1n, request);
      if (subject.refusesRepeatedId) await expect(again).rejects.toThrow(InvalidEvent);
      else await expect(again).resolves.toEqual(expect.objectContaining({ revision: 2n }));
    });

    it('inv:S3 lets exactly one of many appends with one expected revision win', async () => {
      const stream = streamName();
      await fill(store(), stream, 1);
      const results = await Promise.allSettled(
        Array.from({ length: 24 }, (_, n) => store().append(stream, 0n, command(`rival ${String(n)}`))),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refusals = results.flatMap((result) =>
        result.status === 'rejected' ? [result.reason as unknown] : [],
      );
      for (const refusal of refusals) expect(refusal).toEqual(wrong(1n));
      expect(await texts(store(), stream)).toHaveLength(2);
    });

    it('inv:S1 keeps many writers on many streams dense', async () => {
      const streams = Array.from({ length: 8 }, () => streamName());
      await Promise.all(streams.map((stream) => fill(store(), stream, 12)));
      for (const stream of streams) {
        const events = await collect(store().readStream(stream));
        expect(events.map(({ revision }) => Number(revision))).toEqual(
          Array.from({ length: 12 }, (_, n) => n),
        );
      }
    });

    it('inv:S8 writes all events of an append or none, also beside others that are refused', async () => {
      const [good, bad] = [streamName(), streamName()];
      await fill(store(), bad, 2);
      const results = await Promise.allSettled([
        store().append(bad, 0n, command('x', 'y', 'z')),
        store().append(good, 'noStream', command('a', 'b', 'c')),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      expect(await texts(store(), bad)).toHaveLength(2);
      expect(await texts(store(), good)).toEqual(['a', 'b', 'c']);
    });

    it('goes on with a list of chunks where a crash stopped it, and closes it once', async () => {
      const stream = streamName('posFile');
      const commandId = randomUUID();
      const list = {
        stream,
        expected: 'noStream' as const,
        commandId,
        chunks: [
          [event({ text: '1' }), event({ text: '2' })],
          [event({ text: '3' })],
          [event({ text: '4' })],
        ],
        closing: [event({ text: 'closed' })],
      };
      let calls = 0;
      const dying: Pick<EventStore, 'append'> = {
        append: (...given) => {
          calls += 1;
          return calls > 2 ? Promise.reject(new Error('killed')) : store().append(...given);
        },
      };
      await expect(appendInChunks(dying as EventStore, list)).rejects.toThrow('killed');
      expect(await texts(store(), stream)).toEqual(['1', '2', '3']);
      const done = await appendInChunks(store(), list);
      expect(await appendInChunks(store(), list)).toEqual(done);
      expect(await texts(store(), stream)).toEqual(['1', '2', '3', '4', 'closed']);
    });
  });
};
