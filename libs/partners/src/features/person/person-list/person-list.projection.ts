import { change, projection } from '@channel/runtime';
import type { PersonEvent } from '../../../domain/person/person.events';

/** A person in one partner: who moves is a row of each, and each sees its own (X1). */
export interface PartnerPersonRow {
  readonly personId: string;
  readonly partnerId: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly duties: readonly string[];
  /** The key, and what it seals; `null` once the person is erased. */
  readonly keyId: string | null;
  readonly sealed: string | null;
}

const keyOf = (personId: string, partnerId: string): string => `${personId}:${partnerId}`;

export const partnerPeople = projection<PersonEvent, PartnerPersonRow>({
  name: 'partners.people',
  version: 1,
  streams: ['person-'],
  columns: {
    personId: 'text not null',
    partnerId: 'text not null',
    joinedOn: 'date not null',
    leftOn: 'date',
    duties: 'jsonb not null',
    keyId: 'text',
    sealed: 'text',
  },
  indexes: ['("partnerId", "joinedOn")', '("personId")'],
  remembers: true,
  onFailure: 'park',
  keys: ({ data }) => [
    keyOf(data.personId, data.partnerId),
    ...('toPartnerId' in data ? [keyOf(data.personId, data.toPartnerId)] : []),
  ],
  on: {
    PartnerPersonRegistered: ({ personId, partnerId, joinedOn, duties, details: { keyId, sealed } }) => ({
      ...{ personId, partnerId, joinedOn, leftOn: null, duties, keyId, sealed },
    }),
    PersonDutiesChanged: change(({ duties }) => ({ duties })),
    PersonLeft: change(({ leftOn }) => ({ leftOn })),
    PersonMoved: ({ personId, partnerId, toPartnerId, movedOn, duties, details }, row, _event, key) => {
      if (key === keyOf(personId, partnerId) && partnerId !== toPartnerId)
        return row && { ...row, leftOn: row.leftOn ?? movedOn };
      const { keyId = null, sealed = null } = details ?? {};
      return { personId, partnerId: toPartnerId, joinedOn: movedOn, leftOn: null, duties, keyId, sealed };
    },
    PartnerPersonErased: change(() => ({ keyId: null, sealed: null })),
    CredentialRecorded: null,
    TrainingRecorded: null,
    AttendanceRecorded: null,
    PersonRecordWithdrawn: null,
  },
});
