import type {
  CorrectionApproved,
  CorrectionPrepared,
  CorrectionRejected,
  DomainEvent,
} from '@channel/kernel';
import type { StandingFact } from './standing-fact';

// Stored for ever, in the stream `partner-<partnerId>`; partnerId is apiId('prtn', code). People by id only.

/** M2, M5: a kind of organisations, or a category of alliances. */
export type PartnerKind =
  | ('reseller' | 'distributor' | 'oem' | 'service-provider')
  | ('strategic-alliance' | 'technology-alliance' | 'federal-alliance');

export type PartnerInvited = DomainEvent<
  'PartnerInvited',
  {
    partnerId: string;
    /** `PTR-0042`, `DIST-001`: what files and people use. */
    code: string;
    kind: PartnerKind;
    name: string;
    country: string;
    programmeId: string;
    /** Role of the programme, e.g. `solution-reseller`; `distributor` for distributors. */
    role: string;
    invitedBy: string;
    invitedAt: string;
  }
>;
/** An organisation asks for itself to take part (J110); as `PartnerInvited`, and who is invited afterwards is invited. */
export type PartnerApplied = DomainEvent<
  'PartnerApplied',
  Omit<PartnerInvited['data'], 'invitedBy' | 'invitedAt'> & { appliedBy: string; appliedAt: string }
>;
/** Not now: it may apply again, and may be invited. */
export type PartnerApplicationDeclined = DomainEvent<
  'PartnerApplicationDeclined',
  { partnerId: string; reason: string; declinedBy: string; declinedAt: string }
>;
export type PartnerAssessed = DomainEvent<
  'PartnerAssessed',
  {
    partnerId: string;
    /** `null` for distributors. */
    level: string | null;
    countryTier: string;
    /** Regions where the partner may register deals. */
    regions: readonly string[];
    /** Regions that the agreement covers; absent: the same (J110). */
    territory?: readonly string[];
    /** The correction that made it; absent where it began on the day on which one person said it. */
    correctionId?: string;
    assessedBy: string;
    assessedAt: string;
    effectiveOn: string;
  }
>;
/** From a day on it is of another kind, and may do what the programme says of that one. */
export type PartnerKindChanged = DomainEvent<
  'PartnerKindChanged',
  {
    partnerId: string;
    kind: PartnerKind;
    before: PartnerKind;
    /** Why; the partner reads it. */
    reason: string;
    fromOn: string;
    changedBy: string;
    changedAt: string;
  }
>;
/** The enrolment is active from here on. */
export type PartnerTermsSigned = DomainEvent<
  'PartnerTermsSigned',
  {
    partnerId: string;
    programmeId: string;
    termsVersion: number;
    signedBy: string;
    signedAt: string;
    signedOn: string;
  }
>;
export type PartnerLevelChanged = DomainEvent<
  'PartnerLevelChanged',
  {
    partnerId: string;
    level: string;
    effectiveOn: string;
    /** Why; shown to the partner. */
    reason: string;
    /** The correction that made it. */
    correctionId?: string;
    /** The decided review that made it (7.10). Neither: one person recorded it, before levels followed reviews. */
    reviewId?: string;
    /** Of a planned level: when its first day begins in the programme's zone. */
    beginsAt?: string;
    changedBy: string;
    changedAt: string;
    /** Day of the change in the programme's zone. */
    changedOn: string;
  }
>;
/** The same for a role beside the first one, whose level is of no matter to the others (J1). */
export type PartnerRoleLevelChanged = DomainEvent<
  'PartnerRoleLevelChanged',
  {
    partnerId: string;
    role: string;
    level: string;
    effectiveOn: string;
    reason: string;
    /** The decided review that made it, and replaces what it planned before. */
    reviewId: string;
    /** Of a planned level: when its first day begins in the programme's zone. */
    beginsAt?: string;
    changedBy: string;
    changedAt: string;
    /** Day of the change in the programme's zone. */
    changedOn: string;
  }
