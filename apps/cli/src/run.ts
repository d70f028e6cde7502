import { CommanderError } from 'commander';
import { CliError, usageError } from './cli-error';
import { EXIT } from './exit-codes';
import { nextStep } from './next-step';
import { Output } from './output';
import { programFor } from './program';

/** What a failure ends with: help and version are none, what commander refuses is wrong usage. */
export const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return error instanceof CliError ? error.exitCode : EXIT.failed;
};

export const run = async (argv: readonly string[], output: Output): Promise<number> => {
  // Commander finds mistakes before it gives the options out; these are to be JSON too.
  output.json = argv.includes('--json');
  try {
    await programFor(output).parseAsync([...argv]);
    return output.exitCode;
  } catch (error) {
    await tell(error, output);
    return exitCodeOf(error);
  }
};

const tell = async (error: unknown, output: Output): Promise<void> => {
  if (error instanceof CommanderError) {
    // Help and version were printed by commander, on request or for a group without its command.
    if (error.exitCode === 0 || error.code === 'commander.help') return;
    const said = usageError(error.message.replace(/^error: /, ''), '--help shows what the command takes.');
    output.failure(said.message, said.details);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const details = error instanceof CliError ? error.details : { code: 'FAILED' };
  const next = await nextStep(details);
  output.failure(message, next === undefined ? details : { ...details, next });
};
