import { CommanderError } from 'commander';
import { CliError } from './cli-error';
import { EXIT } from './exit-codes';
import { Output } from './output';
import { programFor } from './program';

/** What a failure ends with: help and version are none, what commander refuses is wrong usage. */
export const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  return error instanceof CliError ? error.exitCode : EXIT.failed;
};

export const run = async (argv: readonly string[], output: Output): Promise<number> => {
  try {
    await programFor(output).parseAsync([...argv]);
    return output.exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError))
      output.failure(
        error instanceof Error ? error.message : String(error),
        error instanceof CliError ? error.details : {},
      );
    return exitCodeOf(error);
  }
};
