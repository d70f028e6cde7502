import { StandIn } from './stand-in';

/** `npm run eventstore:stand-in`: the stand-in as a process of its own, for a whole application to run on. */
const main = async (): Promise<void> => {
  const at = process.argv.indexOf('--port');
  const port = at === -1 ? 0 : Number(process.argv[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port expects a port number');
  const standIn = await StandIn.start(port);
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
