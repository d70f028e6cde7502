import type { RecordedEvent } from '../event-store';
import { StreamCache } from './stream-cache';

const event = (revision: bigint): RecordedEvent => ({ revision }) as RecordedEvent;
const revisions = (cache: StreamCache, stream = 's'): number[] =>
  cache.beginning(stream).map(({ revision }) => Number(revision));

describe('beginnings of streams', () => {
  it('go on where they end, and only there', () => {
    const cache = new StreamCache();
    const none = cache.beginning('s');
    cache.extend('s', none, { events: [event(0n)], bytes: 10 });
    // A slower reader that had seen nothing either.
    cache.extend('s', none, { events: [event(0n)], bytes: 10 });
    expect(revisions(cache)).toEqual([0]);
    cache.extend('s', cache.beginning('s'), { events: [event(1n)], bytes: 10 });
    expect(revisions(cache)).toEqual([0, 1]);
    cache.clear();
    expect(revisions(cache)).toEqual([]);
  });

  it('are not kept for long streams, and the longest unused goes first', () => {
    const cache = new StreamCache();
    const mebibyte = 1_048_576;
    cache.extend('long', [], { events: [event(0n)], bytes: mebibyte + 1 });
    expect(revisions(cache, 'long')).toEqual([]);
    for (let n = 0; n < 8; n += 1) cache.extend(String(n), [], { events: [event(0n)], bytes: mebibyte });
    expect(revisions(cache, '0')).toEqual([0]);
    cache.extend('next', [], { events: [event(0n)], bytes: mebibyte });
    expect(revisions(cache, '0')).toEqual([0]);
    expect(revisions(cache, '1')).toEqual([]);
  });
});
