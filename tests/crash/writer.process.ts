import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidV5, type EventStore } from '@channel/event-store';
import { event } from '../../libs/event-store/test/event.builders';
import { openLog } from './log';

// The process that is killed: eight writers, and the embedded server unless EVENTSTORE_URL names another log. What the log acknowledged goes to a journal; after
// a kill each writer begins with the command whose answer it may have lost.
const [dir = '', seed = ''] = process.argv.slice(2);
const WRITERS = 8;

export type Acknowledged = Readonly<{ commandId: string; revision: string; checkpoint: string }>;

const journalOf = (writer: number): string => join(dir, `journal-${String(writer)}`);

const acknowledged = (writer: number): number =>
  existsSync(journalOf(writer)) ? readFileSync(journalOf(writer), 'utf8').split('\n').length - 1 : 0;

const write = async (store: EventStore, writer: number, stopped: () => boolean): Promise<void> => {
  for (let n = acknowledged(writer); !stopped(); n += 1) {
    const commandId = uuidV5(`${seed}/${String(writer)}/${String(n)}`);
    const expected = n === 0 ? 'noStream' : BigInt(n - 1);
    const events = [event({ writer, n, text: 'x'.repeat(100) }, commandId)];
    const { revision, checkpoint } = await store.append(`crash-${String(writer)}`, expected, {
      commandId,
      events,
    });
    const line: Acknowledged = { commandId, revision: String(revision), checkpoint };
    appendFileSync(journalOf(writer), `${JSON.stringify(line)}\n`);
  }
};

const main = async (): Promise<void> => {
  const { store, close } = await openLog(dir);
  let stopped = false;
  process.on('SIGTERM', () => (stopped = true));
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(store, writer, () => stopped)));
  await close();
};

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
