import type { DatedAct } from '@channel/kernel';
import type { StandingFact } from './domain/partner/standing-fact';
import { firstDayOf, recorded } from './domain/partner/standing-facts';
import type { Supposed } from './past-effects';

/** A partner's standing as if the fact had been recorded. */
export const supposedStanding = (partnerId: string, fact: StandingFact, act: DatedAct): Supposed => ({
  partnerId,
  since: firstDayOf(fact),
  events: recorded(partnerId, fact, { act, reason: '' }),
});
