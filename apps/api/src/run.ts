import { ConfigError, loadConfig, unknownVariables, type Config } from '@channel/config';
import { SceneFailed } from '@channel/demo';
import { StoreMismatch, Unavailable } from '@channel/event-store';
import { AlreadyRunning } from '@channel/postgres';

const STOP_MS = 5_000;
/** These say what happened and what to do; a stack would only hide it. */
const PLAIN = [ConfigError, AlreadyRunning, StoreMismatch, Unavailable, SceneFailed];
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Reads the configuration and says what is wrong with it, all at once. */
export const configFromEnvironment = (): Config => {
  for (const name of unknownVariables(process.env)) say(`Warning: there is no variable ${name}.`);
  return loadConfig(process.env);
};

/** Runs a process from start to signal. Failures that the operator can mend are said without a stack. */
export const runProcess = (start: (config: Config) => Promise<() => Promise<void>>): void => {
  let stop: (() => Promise<void>) | undefined;
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    // What was acknowledged is durable: giving up late loses nothing.
    setTimeout(() => process.exit(1), STOP_MS).unref();
    void (stop?.() ?? Promise.resolve()).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  const main = async (): Promise<void> => {
    stop = await start(configFromEnvironment());
  };
  main().catch((error: unknown) => {
    const plain = PLAIN.some((kind) => error instanceof kind);
    say(error instanceof Error ? (plain ? error.message : (error.stack ?? error.message)) : String(error));
    process.exit(1);
  });
};
