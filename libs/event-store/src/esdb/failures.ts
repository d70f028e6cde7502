import { AccessDeniedError, MaxAppendSizeExceededError, StreamDeletedError } from '@eventstore/db-client';
import { AppendTooLarge, Refused } from '../event-store';

/**
 * What the server has certainly refused, as an error of the port; undefined for all else. The client reports one and
 * the same trouble in a dozen ways (with and without a type, with five gRPC codes), so the unknown is the rule here
 * and the refusal the exception.
 */
export const refusalOf = (stream: string, error: unknown): Error | undefined => {
  if (error instanceof MaxAppendSizeExceededError) return new AppendTooLarge(stream, error.maxAppendSize + 1);
  if (error instanceof StreamDeletedError)
    return new Refused(`EventStoreDB refuses ${stream}: it was deleted.`, { cause: error });
  return refusedForGood(error);
};

const PERMISSION_DENIED = 7;
const UNAUTHENTICATED = 16;
const CERTIFICATE = /certificate|CERT_|unable to verify|altnames?|wrong version number|EPROTO/i;

/** What the server refuses whoever asks again: rights, password, certificate. Undefined for all else. */
export const refusedForGood = (error: unknown): Refused | undefined => {
  if (error instanceof Refused) return error;
  if (!(error instanceof Error)) return undefined;
  const { code } = error as Readonly<{ code?: unknown }>;
  if (error instanceof AccessDeniedError || code === PERMISSION_DENIED)
    return new Refused('EventStoreDB denies access: the user of EVENTSTORE_URL may not read $all or write.', {
      cause: error,
    });
  if (code === UNAUTHENTICATED)
    return new Refused('EventStoreDB does not know the user or password of EVENTSTORE_URL.', {
      cause: error,
    });
  if (CERTIFICATE.test(error.message))
    return new Refused(
      'The certificate of EventStoreDB is not accepted, or it speaks without TLS: see tls and tlsCAFile in EVENTSTORE_URL.',
      { cause: error },
    );
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
export const within = <T>(ms: number, what: string, call: Promise<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Silence(`${what}: no answer in ${String(ms)} ms.`));
    }, ms);
    call.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: Error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