>;
/** Invited to a level above the one that it has (J9); until its level changes. */
export type PartnerInvitedToLevel = DomainEvent<
  'PartnerInvitedToLevel',
  { partnerId: string; level: string; reason: string; invitedBy: string; invitedAt: string }
>;
/** Invited to a service specialisation (J67); it may be granted from then on. */
export type PartnerInvitedToSpecialisation = DomainEvent<
  'PartnerInvitedToSpecialisation',
  { partnerId: string; specialisation: string; reason: string; invitedBy: string; invitedAt: string }
>;
/** What requirements and benefits ask for, with days and what shows it. */
export type PartnerRecordKept = DomainEvent<
  'PartnerRecordKept',
  {
    partnerId: string;
    recordId: string;
    kind: 'document' | 'approval' | 'attribute' | 'obligation' | 'contact';
    /** A word of the programme: `services-agreement`, `noc`. */
    name: string;
    /** Of an attribute what it is; of a contact the person's id. */
    value: string | null;
    /** Of a document. */
    version: string | null;
    /** Of a document: the person who signed it. */
    signedBy: string | null;
    evidence: string;
    fromOn: string;
    /** First day no longer covered; `null` while open. */
    untilOn: string | null;
    keptBy: string;
    keptAt: string;
  }
>;
export type PartnerRecordEnded = DomainEvent<
  'PartnerRecordEnded',
  {
    partnerId: string;
    recordId: string;
    /** First day no longer covered. */
    untilOn: string;
    reason: string;
    endedBy: string;
    endedAt: string;
  }
>;
/** An active partner begins with one more role of its programme: an enrolment of its own (J1, J110). */
export type PartnerRoleOpened = DomainEvent<
  'PartnerRoleOpened',
  {
    partnerId: string;
    role: string;
    by: 'application' | 'invitation';
    /** Why; the other side reads it. */
    reason: string;
    openedBy: string;
    openedAt: string;
  }
>;
export type PartnerRoleDeclined = DomainEvent<
  'PartnerRoleDeclined',
  { partnerId: string; role: string; reason: string; declinedBy: string; declinedAt: string }
>;
/** Country tier and territory are those of the partner; regions are those that this enrolment authorises. */
export type PartnerRoleAssessed = DomainEvent<
  'PartnerRoleAssessed',
  {
    partnerId: string;
    role: string;
    level: string;
    regions: readonly string[];
    effectiveOn: string;
    assessedBy: string;
    assessedAt: string;
  }
>;
/** The role is active from here on. */
export type PartnerRoleSigned = DomainEvent<
  'PartnerRoleSigned',
  {
    partnerId: string;
    role: string;
    termsVersion: number;
    signedBy: string;
    signedAt: string;
    signedOn: string;
  }
>;
/** No registrations, no benefits, and payments wait, until it is reinstated. */
export type PartnerSuspended = DomainEvent<
  'PartnerSuspended',
  { partnerId: string; reason: string; suspendedBy: string; suspendedAt: string; suspendedOn: string }
>;
export type PartnerReinstated = DomainEvent<
  'PartnerReinstated',
  { partnerId: string; reason: string; reinstatedBy: string; reinstatedAt: string; reinstatedOn: string }
>;
/** For good: its level and what was protected end on this day; what it earned before is paid. */
export type PartnerTerminated = DomainEvent<
  'PartnerTerminated',
  {
    partnerId: string;
    /** By the vendor, or by the partner itself. */
    cause: 'terminated' | 'left';
    reason: string;
    endedBy: string;
    endedAt: string;
    /** The first day on which it takes no part. */
    endedOn: string;
  }
>;
/** The partner agrees to stand in the locator (J32), where everybody may read its name, country and specialisations. */
export type LocatorConsentGiven = DomainEvent<
  'LocatorConsentGiven',
  { partnerId: string; givenBy: string; givenAt: string; givenOn: string }
>;
/** At once: from here on the locator does not show it. */
export type LocatorConsentWithdrawn = DomainEvent<
  'LocatorConsentWithdrawn',
  { partnerId: string; withdrawnBy: string; withdrawnAt: string; withdrawnOn: string }
