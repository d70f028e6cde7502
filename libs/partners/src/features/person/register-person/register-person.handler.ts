import { apiId } from '@channel/event-store';
import { PersonVault } from '@channel/identity';
import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, notFound, refused, VENDOR_ORG, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Person } from '../../../domain/person/person';
import type { RegisterPerson } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<RegisterPerson> | 'VERSION_NOT_IN_FORCE';

export class RegisterPersonCommand extends BusCommand<
  Readonly<{
    partnerId: string;
    name: string;
    email: string | null;
    duties: readonly string[];
    joinedOn?: string | undefined;
  }>,
  Code,
  Person
> {}

@CommandHandler(RegisterPersonCommand)
export class RegisterPersonHandler implements ICommandHandler<RegisterPersonCommand> {
  constructor(
    private readonly desk: PersonDesk,
    private readonly vault: PersonVault,
  ) {}

  async execute({ data, meta }: RegisterPersonCommand): Promise<Outcome<Code, Person>> {
    const { partnerId, name, email, duties, joinedOn } = data;
    const { orgId } = meta.actor;
    // X1: who may not register people of a partner does not learn whether it exists.
    if (orgId !== VENDOR_ORG && orgId !== partnerId) return refused(notFound());
    const facts = await this.desk.factsOf(partnerId, meta);
    if ('refused' in facts) return refused(facts);
    const { act } = facts;
    const personId = apiId('pers', `partner:${meta.commandId}`);
    const details = await this.vault.seal(personId, { name, email });
    const asked = { personId, partnerId, details, duties, joinedOn: joinedOn ?? act.on, act };
    return this.desk.execute(personId, meta, { type: 'RegisterPerson', data: asked });
  }
}
