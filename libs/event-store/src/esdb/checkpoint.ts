import type { Checkpoint } from '../event-store';

/** A place in the server's log. */
export type Position = Readonly<{ commit: bigint; prepare: bigint }>;

const DIGITS = 20;
/** The server writes "no position" as the greatest unsigned number. */
const GREATEST_POSITION = 1n << 63n;

export const isPlace = (position: Position | undefined): position is Position =>
  position !== undefined && position.commit < GREATEST_POSITION && position.prepare < GREATEST_POSITION;

/** Commit and prepare position in fixed width, so that text sorts like the log. */
export const checkpointOf = ({ commit, prepare }: Position): Checkpoint =>
  `${String(commit).padStart(DIGITS, '0')}${String(prepare).padStart(DIGITS, '0')}`;

/** @throws RangeError for text that is no checkpoint of this store */
export const positionOf = (checkpoint: Checkpoint): Position => {
  if (!/^\d{40}$/.test(checkpoint))
    throw new RangeError(`${JSON.stringify(checkpoint)} is no checkpoint of EventStoreDB.`);
  return { commit: BigInt(checkpoint.slice(0, DIGITS)), prepare: BigInt(checkpoint.slice(DIGITS)) };
};

export const later = (one: Checkpoint, other: Checkpoint): Checkpoint => (one > other ? one : other);
