import type { DatedAct, Day } from '@channel/kernel';
import type { StandingFact } from './domain/partner/standing-fact';
import { firstDayOf, recorded } from './domain/partner/standing-facts';
import type { Supposed } from './past-effects';

/** Nobody does it: who it was, and when, moves nothing. */
const supposing = (on: Day): DatedAct => ({
  ...{ by: 'nobody', type: 'automation', orgId: 'vendor', at: `${on}T00:00:00.000Z`, on },
});

/** A partner's standing as if the fact were recorded today. */
export const supposedStanding = (partnerId: string, fact: StandingFact, today: Day): Supposed => ({
  partnerId,
  since: firstDayOf(fact),
  events: recorded(partnerId, fact, { act: supposing(today), reason: '' }),
});
