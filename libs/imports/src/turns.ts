/** Rows between two turns: some milliseconds of work. */
const ROWS_PER_TURN = 250;

/** Lets the process do what else is waiting: answer requests, feed read models. */
export const otherTurns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does work that pauses after each row without keeping the process from everything else. */
export const inTurns = async <Result>(work: Generator<unknown, Result>): Promise<Result> => {
  for (let done = 1; ; done += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (done % ROWS_PER_TURN === 0) await otherTurns();
  }
};

/** The results of each row, to be had in turns. */
export function* each<Row, Result>(
  rows: Iterable<Row>,
  work: (row: Row, index: number) => Result,
): Generator<undefined, Result[]> {
  const results: Result[] = [];
  for (const row of rows) {
    results.push(work(row, results.length));
    yield;
  }
  return results;
}