>;
/** Somebody of the vendor looks after the partner (J107); whoever is assigned decides about it, and no other channel manager. */
export type PartnerManagerAssigned = DomainEvent<
  'PartnerManagerAssigned',
  {
    partnerId: string;
    assignmentId: string;
    /** Account manager, experience manager, business development manager, service partner manager. */
    kind: 'pam' | 'pxm' | 'bdm' | 'service-partner-manager';
    personId: string;
    fromOn: string;
    /** First day no longer covered; `null` while open. */
    untilOn: string | null;
    assignedBy: string;
    assignedAt: string;
  }
>;
export type PartnerManagerAssignmentEnded = DomainEvent<
  'PartnerManagerAssignmentEnded',
  {
    partnerId: string;
    assignmentId: string;
    /** First day no longer covered. */
    untilOn: string;
    reason: string;
    endedBy: string;
    endedAt: string;
  }
>;
/** The first day of a planned level has come. */
export type PlannedLevelBegan = DomainEvent<
  'PlannedLevelBegan',
  {
    partnerId: string;
    /** Of a role beside the first one. */
    role?: string;
    level: string;
    effectiveOn: string;
    beganAt: string;
  }
>;
export type PlannedLevelWithdrawn = DomainEvent<
  'PlannedLevelWithdrawn',
  { partnerId: string; effectiveOn: string; withdrawnBy: string; withdrawnAt: string }
>;
export type PartnerSpecialisationGranted = DomainEvent<
  'PartnerSpecialisationGranted',
  {
    partnerId: string;
    specialisation: string;
    fromOn: string;
    /** First day no longer covered; `null` while open. */
    untilOn: string | null;
    correctionId?: string;
    grantedBy: string;
    grantedAt: string;
  }
>;
export type PartnerSpecialisationEnded = DomainEvent<
  'PartnerSpecialisationEnded',
  {
    partnerId: string;
    specialisation: string;
    /** First day no longer covered, of the period that it is inside. */
    untilOn: string;
    reason: string;
    correctionId?: string;
    endedBy: string;
    endedAt: string;
  }
>;
export type PlannedSpecialisationWithdrawn = DomainEvent<
  'PlannedSpecialisationWithdrawn',
  { partnerId: string; specialisation: string; fromOn: string; withdrawnBy: string; withdrawnAt: string }
>;

/** A fact about the past, with what it moves as its preparer saw it (G61). */
export type StandingCorrectionPrepared = DomainEvent<
  'StandingCorrectionPrepared',
  { partnerId: string } & CorrectionPrepared<StandingFact>
>;
/** The fact follows as an event of its own; `effects` as the approver saw them. */
export type StandingCorrectionApproved = DomainEvent<
  'StandingCorrectionApproved',
  { partnerId: string } & CorrectionApproved
>;
export type StandingCorrectionRejected = DomainEvent<
  'StandingCorrectionRejected',
  { partnerId: string } & CorrectionRejected
>;
export type PartnerEvent =
  | PartnerInvited
  | PartnerApplied
  | PartnerApplicationDeclined
  | PartnerKindChanged
  | PartnerAssessed
  | PartnerTermsSigned
  | PartnerRoleLevelChanged
  | PartnerLevelChanged
  | PartnerInvitedToLevel
  | PartnerInvitedToSpecialisation
  | PartnerRecordKept
  | PartnerRecordEnded
  | PartnerRoleOpened
  | PartnerRoleDeclined
  | PartnerRoleAssessed
  | PartnerRoleSigned
  | PartnerSuspended
  | LocatorConsentGiven
  | LocatorConsentWithdrawn
  | PartnerReinstated
  | PartnerTerminated
  | PartnerManagerAssigned
  | PartnerManagerAssignmentEnded
  | PlannedLevelBegan
  | PlannedLevelWithdrawn
  | PartnerSpecialisationGranted
  | PartnerSpecialisationEnded
  | PlannedSpecialisationWithdrawn
  | StandingCorrectionPrepared
  | StandingCorrectionApproved
  | StandingCorrectionRejected;
