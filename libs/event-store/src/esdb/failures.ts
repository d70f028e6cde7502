import { AccessDeniedError, MaxAppendSizeExceededError, StreamDeletedError } from '@eventstore/db-client';
import { AppendTooLarge, Unavailable } from '../event-store';

/**
 * What the server has certainly refused, as an error of the port; undefined for all else. The client reports one and
 * the same trouble in a dozen ways (with and without a type, with five gRPC codes), so the unknown is the rule here
 * and the refusal the exception.
 */
export const refusalOf = (stream: string, error: unknown): Error | undefined => {
  if (error instanceof MaxAppendSizeExceededError) return new AppendTooLarge(stream, error.maxAppendSize + 1);
  if (error instanceof AccessDeniedError || error instanceof StreamDeletedError)
    return new Unavailable(`EventStoreDB refuses ${stream}: ${error.message}`, false, { cause: error });
  return undefined;
};

/** After this the client of 6.2.1 may never append again (defect 5). It is a plain Error without a type. */
export const isFailedDiscovery = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Failed to discover');

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Nothing came in time. The call may still happen. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/** The result of a call, or Silence after `ms`. A late failure of the call is nobody's any more. */
export const within = async <T>(ms: number, what: string, call: Promise<T>): Promise<T> => {
  call.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Silence(`${what}: no answer in ${String(ms)} ms.`));
    }, ms);
  });
  try {
    return await Promise.race([call, silence]);
  } finally {
    clearTimeout(timer);
  }
};
