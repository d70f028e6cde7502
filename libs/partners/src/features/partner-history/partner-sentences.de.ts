import { asSentence, germanDay as day, type EventTable } from '@channel/kernel';
import type { RecordKind } from '../../domain/partner/kept-record';
import type { PartnerEvent, PartnerManagerAssigned } from '../../domain/partner/partner.events';

const by = (correctionId: string | undefined): string =>
  correctionId === undefined ? '' : ' Das ist eine Berichtigung, die eine andere Person genehmigt hat.';

const MANAGERS: Readonly<Record<PartnerManagerAssigned['data']['kind'], string>> = {
  pam: 'Partner-Account-Manager',
  pxm: 'Partner-Experience-Manager',
  bdm: 'Business-Development-Manager',
  'service-partner-manager': 'Service-Partner-Manager',
};
const RECORDS: Readonly<Record<RecordKind, string>> = {
  document: 'Dokument',
  approval: 'Genehmigung',
  attribute: 'Merkmal',
  obligation: 'Pflicht',
  contact: 'Ansprechperson',
};

export const PARTNER_SENTENCES_DE: EventTable<PartnerEvent, string> = {
  PartnerInvited: ({ code, name, role }) => `${name} wurde als ${code} eingeladen, in der Rolle ${role}.`,
  PartnerApplied: ({ code, name, role }) => `${name} hat sich als ${code} beworben, für die Rolle ${role}.`,
  PartnerApplicationDeclined: ({ reason }) => `Die Bewerbung wurde abgelehnt: ${reason}`,
  PartnerKindChanged: ({ kind, before, fromOn, reason }) =>
    `Der Partner ist ab ${day(fromOn)} von der Art ${kind}, nicht mehr ${before}: ${reason}`,
  PartnerAssessed: ({ level, countryTier, regions, territory, effectiveOn, correctionId }) =>
    `Eingestuft${level === null ? '' : ` als ${level}`} in Länderstufe ${countryTier}, für ${regions.join(', ')}` +
    `${territory === undefined ? '' : `, mit dem Gebiet ${territory.join(', ')}`}, ab ${day(effectiveOn)}.${by(correctionId)}`,
  PartnerTermsSigned: ({ termsVersion, signedOn }) =>
    `Die Bedingungen der Fassung ${String(termsVersion)} wurden am ${day(signedOn)} unterzeichnet.`,
  PartnerLevelChanged: ({ level, effectiveOn, reason, correctionId, reviewId }) =>
    `Die Stufe ist ${level} ab ${day(effectiveOn)}: ${asSentence(reason)}${by(correctionId)}` +
    (reviewId === undefined ? '' : ' Das hat eine Überprüfung entschieden.'),
  PartnerRoleLevelChanged: ({ role, level, effectiveOn, reason }) =>
    `Die Stufe als ${role} ist ${level} ab ${day(effectiveOn)}: ${asSentence(reason)} Das hat eine Überprüfung entschieden.`,
  PartnerInvitedToSpecialisation: ({ specialisation, reason }) =>
    `Der Partner wurde zur Spezialisierung ${specialisation} eingeladen: ${reason}`,
  PartnerRecordKept: ({ kind, name, value, version, evidence, fromOn }) =>
    `Erfasst ab ${day(fromOn)}: ${RECORDS[kind]} ${name}${value === null ? '' : `, ${value}`}` +
    `${version === null ? '' : `, Fassung ${version}`}. Nachweis: ${evidence}`,
  PartnerRecordEnded: ({ untilOn, reason }) =>
    `Was erfasst war, gilt ab ${day(untilOn)} nicht mehr: ${reason}`,
  PartnerRoleOpened: ({ role, by: how, reason }) =>
    how === 'application'
      ? `Der Partner hat sich um die Rolle ${role} beworben: ${reason}`
      : `Der Partner wurde zur Rolle ${role} eingeladen: ${reason}`,
  PartnerRoleDeclined: ({ role, reason }) => `Die Rolle ${role} wurde abgelehnt: ${reason}`,
  PartnerRoleAssessed: ({ role, level, regions, effectiveOn }) =>
    `In der Rolle ${role} eingestuft als ${level}, für ${regions.join(', ')}, ab ${day(effectiveOn)}.`,
  PartnerRoleSigned: ({ role, termsVersion, signedOn }) =>
    `Die Bedingungen der Fassung ${String(termsVersion)} wurden für die Rolle ${role} am ${day(signedOn)} unterzeichnet.`,
  PartnerSuspended: ({ suspendedOn, reason }) =>
    `Der Partner ist ab ${day(suspendedOn)} ausgesetzt: ${reason}`,
  PartnerReinstated: ({ reinstatedOn, reason }) =>
    `Der Partner nimmt ab ${day(reinstatedOn)} wieder teil: ${reason}`,
  PartnerTerminated: ({ cause, endedOn, reason }) =>
    cause === 'left'
      ? `Der Partner ist am ${day(endedOn)} ausgetreten: ${reason}`
      : `Die Teilnahme wurde zum ${day(endedOn)} beendet: ${reason}`,
  LocatorConsentGiven: ({ givenOn }) =>
    `Der Partner hat am ${day(givenOn)} zugestimmt, im Partnerverzeichnis zu stehen.`,
  LocatorConsentWithdrawn: ({ withdrawnOn }) =>
    `Der Partner hat seine Zustimmung zum Partnerverzeichnis am ${day(withdrawnOn)} zurückgenommen: Er wird nicht mehr gezeigt.`,
  PartnerManagerAssigned: ({ kind, fromOn, untilOn }) =>
    `${MANAGERS[kind]} des Partners ab ${day(fromOn)}${untilOn === null ? '' : `, ab ${day(untilOn)} nicht mehr`}.`,
  PartnerManagerAssignmentEnded: ({ untilOn, reason }) =>
    `Eine Zuordnung endet: ab ${day(untilOn)} nicht mehr. ${reason}`,
  PartnerInvitedToLevel: ({ level, reason }) => `Der Partner wurde zur Stufe ${level} eingeladen: ${reason}`,
  PlannedLevelBegan: ({ level, effectiveOn }) =>
    `Die geplante Stufe ${level} hat am ${day(effectiveOn)} begonnen.`,
  PlannedLevelWithdrawn: ({ effectiveOn }) =>
    `Die ab ${day(effectiveOn)} geplante Stufe wurde zurückgezogen.`,
  PartnerSpecialisationGranted: ({ specialisation, fromOn, untilOn, correctionId }) =>
    `Die Spezialisierung ${specialisation} wurde ab ${day(fromOn)} erteilt` +
    `${untilOn === null ? '' : `, ab ${day(untilOn)} nicht mehr`}.${by(correctionId)}`,
  PartnerSpecialisationEnded: ({ specialisation, untilOn, reason }) =>
    `Die Spezialisierung ${specialisation} endet: ab ${day(untilOn)} nicht mehr. ${reason}`,
  PlannedSpecialisationWithdrawn: ({ specialisation, fromOn }) =>
    `Die ab ${day(fromOn)} geplante Spezialisierung ${specialisation} wurde zurückgezogen.`,
  StandingCorrectionPrepared: ({ reason, evidence }) =>
    `Eine Berichtigung wurde vorbereitet: ${asSentence(reason)} Ihr Nachweis: ${evidence}`,
  StandingCorrectionApproved: () => 'Die Berichtigung wurde genehmigt.',
  StandingCorrectionRejected: ({ reason }) => `Die Berichtigung wurde abgelehnt: ${reason}`,
};
