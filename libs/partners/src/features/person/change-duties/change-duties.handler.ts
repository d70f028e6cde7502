import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Person } from '../../../domain/person/person';
import type { ChangeDuties } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<ChangeDuties> | 'VERSION_NOT_IN_FORCE';

export class ChangeDutiesCommand extends BusCommand<
  Readonly<{ personId: string; duties: readonly string[]; fromOn?: string | undefined }>,
  Code,
  Person
> {}

export const ChangeDutiesHandler = answeredBy(ChangeDutiesCommand, PersonDesk, (desk, data, meta) =>
  desk.run(data.personId, meta, (facts) => ({
    type: 'ChangeDuties',
    data: { ...data, fromOn: data.fromOn ?? facts.act.on, act: facts.act },
  })),
);
