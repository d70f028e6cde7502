import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Person } from '../../../domain/person/person';
import type { ChangeDuties } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<ChangeDuties> | 'VERSION_NOT_IN_FORCE';

export class ChangeDutiesCommand extends BusCommand<
  Readonly<{ personId: string; duties: readonly string[]; fromOn?: string | undefined }>,
  Code,
  Person
> {}

@CommandHandler(ChangeDutiesCommand)
export class ChangeDutiesHandler implements ICommandHandler<ChangeDutiesCommand> {
  constructor(private readonly desk: PersonDesk) {}

  execute({ data, meta }: ChangeDutiesCommand): Promise<Outcome<Code, Person>> {
    return this.desk.run(data.personId, meta, (facts) => ({
      type: 'ChangeDuties',
      data: { ...data, fromOn: data.fromOn ?? facts.act.on, act: facts.act },
    }));
  }
}
