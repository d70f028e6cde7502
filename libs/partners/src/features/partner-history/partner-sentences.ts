import type { Sentences } from '@channel/http';
import { asSentence, type EventTable } from '@channel/kernel';
import type { PartnerEvent, PartnerManagerAssigned } from '../../domain/partner/partner.events';
import { PARTNER_SENTENCES_DE } from './partner-sentences.de';

const by = (correctionId: string | undefined): string =>
  correctionId === undefined ? '' : ' It is a correction that another person approved.';

const KINDS: Readonly<Record<PartnerManagerAssigned['data']['kind'], string>> = {
  pam: 'partner account manager',
  pxm: 'partner experience manager',
  bdm: 'business development manager',
  'service-partner-manager': 'service partner manager',
};

const ENGLISH: EventTable<PartnerEvent, string> = {
  PartnerInvited: ({ code, name, role }) => `${name} was invited as ${code}, in the role ${role}.`,
  PartnerApplied: ({ code, name, role }) => `${name} applied as ${code}, for the role ${role}.`,
  PartnerApplicationDeclined: ({ reason }) => `The application was declined: ${reason}`,
  PartnerKindChanged: ({ kind, before, fromOn, reason }) =>
    `The partner is of the kind ${kind} from ${fromOn}, no longer ${before}: ${reason}`,
  PartnerAssessed: ({ level, countryTier, regions, territory, effectiveOn, correctionId }) =>
    `Assessed${level === null ? '' : ` as ${level}`} in tier ${countryTier}, for ${regions.join(', ')}` +
    `${territory === undefined ? '' : `, with the territory ${territory.join(', ')}`}, from ${effectiveOn}.${by(correctionId)}`,
  PartnerTermsSigned: ({ termsVersion, signedOn }) =>
    `The terms of version ${String(termsVersion)} were signed on ${signedOn}.`,
  PartnerLevelChanged: ({ level, effectiveOn, reason, correctionId, reviewId }) =>
    `The level is ${level} from ${effectiveOn}: ${asSentence(reason)}${by(correctionId)}` +
    (reviewId === undefined ? '' : ' A review decided it.'),
  PartnerRoleLevelChanged: ({ role, level, effectiveOn, reason }) =>
    `The level as ${role} is ${level} from ${effectiveOn}: ${asSentence(reason)} A review decided it.`,
  PartnerInvitedToSpecialisation: ({ specialisation, reason }) =>
    `The partner was invited to the specialisation ${specialisation}: ${reason}`,
  PartnerRecordKept: ({ kind, name, value, version, evidence, fromOn }) =>
    `On record from ${fromOn}: ${kind} ${name}${value === null ? '' : `, ${value}`}` +
    `${version === null ? '' : `, version ${version}`}. Its proof: ${evidence}`,
  PartnerRecordEnded: ({ untilOn, reason }) =>
    `What was on record is so no longer from ${untilOn}: ${reason}`,
  PartnerRoleOpened: ({ role, by, reason }) =>
    `The partner ${by === 'application' ? 'applied for' : 'was invited to'} the role ${role}: ${reason}`,
  PartnerRoleDeclined: ({ role, reason }) => `The role ${role} was declined: ${reason}`,
  PartnerRoleAssessed: ({ role, level, regions, effectiveOn }) =>
    `Assessed as ${level} in the role ${role}, for ${regions.join(', ')}, from ${effectiveOn}.`,
  PartnerRoleSigned: ({ role, termsVersion, signedOn }) =>
    `The terms of version ${String(termsVersion)} were signed for the role ${role} on ${signedOn}.`,
  PartnerSuspended: ({ suspendedOn, reason }) => `The partner is suspended from ${suspendedOn}: ${reason}`,
  PartnerReinstated: ({ reinstatedOn, reason }) =>
    `The partner is active again from ${reinstatedOn}: ${reason}`,
  PartnerTerminated: ({ cause, endedOn, reason }) =>
    `${cause === 'left' ? 'The partner left' : 'The enrolment was terminated'} on ${endedOn}: ${reason}`,
  LocatorConsentGiven: ({ givenOn }) => `The partner agreed on ${givenOn} to stand in the locator.`,
  LocatorConsentWithdrawn: ({ withdrawnOn }) =>
    `The partner took its consent to the locator back on ${withdrawnOn}: it is not shown any more.`,
  PartnerManagerAssigned: ({ kind, fromOn, untilOn }) =>
    `The partner has a ${KINDS[kind]} from ${fromOn}${untilOn === null ? '' : `, no longer from ${untilOn}`}.`,
  PartnerManagerAssignmentEnded: ({ untilOn, reason }) =>
    `An assignment ends: no longer from ${untilOn}. ${reason}`,
  PartnerInvitedToLevel: ({ level, reason }) => `The partner was invited to ${level}: ${reason}`,
  PlannedLevelBegan: ({ level, effectiveOn }) => `The planned level ${level} began on ${effectiveOn}.`,
  PlannedLevelWithdrawn: ({ effectiveOn }) => `The level that was planned from ${effectiveOn} was withdrawn.`,
  PartnerSpecialisationGranted: ({ specialisation, fromOn, untilOn, correctionId }) =>
    `The specialisation ${specialisation} was granted from ${fromOn}` +
    `${untilOn === null ? '' : `, no longer from ${untilOn}`}.${by(correctionId)}`,
  PartnerSpecialisationEnded: ({ specialisation, untilOn, reason }) =>
    `The specialisation ${specialisation} ends: no longer from ${untilOn}. ${reason}`,
  PlannedSpecialisationWithdrawn: ({ specialisation, fromOn }) =>
    `The specialisation ${specialisation} that was planned from ${fromOn} was withdrawn.`,
  StandingCorrectionPrepared: ({ reason, evidence }) =>
    `A correction of the past was prepared: ${asSentence(reason)} Its proof: ${evidence}`,
  StandingCorrectionApproved: () => 'The correction was approved.',
  StandingCorrectionRejected: ({ reason }) => `The correction was rejected: ${reason}`,
};

/** A sentence for each change of a partner's enrolment and standing. */
export const PARTNER_SENTENCES: Sentences<PartnerEvent> = { en: ENGLISH, de: PARTNER_SENTENCES_DE };
