import { Injectable } from '@nestjs/common';
import type { Principal } from './access';
import type { ChannelRequest } from './operation';
import { ProblemException } from './problem';

type Ask = (request: ChannelRequest) => Promise<Principal>;

/** Who calls, asked again while an answer is still on its way: a token runs out, a session ends, a grant is revoked. */
@Injectable()
export class CallersAgain {
  private ask: Ask = () =>
    Promise.reject(new ProblemException(401, 'UNAUTHENTICATED', 'Nobody can say who calls.'));

  /** Said by whoever knows the callers, when the application starts. */
  knownBy(ask: Ask): void {
    this.ask = ask;
  }

  /** As the guard would find them now; listening keeps no session alive. @throws ProblemException as the guard does */
  of(request: ChannelRequest): Promise<Principal> {
    return this.ask(request);
  }
}
