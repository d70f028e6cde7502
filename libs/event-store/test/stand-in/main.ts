import { StandIn } from './stand-in';

const numberOf = (name: string, most: number): number => {
  const at = process.argv.indexOf(name);
  const value = at === -1 ? 0 : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new Error(`${name} expects a whole number up to ${String(most)}`);
  return value;
};

/** `npm run eventstore:stand-in`: the stand-in as a process of its own, for a whole application to run on. */
const main = async (): Promise<void> => {
  const port = numberOf('--port', 65_535);
  const longest = numberOf('--append-delay', 60_000);
  const standIn = await StandIn.start(port);
  // Appends that are under way together end in any order.
  if (longest > 0) standIn.faults.appendDelayMs = () => Math.random() * longest;
  process.stdout.write(
    `${standIn.url}\nThis stands in for EventStoreDB in tests. Its log is in memory: all events are gone when it stops.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      standIn.stop();
    });
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
