import type { Problem, RefusalCode } from './types';

/** What a call resolves with: one of both, beside the response. */
type Result<Data> = Readonly<{ data?: Data; error?: unknown; response: Response }>;

export type Answered<Data> = Readonly<{
  data: Data;
  status: number;
  /** Revision of the record as it stands in `ETag`, quotes included; what `If-Match` takes. */
  etag: string | null;
  /** The server had done this command before, under the same key, and repeats its answer. */
  replayed: boolean;
}>;

/** A "no" of the server. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    /** Absent if what answered was not the API, e.g. a proxy before it. */
    readonly problem: Problem | undefined,
    /** The answer as text, where it is no problem. */
    text = '',
  ) {
    super(
      problem === undefined
        ? `${String(status)}: ${text.slice(0, 300)}`
        : `${String(status)} ${problem.code}: ${problem.detail}`,
    );
  }

  get code(): RefusalCode | undefined {
    return this.problem?.code;
  }
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'status' in value;

/** The answer of a call. @throws Refusal with the problem, if the server says no */
export const answered = async <Data>(
  call: Promise<Result<Data>> | Result<Data>,
): Promise<Answered<NonNullable<Data>>> => {
  const { data, error, response } = await call;
  if (!response.ok) throw refusalOf(response.status, error);
  return {
    data: data as NonNullable<Data>,
    status: response.status,
    etag: response.headers.get('etag'),
    replayed: response.headers.get('idempotency-replayed') === 'true',
  };
};

const refusalOf = (status: number, error: unknown): Refusal =>
  isProblem(error)
    ? new Refusal(status, error)
    : new Refusal(status, undefined, typeof error === 'string' ? error : JSON.stringify(error));

/** What the server answers, without the rest. @throws Refusal */
export const dataOf = async <Data>(call: Promise<Result<Data>> | Result<Data>): Promise<NonNullable<Data>> =>
  (await answered(call)).data;
