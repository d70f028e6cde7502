import { api } from '../../shared/api/client';
import { messagesOf, type Message } from './messages';

const RETRY_MS = 3_000;
const RETRY_LATER_MS = 30_000;

type Listening = Readonly<{
  personId: string;
  /** Each message once, in order; whichever tab holds the line. */
  hear: (message: Message) => void;
  /** The line stands from here on: what was read before may be older. */
  begun: (place: string) => void;
  signal: AbortSignal;
}>;

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** What this tab has heard, also before its page was loaded again. */
const placeOf = (name: string) => ({
  read: (): string => sessionStorage.getItem(name) ?? '',
  keep: (place: string): void => sessionStorage.setItem(name, place),
});

/**
 * Listens to what changes until the signal. A browser may have six connections to a server and a person many tabs: so
 * one tab holds the line and tells the others, and when it is closed the next one takes over where it was.
 */
export const listen = async ({ personId, hear, begun, signal }: Listening): Promise<void> => {
  const name = `channel-live-${personId}`;
  const tabs = new BroadcastChannel(name);
  const place = placeOf(name);
  const told = (message: Message): void => {
    place.keep(message.id);
    hear(message);
  };
  tabs.onmessage = ({ data }: MessageEvent<Message>) => told(data);
  signal.addEventListener('abort', () => tabs.close());
  const pass = async (line: ReadableStream<Uint8Array>): Promise<void> => {
    try {
      for await (const message of messagesOf(line)) {
        if (signal.aborted) return;
        if (place.read() === '') begun(message.id);
        tabs.postMessage(message);
        told(message);
      }
    } catch {
      // It broke off; what came meanwhile is told by the next one.
    }
  };
  const hold = async (): Promise<void> => {
    while (!signal.aborted) {
      const answer = await call(place.read(), signal);
      // The session has ended. Whoever is typing is not interrupted for it: what they send next says so, and keeps it.
      if (answer === 'refused') return;
      if (typeof answer !== 'number') await pass(answer);
      await pause(typeof answer === 'number' ? answer : RETRY_MS, signal);
    }
  };
  // Where a page is served without TLS under another name than localhost there are no locks: each tab has its own line.
  const locks = navigator.locks as LockManager | undefined;
  try {
    await (locks === undefined ? hold() : locks.request(name, { signal }, hold));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

/** The line; or after how many milliseconds it is asked for again: later by who has too many of them. */
const call = async (
  place: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | 'refused' | number> => {
  try {
    const { data, response } = await api.GET('/v1/stream', {
      parseAs: 'stream',
      signal,
      ...(place === '' ? {} : { params: { header: { 'Last-Event-ID': place } } }),
    });
    if (response.status === 401) return 'refused';
    return data ?? RETRY_LATER_MS;
  } catch {
    return RETRY_MS;
  }
};
