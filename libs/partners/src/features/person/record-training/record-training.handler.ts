import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
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

export const RecordTrainingHandler = answeredBy(RecordTrainingCommand, PersonDesk, (desk, data, meta) =>
  desk.run(data.personId, meta, (facts) => ({
    type: 'RecordTraining',
    data: {
      ...data,
      act: facts.act,
      catalogue: facts.catalogue,
      score: data.score ?? null,
      recordId: apiId('prec', meta.commandId),
    },
  })),
);
