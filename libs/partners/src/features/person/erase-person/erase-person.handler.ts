import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Person } from '../../../domain/person/person';
import type { ErasePerson } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<ErasePerson> | 'VERSION_NOT_IN_FORCE';

export class ErasePartnerPersonCommand extends BusCommand<Readonly<{ personId: string }>, Code, Person> {}

export const ErasePartnerPersonHandler = answeredBy(
  ErasePartnerPersonCommand,
  PersonDesk,
  (desk, data, meta) =>
    desk.run(data.personId, meta, (facts) => ({
      type: 'ErasePerson',
      data: { ...data, act: facts.act },
    })),
);
