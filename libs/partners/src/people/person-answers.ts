import { answer, type CommandAnswer, type Principal, type ViewOf } from '@channel/http';
import { PersonVault } from '@channel/identity';
import { invariant, present } from '@channel/kernel';
import { CLOCK, type Clock, type Outcome, type Refused } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { lastStint, type KnownPerson, type Person } from '../domain/person/person';
import { PersonDesk } from './person-desk';
import { viewOfPerson, type PersonDetails, type personView } from './person.view';

/** Answers about one person: what is sealed is opened here and nowhere deeper. */
@Injectable()
export class PersonAnswers {
  constructor(
    private readonly vault: PersonVault,
    private readonly desk: PersonDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(person: KnownPerson, viewer: Principal) {
    const partnerId = lastStint(person).partnerId;
    const known = present(
      await this.desk.definitionFor(partnerId, this.clock.now()),
      'a definition in force',
    );
    return viewOfPerson(person, await this.detailsOf(person), known.definition, known.day, viewer);
  }

  async after<Code extends string>(
    outcome: Outcome<Code, Person>,
    viewer: Principal,
  ): Promise<CommandAnswer<ViewOf<typeof personView>> | Refused<Code>> {
    if (outcome.kind === 'refused') return outcome;
    const { state } = outcome;
    invariant(state.status === 'known', 'a command about a person leaves one that is known');
    const shown = await this.of(state, viewer);
    return answer(outcome, () => shown);
  }

  private async detailsOf({ details }: KnownPerson): Promise<PersonDetails | undefined> {
    if (details === null) return undefined;
    return (await this.vault.open([details])).get(details.keyId);
  }
}
