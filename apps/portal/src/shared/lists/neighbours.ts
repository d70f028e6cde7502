export type Neighbours = Readonly<{
  /** Where one stands, from 1; nothing if it is not in the queue. */
  at: number | undefined;
  of: number;
  next: string | undefined;
  previous: string | undefined;
}>;

/** What comes before and after a record in a queue. One that left the queue is followed by the first of what is left. */
export const neighboursOf = (queue: readonly string[], id: string): Neighbours => {
  const at = queue.indexOf(id);
  return at < 0
    ? { at: undefined, of: queue.length, next: queue[0], previous: undefined }
    : { at: at + 1, of: queue.length, next: queue[at + 1], previous: queue[at - 1] };
};
