import { audience, notice, noticeSource, VENDOR, type Notice, type NoticeKind } from '@channel/inbox';
import { germanDay } from '@channel/kernel';
import type { PartnerEvent } from './domain/partner/partner.events';

/** Whoever administers the organisation: one of the two is. */
const administrators = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.admin', 'distributor.admin']);
const channel = audience(VENDOR, ['channel.manager', 'channel.lead']);

type Told = Readonly<{ partnerId: string; at: string; text: Notice['text']; for: readonly string[] }>;
const told = (kind: NoticeKind, { partnerId: recordId, ...said }: Told, id: string) => [
  notice(id, { ...{ kind, record: 'partner', recordId }, ...said }),
];

/** An interrupted or ended part in the programme is told to the other side. */
export const partnersNotices = noticeSource<PartnerEvent>({
  name: 'partners',
  version: 1,
  streams: ['partner-'],
  on: {
    PartnerSuspended: ({ partnerId, reason, suspendedOn, suspendedAt: at }, { id }) =>
      told(
        'partner_suspended',
        {
          ...{ partnerId, at, for: administrators(partnerId) },
          text: {
            en: `Your enrolment is suspended from ${suspendedOn}; payments wait. ${reason}`,
            de: `Ihre Teilnahme ist ab ${germanDay(suspendedOn)} ausgesetzt; Zahlungen warten. ${reason}`,
          },
        },
        id,
      ),
    PartnerKindChanged: ({ partnerId, kind, fromOn, reason, changedAt: at }, { id }) =>
      told(
        'partner_kind_changed',
        {
          ...{ partnerId, at, for: administrators(partnerId) },
          text: {
            en: `Your organisation is of the kind ${kind} from ${fromOn}. ${reason}`,
            de: `Ihre Organisation ist ab ${germanDay(fromOn)} von der Art ${kind}. ${reason}`,
          },
        },
        id,
      ),
    LocatorConsentGiven: null,
    LocatorConsentWithdrawn: null,
    PartnerReinstated: ({ partnerId, reason, reinstatedOn, reinstatedAt: at }, { id }) =>
      told(
        'partner_reinstated',
        {
          ...{ partnerId, at, for: administrators(partnerId) },
          text: {
            en: `Your enrolment is active again from ${reinstatedOn}. ${reason}`,
            de: `Sie nehmen ab ${germanDay(reinstatedOn)} wieder teil. ${reason}`,
          },
        },
        id,
      ),
    PartnerTerminated: ({ partnerId, cause, reason, endedOn, endedAt: at }, { id }) =>
      told(
        'partner_ended',
        {
          ...{ partnerId, at },
          ...(cause === 'left'
            ? {
                text: {
                  en: `A partner left the programme on ${endedOn}. ${reason}`,
                  de: `Ein Partner ist am ${germanDay(endedOn)} aus dem Programm ausgetreten. ${reason}`,
                },
                for: channel,
              }
            : {
                text: {
                  en: `Your enrolment ends on ${endedOn}; what you earned is paid. ${reason}`,
                  de: `Ihre Teilnahme endet am ${germanDay(endedOn)}; was Sie verdient haben, wird gezahlt. ${reason}`,
                },
                for: administrators(partnerId),
              }),
        },
        id,
      ),
    PartnerInvited: null,
    PartnerApplied: null,
    PartnerApplicationDeclined: null,
    PartnerAssessed: null,
    PartnerTermsSigned: null,
    PartnerLevelChanged: null,
    PartnerRoleLevelChanged: null,
    PartnerInvitedToLevel: null,
    PartnerInvitedToSpecialisation: null,
    PartnerRecordKept: null,
    PartnerRecordEnded: null,
    PartnerRoleOpened: null,
    PartnerRoleDeclined: null,
    PartnerRoleAssessed: null,
    PartnerRoleSigned: null,
    PartnerManagerAssigned: null,
    PartnerManagerAssignmentEnded: null,
    PlannedLevelBegan: null,
    PlannedLevelWithdrawn: null,
    PartnerSpecialisationGranted: null,
    PartnerSpecialisationEnded: null,
    PlannedSpecialisationWithdrawn: null,
    StandingCorrectionPrepared: null,
    StandingCorrectionApproved: null,
    StandingCorrectionRejected: null,
  },
});
