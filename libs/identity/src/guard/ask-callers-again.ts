import { CallersAgain } from '@channel/http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Callers } from './callers';
import { Principals } from './principals';

/** What the guard found at the beginning of an answer is found again in the same way while it lasts. */
@Injectable()
export class AskCallersAgain implements OnModuleInit {
  constructor(
    private readonly again: CallersAgain,
    private readonly callers: Callers,
    private readonly principals: Principals,
  ) {}

  onModuleInit(): void {
    this.again.knownBy({
      of: async (request) => this.principals.of(await this.callers.proofOf(request, 'only listens')),
      person: (personId) => this.principals.person(personId),
    });
  }
}
