import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Person } from '../../../domain/person/person';
import type { ErasePerson } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<ErasePerson> | 'VERSION_NOT_IN_FORCE';

export class ErasePartnerPersonCommand extends BusCommand<Readonly<{ personId: string }>, Code, Person> {}

@CommandHandler(ErasePartnerPersonCommand)
export class ErasePartnerPersonHandler implements ICommandHandler<ErasePartnerPersonCommand> {
  constructor(private readonly desk: PersonDesk) {}

  execute({ data, meta }: ErasePartnerPersonCommand): Promise<Outcome<Code, Person>> {
    return this.desk.run(data.personId, meta, (facts) => ({
      type: 'ErasePerson',
      data: { ...data, act: facts.act },
    }));
  }
}
