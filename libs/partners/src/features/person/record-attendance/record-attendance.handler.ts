import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
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

export const RecordAttendanceHandler = answeredBy(RecordAttendanceCommand, PersonDesk, (desk, data, meta) =>
  desk.run(data.personId, meta, (facts) => ({
    type: 'RecordAttendance',
    data: { ...data, act: facts.act, recordId: apiId('prec', meta.commandId) },
  })),
);
