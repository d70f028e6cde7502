import { partnerKnownAfter, type EnrolledPartner, type PartnerEvent } from '@channel/partners';
import { factSource, type FactChange, type Told } from '@channel/runtime';
import { stopsAfter, type Stop } from '../../domain/stops';

/** A partner as it became known, with the events that its facts are evidence by. */
export type PartnerFact = Readonly<{
  partner: EnrolledPartner;
  invitedAt: string;
  signedOn: string | null;
  /** Days on which it takes no part. */
  stops: readonly Stop[];
  /** Event ids by `keyOf` what they say. */
  evidence: Readonly<Record<string, string>>;
}>;

type Said = Told<PartnerEvent>;

/** What an event is evidence of; `undefined` where nothing is asked for it. */
const keyOf = (event: Said): string | undefined => {
  if (event.type === 'PartnerInvited' || event.type === 'PartnerApplied') return 'invitation';
  if (event.type === 'PartnerTermsSigned') return 'terms';
  if (event.type === 'PartnerRoleAssessed' || event.type === 'PartnerRoleLevelChanged')
    return roleLevelKey(event.data.role, event.data.effectiveOn);
  if (event.type === 'PartnerAssessed' || event.type === 'PartnerLevelChanged')
    return levelKey(event.data.effectiveOn);
  return event.type === 'PartnerSpecialisationGranted'
    ? specialisationKey(event.data.specialisation, event.data.fromOn)
    : undefined;
};
export const levelKey = (effectiveOn: string): string => `level|${effectiveOn}`;
export const roleLevelKey = (role: string, effectiveOn: string): string => `level|${role}|${effectiveOn}`;
export const specialisationKey = (specialisation: string, fromOn: string): string =>
  `specialisation|${specialisation}|${fromOn}`;

const told = (_data: unknown, event: Said): readonly FactChange<PartnerFact>[] => [
  {
    id: event.data.partnerId,
    next: (before) => {
      const partner = partnerKnownAfter(before?.partner, event);
      if (partner === undefined) return undefined;
      const stops = stopsAfter(before?.stops ?? [], event);
      return { partner, ...daysAfter(before, event), stops, evidence: evidenceAfter(before, event) };
    },
  },
];

const daysAfter = (before: PartnerFact | undefined, event: Said) => ({
  invitedAt: invitedAfter(before, event),
  // Of the first signature: terms that are signed anew do not begin the partnership anew.
  signedOn: before?.signedOn ?? (event.type === 'PartnerTermsSigned' ? event.data.signedOn : null),
});
/** When the vendor invited it; of who only applied, when it asked. */
const invitedAfter = (before: PartnerFact | undefined, event: Said): string => {
  if (event.type === 'PartnerInvited') return event.data.invitedAt;
  return event.type === 'PartnerApplied' ? event.data.appliedAt : (before?.invitedAt ?? '');
};
const evidenceAfter = (before: PartnerFact | undefined, event: Said): PartnerFact['evidence'] => {
  const key = keyOf(event);
  return { ...before?.evidence, ...(key === undefined ? {} : { [key]: event.id }) };
};

export const partnerFacts = factSource<PartnerEvent, PartnerFact>({
  name: 'standing.partner-facts',
  streams: ['partner-'],
  columns: {
    roles: {
      sql: 'text[] not null',
      of: ({ partner: { role, furtherRoles } }) => [role, ...furtherRoles.map((one) => one.role)],
    },
  },
  indexes: ['using gin ("roles")'],
  on: {
    PartnerInvited: told,
    PartnerApplied: told,
    PartnerApplicationDeclined: told,
    PartnerKindChanged: told,
    PartnerAssessed: told,
    PartnerTermsSigned: told,
    PartnerLevelChanged: told,
    PartnerInvitedToLevel: null,
    PartnerInvitedToSpecialisation: null,
    PartnerRecordKept: told,
    PartnerRecordEnded: told,
    PartnerRoleOpened: told,
    PartnerRoleDeclined: told,
    PartnerRoleAssessed: told,
    PartnerRoleSigned: told,
    PartnerRoleLevelChanged: told,
    PartnerSuspended: told,
    PartnerReinstated: told,
    PartnerTerminated: told,
    LocatorConsentGiven: null,
    LocatorConsentWithdrawn: null,
    PartnerManagerAssigned: null,
    PartnerManagerAssignmentEnded: null,
    PlannedLevelBegan: told,
    PlannedLevelWithdrawn: told,
    PartnerSpecialisationGranted: told,
    PartnerSpecialisationEnded: told,
    PlannedSpecialisationWithdrawn: told,
    StandingCorrectionPrepared: null,
    StandingCorrectionApproved: null,
    StandingCorrectionRejected: null,
  },
});
