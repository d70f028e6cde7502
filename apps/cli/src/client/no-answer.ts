import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';

/** Where a name has several addresses, each of them failed. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
};

/** Nobody is there. */
export const noAnswer = (url: string, error: unknown): CliError =>
  new CliError(`${url} does not answer: ${reasonOf(error)}`, EXIT.failed, {
    code: 'NO_ANSWER',
    next: 'Start the server with `npm start`, or say in CHANNEL_URL where it is.',
  });
