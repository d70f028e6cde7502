import { Refusal } from '@channel/client';
import { CommanderError } from 'commander';
import { CliError, usageError, type ErrorDetails } from './cli-error';
import { EXIT } from './exit-codes';
import { nextStep } from './next-step';
import { Output } from './output';
import { programFor, wordOf } from './program';

/** What a failure ends with: help and version are none, what commander refuses is wrong usage. */
export const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return error instanceof CliError ? error.exitCode : EXIT.failed;
};

export const run = async (argv: readonly string[], output: Output): Promise<number> => {
  // Commander finds mistakes before it gives the options out; these are to be JSON too.
  output.json = argv.includes('--json');
  output.wide = argv.includes('--wide');
  try {
    const [, , word, ...rest] = argv;
    if (word === 'complete') await completed(output, rest);
    else await programFor(output, wordOf(argv.slice(2))).parseAsync([...argv]);
    return output.exitCode;
  } catch (error) {
    await tell(error, output);
    return exitCodeOf(error);
  }
};

/** Asked by the shell at the press of Tab: loaded for it alone. */
const completed = (output: Output, words: readonly string[]): Promise<void> => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- as in words.ts
  const { complete } = require('./completion/complete') as typeof import('./completion/complete');
  return complete(output, words[0] === '--' ? words.slice(1) : words);
};

const tell = async (error: unknown, output: Output): Promise<void> => {
  if (error instanceof CommanderError) {
    // Help and version were printed by commander, on request or for a group without its command.
    if (error.exitCode === 0 || error.code === 'commander.help') return;
    const said = usageError(error.message.replace(/^error: /, ''), '--help shows what the command takes.');
    output.failure(said.message, said.details);
    return;
  }
  const message = messageOf(error);
  const details = detailsOf(error);
  const next = await nextStep(details);
  output.failure(message, next === undefined ? details : { ...details, next });
};

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // Of a fault of the server the trace is all that helps to find it in the log.
  const traceId = error instanceof Refusal && error.status === 500 ? error.problem?.traceId : undefined;
  return traceId === undefined ? error.message : `${error.message} (traceId ${traceId})`;
};

const detailsOf = (error: unknown): ErrorDetails => {
  if (error instanceof CliError) return error.details;
  if (!(error instanceof Refusal)) return { code: 'FAILED' };
  const { code, detail, errors, traceId } = error.problem ?? {};
  return { code, status: error.status, detail, errors, traceId };
};
