import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** Nobody is there. */
export const noAnswer = (url: string, error: unknown): CliError =>
  new CliError(`${url} does not answer: ${reasonOf(error)}`, EXIT.failed, {
    code: 'NO_ANSWER',
    next: 'Start the server with `npm start`, or say in CHANNEL_URL where it is.',
  });
