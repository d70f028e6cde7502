import type { Finding } from '@channel/client';
import { EXIT } from './exit-codes';

/** A finding of the server for each line, with its place in what was sent. */
export const placesText = (errors: readonly Finding[]): readonly string[] =>
  errors.map(({ pointer, parameter, header, code, detail, suggestions = [], allowed = [] }) => {
    const meant = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(' or ')}?`;
    // A sentence that says the words itself needs them once.
    const may = allowed.every((word) => detail.includes(word)) ? '' : ` Allowed: ${allowed.join(', ')}.`;
    return `  ${pointer ?? parameter ?? header ?? ''} ${code}: ${detail}${meant}${may}`;
  });

/** What `--json` adds to the sentence. */
export type ErrorDetails = Readonly<{
  /** The server's code, or one of ours: USAGE, NO_ANSWER, NO_SERVER, NOT_FOUND, JOB_FAILED. */
  code?: string | undefined;
  status?: number;
  detail?: string | undefined;
  errors?: readonly Finding[] | undefined;
  traceId?: string | undefined;
  /** What to do about it. */
  next?: string | undefined;
}>;

/** A failure that is the user's to see as a sentence, without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    message: string,
    readonly exitCode: number = EXIT.failed,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}

/** The command was written wrongly. */
export const usageError = (message: string, next?: string): CliError =>
  new CliError(message, EXIT.usage, { code: 'USAGE', ...(next === undefined ? {} : { next }) });

/** What people call so does not exist, or not for them. */
export const unknownName = (noun: string, name: string, list: string): CliError =>
  new CliError(`There is no ${noun} ${name} that you may see.`, EXIT.failed, {
    code: 'NOT_FOUND',
    next: `\`channel ${list}\` shows what you may see.`,
  });
