import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { apiId } from '@channel/event-store';
import type { Person } from '../../../domain/person/person';
import type { RecordTraining } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<RecordTraining> | 'VERSION_NOT_IN_FORCE';

export class RecordTrainingCommand extends BusCommand<
  Readonly<{ personId: string; course: string; completedOn: string; score?: number | undefined }>,
  Code,
  Person
> {}

@CommandHandler(RecordTrainingCommand)
export class RecordTrainingHandler implements ICommandHandler<RecordTrainingCommand> {
  constructor(private readonly desk: PersonDesk) {}

  execute({ data, meta }: RecordTrainingCommand): Promise<Outcome<Code, Person>> {
    return this.desk.run(data.personId, meta, (facts) => ({
      type: 'RecordTraining',
      data: {
        ...data,
        act: facts.act,
        catalogue: facts.catalogue,
        score: data.score ?? null,
        recordId: apiId('prec', meta.commandId),
      },
    }));
  }
}
