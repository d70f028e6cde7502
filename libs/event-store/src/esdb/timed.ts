import type { Readable } from 'node:stream';
import { within } from './failures';

/**
 * What a readable of the client holds, or Silence if nothing comes for `ms`. However the reading ends, the call behind
 * it is cancelled: the client leaves that open.
 */
export async function* timed<T>(
  readable: AsyncIterable<T>,
  ms: number,
  cancel: () => Promise<unknown>,
): AsyncGenerator<T> {
  const stream = readable as unknown as Readable;
  // An error after the last read would end the process.
  stream.on('error', () => undefined);
  const iterator = readable[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await within(ms, 'read', iterator.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    void cancel().catch(() => undefined);
    stream.destroy();
  }
}
