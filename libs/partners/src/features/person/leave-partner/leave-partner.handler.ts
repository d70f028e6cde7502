import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Person } from '../../../domain/person/person';
import type { LeavePartner } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<LeavePartner> | 'VERSION_NOT_IN_FORCE';

export class LeavePartnerCommand extends BusCommand<
  Readonly<{ personId: string; leftOn?: string | undefined }>,
  Code,
  Person
> {}

export const LeavePartnerHandler = answeredBy(LeavePartnerCommand, PersonDesk, (desk, data, meta) =>
  desk.run(data.personId, meta, (facts) => ({
    type: 'LeavePartner',
    data: { ...data, leftOn: data.leftOn ?? facts.act.on, act: facts.act },
  })),
);
