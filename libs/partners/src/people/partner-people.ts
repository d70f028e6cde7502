import type { Day } from '@channel/kernel';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { stintIn } from '../domain/person/person';
import { personDecider } from '../domain/person/person.decider';

/** Published query of the partners context: whose people are. Read from their streams. */
@Injectable()
export class PartnerPeople {
  constructor(private readonly runner: DeciderRunner) {}

  /** Of these people, who is not in the partner on a day; nobody that there is not is anybody's. */
  async strangersTo(partnerId: string, personIds: readonly string[], day: Day): Promise<readonly string[]> {
    const strangers: string[] = [];
    for (const personId of new Set(personIds)) {
      const { state } = await this.runner.load(personDecider, personId);
      if (state.status === 'none' || stintIn(state, partnerId, day) === undefined) strangers.push(personId);
    }
    return strangers;
  }
}
