import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Person } from '../../../domain/person/person';
import type { LeavePartner } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<LeavePartner> | 'VERSION_NOT_IN_FORCE';

export class LeavePartnerCommand extends BusCommand<
  Readonly<{ personId: string; leftOn?: string | undefined }>,
  Code,
  Person
> {}

@CommandHandler(LeavePartnerCommand)
export class LeavePartnerHandler implements ICommandHandler<LeavePartnerCommand> {
  constructor(private readonly desk: PersonDesk) {}

  execute({ data, meta }: LeavePartnerCommand): Promise<Outcome<Code, Person>> {
    return this.desk.run(data.personId, meta, (facts) => ({
      type: 'LeavePartner',
      data: { ...data, leftOn: data.leftOn ?? facts.act.on, act: facts.act },
    }));
  }
}
