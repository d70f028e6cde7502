import { refuse, type DatedAct, type Refusal } from '@channel/kernel';
import type { Credential, CredentialTerms, ProgrammeDefinition } from '@channel/programs';
import { actOf, DeciderRunner, notFound, refused, type CommandMeta, type Outcome } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import { Partners } from '../domain/partner/standing';
import { lastStint, type Person } from '../domain/person/person';
import type { PersonCommand } from '../domain/person/person.commands';
import { personDecider, type PersonRefusal } from '../domain/person/person.decider';
import { personChangeableBy } from './person.view';

/** The day of an act in the programme of a partner, and what the definition in force there knows. */
export type PersonFacts = Readonly<{
  act: DatedAct;
  catalogue: readonly Credential[];
  terms: CredentialTerms;
}>;
export type DeskRefusal = 'VERSION_NOT_IN_FORCE' | 'NOT_FOUND';

/** Where commands about a person get what their decisions need: the person, the partner's day, the catalogue. */
@Injectable()
export class PersonDesk {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
  ) {}

  async factsOf(partnerId: string, meta: CommandMeta): Promise<PersonFacts | Refusal<DeskRefusal>> {
    const now = await this.partners.now(partnerId, meta.now);
    if (now === undefined) return notFound();
    const { inForce, zone, programmeId } = now.programme;
    return inForce === undefined
      ? refuse('VERSION_NOT_IN_FORCE', `No version of ${programmeId} is in force today.`)
      : factsIn(inForce.definition, actOf(meta, zone));
  }

  /** The definition in force for a partner today; `undefined` without one. */
  async definitionFor(partnerId: string, at: string): Promise<Definition | undefined> {
    const now = await this.partners.now(partnerId, at);
    const definition = now?.programme.inForce?.definition;
    return now === undefined || definition === undefined ? undefined : { definition, day: now.programme.day };
  }

  async load(personId: string): Promise<Readonly<{ state: Person; revision: bigint }>> {
    return this.runner.load(personDecider, personId);
  }

  /** About somebody who is known to the acting organisation; anybody else is `NOT_FOUND` (X1). */
  async run<Code extends PersonRefusal>(
    personId: string,
    meta: CommandMeta,
    command: (facts: PersonFacts) => PersonCommand,
  ): Promise<Outcome<Code | 'VERSION_NOT_IN_FORCE', Person>> {
    const { state } = await this.load(personId);
    if (state.status === 'none') return refused(notFound());
    const facts = await this.factsOf(lastStint(state).partnerId, meta);
    if ('refused' in facts) return refused(facts);
    return this.execute(personId, meta, command(facts));
  }

  async execute<Code extends PersonRefusal>(
    personId: string,
    meta: CommandMeta,
    command: PersonCommand,
  ): Promise<Outcome<Code, Person>> {
    const visible = personChangeableBy(meta.actor);
    return this.runner.run(personDecider, personId, command, meta, { visible }) as Promise<
      Outcome<Code, Person>
    >;
  }
}
const factsIn = ({ credentials }: ProgrammeDefinition, act: DatedAct): PersonFacts => ({
  act,
  catalogue: credentials.known.value,
  terms: credentials,
});
export type Definition = Readonly<{ definition: ProgrammeDefinition; day: string }>;
