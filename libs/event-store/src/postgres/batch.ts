import type { PreparedEvent } from '../append-guard';
import type { AppendResult, ExpectedRevision } from '../event-store';

/** One append that waits for its turn. */
export type Waiting = Readonly<{
  /** Without the namespace, for messages. */
  stream: string;
  stored: string;
  expected: ExpectedRevision;
  events: readonly PreparedEvent[];
  bytes: number;
  deadline: number;
  resolve: (result: AppendResult) => void;
  reject: (error: Error) => void;
}>;

/** A row of `log.append`. */
export type Answer = Readonly<{
  n: number;
  outcome: 'appended' | 'replayed' | 'repeated' | 'wrong';
  revision: string | null;
  position: string | null;
}>;

/** As `log.append` reads it. The events' data are JSON text already and go in as they are. */
export const batchText = (requests: readonly Waiting[]): Readonly<{ json: string; rounds: number }> => {
  const seen = new Map<string, number>();
  let rounds = 1;
  const parts = requests.map(({ stored, expected, events }, n) => {
    const round = seen.get(stored) ?? 0;
    seen.set(stored, round + 1);
    rounds = Math.max(rounds, round + 1);
    const x = expected === 'noStream' ? '-1' : String(expected);
    return (
      `{"n":${String(n)},"s":${JSON.stringify(stored)},"x":${x},"k":${String(events.length)},` +
      `"r":${String(round)},"e":[${events.map(eventText).join(',')}]}`
    );
  });
  return { json: `[${parts.join(',')}]`, rounds };
};

const eventText = (
  { id, type, schemaVersion, data, metadata, recordedAt }: PreparedEvent,
  i: number,
): string =>
  `{"i":${String(i)},"id":"${id}","t":${JSON.stringify(type)},"v":${String(schemaVersion)},` +
  `"w":"${recordedAt}","d":${data},"m":${metadata}}`;
