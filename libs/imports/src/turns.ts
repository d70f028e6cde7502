/** How long work may keep the process to itself. */
const TURN_MS = 20;

/** Lets the process do what else is waiting: answer requests, feed read models. */
export const otherTurns = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Called between two turns, with the rows done so far: tells the progress, and may end the work by throwing. */
export type BetweenTurns = (done: number) => Promise<void>;

/** Does work that pauses after each row without keeping the process from everything else. */
export const inTurns = async <Result>(
  work: Generator<unknown, Result>,
  between?: BetweenTurns,
): Promise<Result> => {
  let began = performance.now();
  for (let done = 1; ; done += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < TURN_MS) continue;
    await otherTurns();
    await between?.(done);
    began = performance.now();
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

/** The rows of a short file as a list, read in turns. */
export const listed = <Row>(
  rows: Iterable<Row>,
  isWanted: (row: Row) => boolean = () => true,
): Promise<Row[]> => inTurns(wantedOf(rows, isWanted));

function* wantedOf<Row>(rows: Iterable<Row>, isWanted: (row: Row) => boolean): Generator<undefined, Row[]> {
  const wanted: Row[] = [];
  for (const row of rows) {
    if (isWanted(row)) wanted.push(row);
    yield;
  }
  return wanted;
}

/** The same at once, for a few rows. */
export const atOnce = <Result>(work: Generator<unknown, Result>): Result => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};
