import type { RefusalsOf } from '@channel/kernel';
import { answeredBy, BusCommand } from '@channel/runtime';
import { apiId } from '@channel/event-store';
import type { Person } from '../../../domain/person/person';
import type { RecordCredential } from '../../../domain/person/person.commands';
import { PersonDesk } from '../../../people/person-desk';

type Code = RefusalsOf<RecordCredential> | 'VERSION_NOT_IN_FORCE';

export class RecordCredentialCommand extends BusCommand<
  Readonly<{ personId: string; credential: string; examOn: string }>,
  Code,
  Person
> {}

export const RecordCredentialHandler = answeredBy(RecordCredentialCommand, PersonDesk, (desk, data, meta) =>
  desk.run(data.personId, meta, (facts) => ({
    type: 'RecordCredential',
    data: { ...data, act: facts.act, catalogue: facts.catalogue, recordId: apiId('prec', meta.commandId) },
  })),
);
