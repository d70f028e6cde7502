import type { DomainEvent } from '@channel/kernel';

// Stored for ever, in the stream `person-<personId>`. What somebody is called is sealed under a key of that person.

/** Name and e-mail address, readable with the key of `keyId` only. */
export type SealedPerson = Readonly<{ keyId: string; cipher: 'aes-256-gcm'; sealed: string }>;
type Told<Facts> = Readonly<{ personId: string; partnerId: string } & Facts>;

export type PartnerPersonRegistered = DomainEvent<
  'PartnerPersonRegistered',
  Told<{
    details: SealedPerson;
    duties: readonly string[];
    joinedOn: string;
    registeredBy: string;
    registeredAt: string;
  }>
>;
/** The duties from a day on; those that are not named end on it. */
export type PersonDutiesChanged = DomainEvent<
  'PersonDutiesChanged',
  Told<{ duties: readonly string[]; fromOn: string; changedBy: string; changedAt: string }>
>;
export type CredentialRecorded = DomainEvent<
  'CredentialRecorded',
  Told<{ recordId: string; credential: string; examOn: string; recordedBy: string; recordedAt: string }>
>;
export type TrainingRecorded = DomainEvent<
  'TrainingRecorded',
  Told<{
    recordId: string;
    course: string;
    completedOn: string;
    /** Percent; `null` where the course has no score. */
    score: number | null;
    recordedBy: string;
    recordedAt: string;
  }>
>;
export type AttendanceRecorded = DomainEvent<
  'AttendanceRecorded',
  Told<{ recordId: string; event: string; heldOn: string; recordedBy: string; recordedAt: string }>
>;
/** A record that should not be: it counts for nothing from here on, on any day. */
export type PersonRecordWithdrawn = DomainEvent<
  'PersonRecordWithdrawn',
  Told<{ recordId: string; reason: string; withdrawnBy: string; withdrawnAt: string }>
>;
/** `leftOn` is the first day that the person is not there. */
export type PersonLeft = DomainEvent<'PersonLeft', Told<{ leftOn: string; toldBy: string; toldAt: string }>>;
/** To another partner, from a day on; `partnerId` is the one before. */
export type PersonMoved = DomainEvent<
  'PersonMoved',
  Told<{
    toPartnerId: string;
    movedOn: string;
    duties: readonly string[];
    details: SealedPerson | null;
    movedBy: string;
    movedAt: string;
  }>
>;
/** What the person is called is forgotten for ever; what counted stays, by id. */
export type PartnerPersonErased = DomainEvent<
  'PartnerPersonErased',
  Told<{ keyId: string; erasedBy: string; erasedAt: string }>
>;

export type PersonEvent =
  | PartnerPersonRegistered
  | PersonDutiesChanged
  | CredentialRecorded
  | TrainingRecorded
  | AttendanceRecorded
  | PersonRecordWithdrawn
  | PersonLeft
  | PersonMoved
  | PartnerPersonErased;
