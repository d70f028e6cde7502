import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { DeciderRunner } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { passedBy, stintIn } from '../domain/person/person';
import { personDecider } from '../domain/person/person.decider';
import { holdingsOf } from '../domain/standing/validity';

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

  /** Of these people, who holds none of the credentials on a day; nobody that there is not holds any. */
  async withoutAny(
    personIds: readonly string[],
    wanted: readonly string[],
    { credentials }: Pick<ProgrammeDefinition, 'credentials'>,
    day: Day,
  ): Promise<readonly string[]> {
    const { heldOn } = holdingsOf(credentials);
    const without: string[] = [];
    for (const personId of new Set(personIds)) {
      const { state } = await this.runner.load(personDecider, personId);
      const passed = state.status === 'none' ? [] : passedBy(state);
      if (!wanted.some((credential) => heldOn(passed, credential, day) !== undefined)) without.push(personId);
    }
    return without;
  }
}
