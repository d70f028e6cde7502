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

/** Terms to sign, and corrections of the past that another person approves. */
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
    PartnerAssessed: ({ partnerId, assessedAt }) => [
      turns<Waiting>(keyOf('partner', partnerId), ({ later }) => ({ since: assessedAt, for: later })),
    ],
    PartnerTermsSigned: ({ partnerId }) => [
      turns<Waiting>(keyOf('partner', partnerId), () => ({ for: NOBODY, later: NOBODY })),
    ],
    PartnerLevelChanged: null,
    PartnerInvitedToLevel: null,
    PartnerInvitedToSpecialisation: null,
    PartnerRecordKept: null,
    PartnerRecordEnded: null,
    PartnerSuspended: null,
    PartnerReinstated: null,
    PartnerTerminated: null,
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
