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
import { FLEX_APPROVERS } from './flex.view';
import type { FlexAccountEvent } from './domain/flex-account/flex-account.events';

const entryEnds = ({ entryId }: Readonly<{ entryId: string }>) => [
  ends<Waiting>(keyOf('flex-entry', entryId)),
];
const entryRests = ({ entryId }: Readonly<{ entryId: string }>) => [
  turns<Waiting>(keyOf('flex-entry', entryId), () => ({ for: NOBODY })),
];

/** Flex points that somebody says were earned, or were not. */
export const creditsInbox = inboxSource<FlexAccountEvent>({
  name: 'credits',
  version: 2,
  streams: ['credits-'],
  on: {
    FlexHalfYearOpened: null,
    FlexPointsProposed: ({ entryId, partnerId, points, earningEvent, evidence, proposedBy, proposedAt }) => [
      begins(
        keyOf('flex-entry', entryId),
        waiting({
          ...{ kind: 'flex_points', record: 'flex-entry', recordId: entryId, partnerId, since: proposedAt },
          title:
            points.quantity === '1'
              ? `1 point for ${earningEvent}, ${evidence.reference}`
              : `${points.quantity} points for ${earningEvent}, ${evidence.reference}`,
          ...{ preparedBy: [proposedBy] },
        }),
      ),
    ],
    FlexEvidenceConfirmed: ({ entryId }) => [
      turns<Waiting>(keyOf('flex-entry', entryId), () => ({ for: audience(VENDOR, FLEX_APPROVERS) })),
    ],
    FlexEvidenceRefused: entryEnds,
    FlexPointsGranted: entryRests,
    FlexPointsDeclined: entryEnds,
    FlexReversalRequested: ({ entryId, reason, requestedBy, requestedAt }) => [
      turns<Waiting>(keyOf('flex-entry', entryId), () => ({
        ...{ kind: 'flex_reversal', title: `To take back: ${reason}`, since: requestedAt },
        ...{ preparedBy: [requestedBy], for: audience(VENDOR, ['channel.lead']) },
      })),
    ],
    FlexReversalDeclined: entryRests,
    FlexPointsReversed: entryEnds,
    // Nobody has to decide it; whoever asks for its reversal finds it.
    FlexPointsEarned: ({ entryId, partnerId, points, cause, earnedAt }) => [
      begins(
        keyOf('flex-entry', entryId),
        waiting({
          ...{ kind: 'flex_points', record: 'flex-entry', recordId: entryId, partnerId, since: earnedAt },
          title:
            points.quantity === '1'
              ? `1 point for ${cause.specialisation}`
              : `${points.quantity} points for ${cause.specialisation}`,
          preparedBy: [],
        }),
      ),
    ],
    FlexPointsForfeited: entryEnds,
    FlexTargetWarned: null,
    FlexHalfYearAssessed: null,
    FlexPointsLapsed: null,
  },
});
