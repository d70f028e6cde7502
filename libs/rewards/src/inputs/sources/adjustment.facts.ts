import { factSource, make } from '@channel/runtime';
import type { AdjustmentEvent } from '../../domain/adjustment/adjustment.events';
import type { AdjustmentByHand } from '../../domain/engine/inputs';

type AdjustmentFact = AdjustmentByHand & Readonly<{ partnerId: string }>;

/** What two people adjusted by hand; what is only prepared is no fact. */
export const adjustmentFacts = factSource<AdjustmentEvent, AdjustmentFact>({
  name: 'rewards.adjustment-facts',
  streams: ['adjustment-'],
  columns: { partnerId: { sql: 'text not null', of: ({ partnerId }) => partnerId } },
  indexes: ['("partnerId")'],
  on: {
    AdjustmentApproved: (
      { adjustmentId, rewardLineId, partnerId, amount, reasonCode, reason },
      { id: eventId },
    ) => [make(adjustmentId, { adjustmentId, rewardLineId, partnerId, amount, reasonCode, reason, eventId })],

    AdjustmentPrepared: null,
    AdjustmentRejected: null,
  },
});
