import { Injectable } from '@nestjs/common';
import type { Principal } from './access';
import type { ChannelRequest } from './operation';
import { ProblemException } from './problem';

/** What whoever knows the callers can say of them. */
export type KnownCallers = Readonly<{
  of: (request: ChannelRequest) => Promise<Principal>;
  person: (personId: string) => Promise<Principal>;
}>;

const unknown = () =>
  Promise.reject(new ProblemException(401, 'UNAUTHENTICATED', 'Nobody can say who calls.'));

/**
 * Who calls, asked again while an answer or the work that was asked for is still on its way: a token runs out, a session
 * ends, a grant is revoked.
 */
@Injectable()
export class CallersAgain {
  private known: KnownCallers = { of: unknown, person: unknown };

  /** Said by whoever knows the callers, when the application starts. */
  knownBy(known: KnownCallers): void {
    this.known = known;
  }

  /** As the guard would find them now; listening keeps no session alive. @throws ProblemException as the guard does */
  of(request: ChannelRequest): Promise<Principal> {
    return this.known.of(request);
  }

  /** The person whose work a job does, with the grants of now; how fresh the sign-in was is not known any more. */
  person(personId: string): Promise<Principal> {
    return this.known.person(personId);
  }
}
