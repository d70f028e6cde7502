import { personKnownAfter, type KnownPerson, type PersonEvent } from '@channel/partners';
import { factSource, type FactChange, type Told } from '@channel/runtime';

const told = (_data: unknown, event: Told<PersonEvent>): readonly FactChange<KnownPerson>[] => [
  { id: event.data.personId, next: (before) => personKnownAfter(before, event) },
];

/** People by id, and the partners that they are or were with. */
export const personFacts = factSource<PersonEvent, KnownPerson>({
  name: 'standing.person-facts',
  streams: ['person-'],
  columns: {
    partnerIds: {
      sql: 'text[] not null',
      of: ({ stints }) => [...new Set(stints.map(({ partnerId }) => partnerId))],
    },
  },
  indexes: ['using gin ("partnerIds")'],
  on: {
    PartnerPersonRegistered: told,
    PersonDutiesChanged: told,
    CredentialRecorded: told,
    TrainingRecorded: told,
    AttendanceRecorded: told,
    PersonRecordWithdrawn: told,
    PersonLeft: told,
    PersonMoved: told,
    PartnerPersonErased: null,
  },
});
