import type { ServerWritableStream } from '@grpc/grpc-js';
import { ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { Faults } from './faults';
import type { Log, Stored } from './log';
import { eventMessage, notFoundMessage, streamName } from './messages';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** A read that ends. Forwards from a place includes it; backwards in `$all` ends before it. */
export const answerRead = async (log: Log, faults: Faults, call: ReadCall): Promise<void> => {
  if (!(await faults.admit())) return;
  const options = call.request.getOptions();
  if (options === undefined) return;
  const name = streamName(options.getStream()?.getStreamIdentifier());
  if (!options.hasAll() && log.stream(name).length === 0) {
    call.write(notFoundMessage(name));
    call.end();
    return;
  }
  if (await sendAll(asked(log, options), BigInt(options.getCount()), { faults, call })) call.end();
};

const asked = (log: Log, options: ReadReq.Options): Iterable<Stored> => {
  const all = options.getAll();
  const backwards = options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
  const name = streamName(options.getStream()?.getStreamIdentifier());
  return all === undefined ? inStream(log.stream(name), options, backwards) : inAll(log.all, all, backwards);
};

/** @returns false if a fault says that this call stays without an end */
const sendAll = async (
  events: Iterable<Stored>,
  count: bigint,
  { faults, call }: Readonly<{ faults: Faults; call: ReadCall }>,
): Promise<boolean> => {
  let left = count;
  for (const event of events) {
    if (left <= 0n || call.cancelled || call.destroyed) break;
    left -= 1n;
    if (!call.write(eventMessage(event))) await drained(call);
    if (faults.frozen && !(await faults.admit())) return false;
  }
  return true;
};

const inStream = (
  stream: readonly Stored[],
  options: ReadReq.Options,
  backwards: boolean,
): Iterable<Stored> => {
  const place = options.getStream();
  if (backwards) {
    const from = place?.hasEnd() === true ? undefined : BigInt(place?.getRevision() ?? 0);
    return stream.filter(({ revision }) => from === undefined || revision <= from).reverse();
  }
  const from = place?.hasStart() === true ? 0n : BigInt(place?.getRevision() ?? 0);
  return stream.filter(({ revision }) => revision >= from);
};

const inAll = (
  all: readonly Stored[],
  place: ReadReq.Options.AllOptions,
  backwards: boolean,
): Iterable<Stored> => {
  const commit = place.getPosition()?.getCommitPosition();
  if (backwards) return backwardsFrom(all, commit === undefined ? undefined : BigInt(commit));
  const from = commit === undefined ? 0n : BigInt(commit);
  return all.filter(({ position }) => position >= from);
};

function* backwardsFrom(all: readonly Stored[], before: bigint | undefined): Generator<Stored> {
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const event = all[index];
    if (event !== undefined && (before === undefined || event.position < before)) yield event;
  }
}

const drained = (call: ReadCall): Promise<void> =>
  new Promise((resolve) => {
    const events = ['drain', 'cancelled', 'close', 'error'];
    const done = (): void => {
      for (const event of events) call.off(event, done);
      resolve();
    };
    for (const event of events) call.on(event, done);
  });
