import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import type { Person } from '../../../domain/person/person';
import type { WithdrawRecord } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<WithdrawRecord> | 'VERSION_NOT_IN_FORCE';

export class WithdrawRecordCommand extends BusCommand<
  Readonly<{ personId: string; recordId: string; reason: string }>,
  Code,
  Person
> {}

export const WithdrawRecordHandler = answeredBy(WithdrawRecordCommand, PersonDesk, (desk, data, meta) =>
  desk.run(data.personId, meta, (facts) => ({
    type: 'WithdrawRecord',
    data: { ...data, act: facts.act },
  })),
);
