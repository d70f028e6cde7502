import { ConfigError, loadConfig, unknownVariables, type Config } from '@channel/config';
import { SceneFailed } from '@channel/demo';
import { StoreMismatch, Unavailable } from '@channel/event-store';
import { AlreadyRunning, CannotStart } from '@channel/postgres';
import { WrongKey } from '@channel/vault';
import { setTimeout as pause } from 'node:timers/promises';
import { ForeignFolder } from './data-folder';
import { sentenceOf } from './start-failures';

const STOP_MS = 5_000;
/** These say what happened and what to do; a stack would only hide it. */
const PLAIN = [
  ConfigError,
  AlreadyRunning,
  CannotStart,
  ForeignFolder,
  StoreMismatch,
  WrongKey,
  Unavailable,
  SceneFailed,
];
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Reads the configuration and says what is wrong with it, all at once. */
export const configFromEnvironment = (): Config => {
  for (const name of unknownVariables(process.env)) say(`Warning: there is no variable ${name}.`);
  return loadConfig(process.env);
};

/** A signal that ended a child of ours comes to us a moment later. */
const MOMENT_MS = 100;

/** Runs a process from start to signal. Failures that the operator can mend are said without a stack. */
export const runProcess = (start: (config: Config) => Promise<() => Promise<void>>): void => {
  let stop: (() => Promise<void>) | undefined;
  let stopping = false;
  let config: Config | undefined;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    if (config !== undefined)
      say(`Stopping; the data stays in ${config.dataDir}, and the next start goes on there.`);
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
    config = configFromEnvironment();
    stop = await start(config);
  };
  main().catch(async (error: unknown) => {
    await pause(MOMENT_MS);
    // Ctrl C stops a step of the start as well, which then says that it failed.
    if (stopping) process.exit(0);
    say(textOf(error, config));
    process.exit(1);
  });
};

const textOf = (error: unknown, config: Config | undefined): string => {
  if (!(error instanceof Error)) return String(error);
  if (PLAIN.some((kind) => error instanceof kind)) return error.message;
  const sentence = config === undefined ? undefined : sentenceOf(error, config);
  return sentence ?? error.stack ?? error.message;
};
