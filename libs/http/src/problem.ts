import type { RefusalDetail } from '@channel/kernel';

/** A finding about a query parameter or a header, which have no pointer. */
export type ParameterError = Readonly<{
  parameter?: string;
  header?: string;
  code: string;
  detail: string;
  /** Every word that may stand there. */
  allowed?: readonly string[];
}>;

/** A "no" that arises at the edge, before a command exists. Deciders refuse with values instead. */
export class ProblemException extends Error {
  override readonly name = 'ProblemException';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: Readonly<{
      errors?: readonly (RefusalDetail | ParameterError)[];
      headers?: Readonly<Record<string, string>>;
      /** Further members of the problem, e.g. `current` on 412. */
      members?: Readonly<Record<string, unknown>>;
    }> = {},
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Refusal code → HTTP status, complete by type: a code without a status does not compile. */
export type ProblemTable<Code extends string> = Readonly<Record<Code, 400 | 403 | 404 | 409 | 422 | 429>>;
