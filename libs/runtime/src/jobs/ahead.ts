/**
 * Results in the order of the items, while the work for the next ones goes on: who waits for the database does not keep
 * the processor waiting. Who stops taking results, or finds a failure among them, goes on when all that had begun has ended.
 * @param depth items that are worked at together; so many results are in memory
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  depth: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      begun.push(work(item));
      // What fails is told to whoever takes the result; until then nobody listens.
      begun.at(-1)?.catch(() => undefined);
      if (begun.length === depth) yield await (begun.shift() as Promise<Result>);
    }
    while (begun.length > 0) yield await (begun.shift() as Promise<Result>);
  } finally {
    await Promise.allSettled(begun);
  }
}
