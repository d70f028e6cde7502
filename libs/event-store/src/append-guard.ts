import { canonicalJson } from '@channel/kernel';
import {
  AppendTooLarge,
  InvalidEvent,
  MAX_APPEND_BYTES,
  type AppendRequest,
  type NewEvent,
} from './event-store';
import { eventId } from './ids';

/** An event as it is sent: checked, with its id, and already text. */
export type PreparedEvent = Readonly<{
  id: string;
  type: string;
  schemaVersion: number;
  /** JSON text. */
  data: string;
  /** JSON text. */
  metadata: string;
  recordedAt: string;
  /** As it was given: for a client that serialises itself. */
  event: NewEvent;
}>;

const UNSTORABLE = /[\0\p{Surrogate}]/u;
const MAX_STREAM_LENGTH = 512;

/**
 * Everything about an append that is refused before a byte is sent, the same on every store. Also what a store would
 * keep and another refuse: NUL and lone surrogates, dates that are none.
 * @param idNamespace part of every event id; the store's stream namespace
 * @throws InvalidEvent, AppendTooLarge
 */
export const prepareAppend = (
  idNamespace: string,
  stream: string,
  { commandId, events }: AppendRequest,
): readonly PreparedEvent[] => {
  checkStream(stream);
  if (commandId === '') throw new InvalidEvent(`An append to ${stream} has no command id.`);
  if (events.length === 0) throw new InvalidEvent(`An append to ${stream} has no events.`);
  const prepared = events.map((event, index) => prepare(idNamespace, commandId, event, index));
  const bytes = prepared.reduce(
    (sum, { type, data, metadata }) =>
      sum + Buffer.byteLength(type) + Buffer.byteLength(data) + Buffer.byteLength(metadata),
    0,
  );
  if (bytes > MAX_APPEND_BYTES) throw new AppendTooLarge(stream, bytes);
  return prepared;
};

/** `~` ends a namespace and `$` begins a server's own streams. */
const checkStream = (stream: string): void => {
  if (stream === '' || stream.length > MAX_STREAM_LENGTH || /[~\0\p{Surrogate}]|^\$/u.test(stream))
    throw new InvalidEvent(`${JSON.stringify(stream)} cannot name a stream.`);
};

const prepare = (idNamespace: string, commandId: string, event: NewEvent, index: number): PreparedEvent => {
  const { type, metadata } = event;
  if (typeof type !== 'string' || type === '' || UNSTORABLE.test(type))
    throw new InvalidEvent(`Event ${String(index)} has no type that can be stored.`);
  const data = storableText(event.data, `data of ${type}`);
  const meta = storableText(metadata, `metadata of ${type}`, JSON.stringify);
  if (!Number.isInteger(metadata.schemaVersion) || Math.abs(metadata.schemaVersion) > 1_000_000)
    throw new InvalidEvent(`The schemaVersion of ${type} is not a version.`);
  const recordedAt = new Date(metadata.recordedAt);
  if (typeof metadata.recordedAt !== 'string' || Number.isNaN(recordedAt.getTime()))
    throw new InvalidEvent(`The recordedAt of ${type} is not an instant.`);
  return {
    id: eventId(idNamespace, commandId, index, { type, dataText: data }),
    type,
    schemaVersion: metadata.schemaVersion,
    data,
    metadata: meta,
    recordedAt: recordedAt.toISOString(),
    event,
  };
};

/**
 * JSON text of an object that every store gives back as it was.
 * @param textOf canonical unless no digest is made of it, as of metadata: that is text, numbers and null by its type
 * @throws InvalidEvent
 */
export const storableText = (
  value: unknown,
  what: string,
  textOf: (value: object) => string = canonicalJson,
): string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidEvent(`The ${what} is not a JSON object.`);
  try {
    const text = textOf(value);
    // JSON writes NUL and half of a surrogate pair as `\u…`: most text has no such sign and needs no second look.
    if (text.includes('\\u')) checkTexts(value);
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidEvent(`The ${what} cannot be stored: ${reason}`, { cause: error });
  }
};

const checkTexts = (value: unknown): void => {
  if (typeof value === 'string' && UNSTORABLE.test(value))
    throw new TypeError('text with NUL or half a surrogate pair');
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    checkTexts(name);
    checkTexts(member);
  }
};
