import { type DatedAct, type Day, type Instant, dayOf } from '@channel/kernel';
import type { Actor } from '@channel/runtime';
import type { Suspicion } from '../../libs/deals/src/domain/customer/customer-pair.events';
import { isRegistered, type RegisteredDeal } from '../../libs/deals/src/domain/deal/deal';
import type { dealDecider } from '../../libs/deals/src/domain/deal/deal.decider';
import type { opportunityDecider } from '../../libs/deals/src/domain/opportunity/opportunity.decider';
import type { MatchableDeal } from '../../libs/shipments/src/domain/matching/match-line';
import type { Calendar } from './calendar';
import type { DecidedLog, StreamOf } from './decided-log';
import type { Ground } from './ground';
import type { Reseller } from './partners';
import type { Seeded } from './seeded';

/** How a registration of the year ends. */
export const ENDINGS = [
  'closed',
  'won',
  'approved',
  'lost',
  'rejected',
  'withdrawn',
  'expired',
  'open',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** Units of the three parts of a bill of materials; each unit is shipped and reported by itself. */
export const UNITS = [6, 6, 5] as const;
export const UNITS_OF_A_DEAL = UNITS.reduce((all, units) => all + units, 0);

/** An order: what is shipped of it is reported by the distributor. */
export type Order = Readonly<{
  index: number;
  partner: Reseller;
  deal: MatchableDeal;
  closedOn: Day;
  lines: readonly Readonly<{
    sku: string;
    quantity: number;
    netUnit: { amount: string; currency: string };
  }>[];
}>;

/** What the year of registrations works with. */
export type Stage = Readonly<{
  log: DecidedLog;
  ground: Ground;
  calendar: Calendar;
  heard: Readonly<{ approved: (deal: MatchableDeal) => void; ordered: (order: Order) => void }>;
}>;

export const actOf = ({ id: by, type, orgId }: Actor, instant: Instant, { timeZone }: Ground): DatedAct => ({
  ...{ by, type, orgId, at: instant, on: dayOf(instant, timeZone) },
});

export type DealStream = StreamOf<typeof dealDecider>;
export type Place = Readonly<{
  opportunityId: string;
  productLine: string;
  suspicions: readonly Suspicion[];
}>;
export type Part = Readonly<{ quantity: number; part: Ground['products']['USD'][number] }>;
export type OpportunityStream = StreamOf<typeof opportunityDecider>;
export type Claiming = Readonly<{
  deal: DealStream;
  dealId: string;
  key: string;
  partner: Reseller;
  customerKey: string;
  places: readonly Place[];
  opportunities: ReadonlyMap<string, OpportunityStream>;
}>;
export type Course = Readonly<{
  index: number;
  key: string;
  partner: Reseller;
  deal: DealStream;
  dealId: string;
  parts: readonly Part[];
  places: readonly Place[];
  opportunities: ReadonlyMap<string, OpportunityStream>;
  chance: Seeded;
  ending: Ending;
}>;

export const registered = (state: DealStream['state']): RegisteredDeal => {
  if (!isRegistered(state)) throw new Error('A registration that was submitted is registered.');
  return state;
};

export const matchable = (deal: RegisteredDeal, { parts }: Course): MatchableDeal => {
  const { dealId, number, partnerId, distributorId, customer, status, orderUse } = deal;
  const { approvedOn, protectedUntilOn } = deal;
  return {
    ...{ dealId, number, partnerId, distributorId, status, orderUse, approvedOn, protectedUntilOn },
    customer: { name: customer.name, country: customer.country, domain: customer.domain },
    skus: parts.map(({ part }) => part.sku),
  };
};
