import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { apiId } from '@channel/event-store';
import type { Person } from '../../../domain/person/person';
import type { RecordAttendance } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<RecordAttendance> | 'VERSION_NOT_IN_FORCE';

export class RecordAttendanceCommand extends BusCommand<
  Readonly<{ personId: string; partnerId: string; event: string; heldOn: string }>,
  Code,
  Person
> {}

@CommandHandler(RecordAttendanceCommand)
export class RecordAttendanceHandler implements ICommandHandler<RecordAttendanceCommand> {
  constructor(private readonly desk: PersonDesk) {}

  execute({ data, meta }: RecordAttendanceCommand): Promise<Outcome<Code, Person>> {
    return this.desk.run(data.personId, meta, (facts) => ({
      type: 'RecordAttendance',
      data: { ...data, act: facts.act, recordId: apiId('prec', meta.commandId) },
    }));
  }
}
