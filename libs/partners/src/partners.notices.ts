import { audience, notice, noticeSource, VENDOR, type NoticeKind } from '@channel/inbox';
import type { PartnerEvent } from './domain/partner/partner.events';

/** Whoever administers the organisation: one of the two is. */
const administrators = (partnerId: string): readonly string[] =>
  audience(partnerId, ['partner.admin', 'distributor.admin']);
const channel = audience(VENDOR, ['channel.manager', 'channel.lead']);

type Told = Readonly<{ partnerId: string; at: string; text: string; for: readonly string[] }>;
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
          text: `Your enrolment is suspended from ${suspendedOn}; payments wait. ${reason}`,
        },
        id,
      ),
    PartnerReinstated: ({ partnerId, reason, reinstatedOn, reinstatedAt: at }, { id }) =>
      told(
        'partner_reinstated',
        {
          ...{ partnerId, at, for: administrators(partnerId) },
          text: `Your enrolment is active again from ${reinstatedOn}. ${reason}`,
        },
        id,
      ),
    PartnerTerminated: ({ partnerId, cause, reason, endedOn, endedAt: at }, { id }) =>
      told(
        'partner_ended',
        {
          ...{ partnerId, at },
          ...(cause === 'left'
            ? { text: `A partner left the programme on ${endedOn}. ${reason}`, for: channel }
            : {
                text: `Your enrolment ends on ${endedOn}; what you earned is paid. ${reason}`,
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
