import type { EventTable } from '@channel/kernel';
import type { PartnerEvent } from '../../domain/partner/partner.events';

const by = (correctionId: string | undefined): string =>
  correctionId === undefined ? '' : ' It is a correction that another person approved.';

/** A sentence for each change of a partner's enrolment and standing. */
export const PARTNER_SENTENCES: EventTable<PartnerEvent, string> = {
  PartnerInvited: ({ code, name, role }) => `${name} was invited as ${code}, in the role ${role}.`,
  PartnerAssessed: ({ level, countryTier, regions, effectiveOn, correctionId }) =>
    `Assessed${level === null ? '' : ` as ${level}`} in tier ${countryTier}, for ${regions.join(', ')}, from ` +
    `${effectiveOn}.${by(correctionId)}`,
  PartnerTermsSigned: ({ termsVersion, signedOn }) =>
    `The terms of version ${String(termsVersion)} were signed on ${signedOn}.`,
  PartnerLevelChanged: ({ level, effectiveOn, reason, correctionId }) =>
    `The level is ${level} from ${effectiveOn}: ${reason}${by(correctionId)}`,
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
    `A correction of the past was prepared: ${reason} Its proof: ${evidence}`,
  StandingCorrectionApproved: () => 'The correction was approved.',
  StandingCorrectionRejected: ({ reason }) => `The correction was rejected: ${reason}`,
};
