import {
  audience,
  begins,
  ends,
  inboxSource,
  keyOf,
  NOBODY,
  turns,
  VENDOR,
  waiting,
  type Waiting,
} from '@channel/inbox';
import type { PartnerEvent } from './domain/partner/partner.events';

const correctionEnds = ({ correctionId }: Readonly<{ correctionId: string }>) => [
  ends<Waiting>(keyOf('standing-correction', correctionId)),
];

const channel = audience(VENDOR, ['channel.manager', 'channel.lead']);
const administrators = (partnerId: string) => audience(partnerId, ['partner.admin']);
const roleKey = ({ partnerId, role }: Readonly<{ partnerId: string; role: string }>): string =>
  keyOf('partner-role', `${partnerId}/${role}`);

/** Applications to assess, terms to sign, and corrections of the past that another person approves. */
export const partnersInbox = inboxSource<PartnerEvent>({
  name: 'partners',
  version: 1,
  streams: ['partner-'],
  on: {
    PartnerInvited: ({ partnerId, code, kind, name, invitedAt }) => [
      begins(
        keyOf('partner', partnerId),
        waiting({
          ...{ kind: 'terms_signature', record: 'partner', recordId: partnerId, number: code },
          ...{ title: `Terms of the programme, ${name}`, partnerId, since: invitedAt },
          later: audience(partnerId, [kind === 'distributor' ? 'distributor.admin' : 'partner.admin']),
        }),
      ),
    ],
    PartnerApplied: ({ partnerId, code, name, appliedAt }) => [
      begins(
        keyOf('partner', partnerId),
        waiting({
          ...{ kind: 'partner_application', record: 'partner', recordId: partnerId, number: code },
          ...{ title: `Application, ${name}`, partnerId, since: appliedAt },
          ...{ for: channel, later: administrators(partnerId) },
        }),
      ),
    ],
    PartnerApplicationDeclined: ({ partnerId }) => [
      turns<Waiting>(keyOf('partner', partnerId), () => ({ for: NOBODY, later: NOBODY })),
    ],
    PartnerAssessed: ({ partnerId, assessedAt }) => [
      turns<Waiting>(keyOf('partner', partnerId), ({ later }) => ({
        ...{ kind: 'terms_signature', since: assessedAt, for: later },
      })),
    ],
    // Who is invited to a role waits for nobody but the channel, which assesses it when its papers are there.
    PartnerRoleOpened: ({ partnerId, role, by, openedAt }) => [
      begins(
        roleKey({ partnerId, role }),
        waiting({
          ...{ kind: 'partner_application', record: 'partner-role', recordId: partnerId },
          ...{ title: `Application for ${role}`, partnerId, since: openedAt },
          ...{ for: by === 'application' ? channel : NOBODY, later: administrators(partnerId) },
          about: keyOf('partner', partnerId),
        }),
      ),
    ],
    PartnerRoleDeclined: (data) => [ends<Waiting>(roleKey(data))],
    PartnerRoleAssessed: ({ assessedAt, ...data }) => [
      turns<Waiting>(roleKey(data), ({ later }) => ({
        ...{ kind: 'terms_signature', title: `Terms of the programme as ${data.role}` },
        ...{ since: assessedAt, for: later },
      })),
    ],
    PartnerRoleSigned: (data) => [ends<Waiting>(roleKey(data))],
    PartnerTermsSigned: ({ partnerId }) => [
      turns<Waiting>(keyOf('partner', partnerId), () => ({ for: NOBODY, later: NOBODY })),
    ],
    PartnerLevelChanged: null,
    PartnerRoleLevelChanged: null,
    PartnerInvitedToLevel: null,
    PartnerInvitedToSpecialisation: null,
    PartnerRecordKept: null,
    PartnerRecordEnded: null,
    PartnerSuspended: null,
    PartnerReinstated: null,
    PartnerTerminated: null,
    PartnerKindChanged: null,
    LocatorConsentGiven: null,
    LocatorConsentWithdrawn: null,
    PartnerManagerAssigned: null,
    PartnerManagerAssignmentEnded: null,
    PlannedLevelBegan: null,
    PlannedLevelWithdrawn: null,
    PartnerSpecialisationGranted: null,
    PartnerSpecialisationEnded: null,
    PlannedSpecialisationWithdrawn: null,
    StandingCorrectionPrepared: ({ correctionId, partnerId, reason, preparedBy, preparedAt }) => [
      begins(
        keyOf('standing-correction', correctionId),
        waiting({
          ...{ kind: 'standing_correction', record: 'standing-correction', recordId: correctionId },
          ...{ title: reason, partnerId, since: preparedAt, preparedBy: [preparedBy] },
          ...{ for: audience(VENDOR, ['finance.approver']), about: keyOf('partner', partnerId) },
        }),
      ),
    ],
    StandingCorrectionApproved: correctionEnds,
    StandingCorrectionRejected: correctionEnds,
  },
});
