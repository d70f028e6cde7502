import { AppendTooLarge, InvalidEvent, MAX_APPEND_BYTES, type NewEvent } from '../src';
import { collect, command, event, streamName } from './event.builders';
import { useStore, type Subject } from './subject';

const BAD: readonly (readonly [string, NewEvent])[] = [
  ['an empty type', event({}, 'c', '')],
  ['text with NUL', event({ text: 'a\0b' })],
  ['a name with NUL', event({ 'a\0b': 1 })],
  ['a lone surrogate', event({ text: 'a\ud800b' })],
  ['a bigint', event({ amount: 1n as unknown as number })],
  ['a number that JSON lacks', event({ amount: Number.NaN })],
  ['undefined as data', { ...event(), data: undefined as never }],
  ['null as data', event(null as never)],
  ['a list as data', event([1] as never)],
  ['a Date', event({ at: new Date(0) as never })],
  ['a Map', event({ names: new Map([['a', 1]]) as never })],
  ['half a surrogate pair in a list beside a sign of control', event({ texts: ['\u0001', ['\udc00']] })],
  ['a name with half a surrogate pair', event({ nested: { '\ud800': 1 } })],
  ['NUL in its metadata', { ...event(), metadata: { ...event().metadata, reason: 'a\0b' } }],
  ['null as metadata', { ...event(), metadata: null as never }],
  ['a cycle', cyclic()],
  ['an unreadable recordedAt', { ...event(), metadata: { ...event().metadata, recordedAt: 'yesterday' } }],
];

function cyclic(): NewEvent {
  const data: Record<string, unknown> = {};
  data.self = data;
  return event(data as never);
}

export const testPayloads = (subject: Subject): void => {
  describe('payloads', () => {
    const store = useStore(subject);

    it.each(BAD)('refuses %s, and nothing of its append is written', async (_, bad) => {
      const stream = streamName();
      const request = { commandId: 'c', events: [event({ text: 'good' }), bad] };
      await expect(store().append(stream, 'noStream', request)).rejects.toThrow(InvalidEvent);
      expect(await collect(store().readStream(stream))).toEqual([]);
    });

    it('refuses an append without events, and a stream without a name', async () => {
      await expect(store().append(streamName(), 'noStream', command())).rejects.toThrow(InvalidEvent);
      for (const name of ['', '$all', 'a\0b', 'a~b'])
        await expect(store().append(name, 'noStream', command('a'))).rejects.toThrow(InvalidEvent);
    });

    it('limits all events of an append together', async () => {
      const stream = streamName();
      const third = 'x'.repeat(MAX_APPEND_BYTES / 3);
      const request = { commandId: 'c', events: [third, third, third].map((text) => event({ text })) };
      await expect(store().append(stream, 'noStream', request)).rejects.toThrow(AppendTooLarge);
      await store().append(stream, 'noStream', { ...request, events: request.events.slice(1) });
      expect(await collect(store().readStream(stream))).toHaveLength(2);
    });

    it('returns what was written, to the letter', async () => {
      const stream = streamName('żółć');
      const data = {
        text: 'żółć "quoted" \\ \u2028 😀 \u001f',
        likeAnEscape: '\\u0000 \\ud800',
        number: 0.1,
        large: 123456789012345680000,
        nested: { list: [null, true, -1.5e-7, { deep: ['x'] }], empty: {} },
        amount: { amount: '12345678901234567890', currency: 'EUR' },
        __proto__key: 'kept',
      };
      const given = event(data, 'the-command', 'Żółty');
      const { checkpoint } = await store().append(stream, 'noStream', {
        commandId: 'the-command',
        events: [given],
      });
      const [read] = await collect(store().readStream(stream));
      expect(read).toEqual({ ...given, id: read?.id, stream, revision: 0n, checkpoint });
      expect(read?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    });
  });
};
