import { EXIT } from './exit-codes';

/** A failure that is the user's to see as a sentence, without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    message: string,
    readonly exitCode: number = EXIT.failed,
    /** What `--json` adds to the sentence. */
    readonly details: object = {},
  ) {
    super(message);
  }
}

/** The command was written wrongly. */
export const usageError = (message: string): CliError => new CliError(message, EXIT.usage);
