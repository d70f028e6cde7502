/**
 * Results in the order of the items, while the work for the next ones goes on: who waits for the database does not keep
 * the processor waiting.
 * @param depth items that are worked at together; so many results are in memory
 */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  depth: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (let next = 0; next < items.length || begun.length > 0;) {
    for (; begun.length < depth && next < items.length; next += 1) {
      const result = work(items[next] as Item);
      // It is told to whoever takes the result; until then nobody listens.
      result.catch(() => undefined);
      begun.push(result);
    }
    yield await (begun.shift() as Promise<Result>);
  }
}
