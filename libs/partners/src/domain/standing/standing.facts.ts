import type { Day, MoneyJson } from '@channel/kernel';

/** A fact that holds from one day until another: `from ≤ day < to`; without `to` it holds until further notice. */
export type Dated<Fact> = Readonly<{ id: string; from: Day; to: Day | null } & Fact>;

/** What a person passed or completed, on the day of the exam or of the end of the course. */
export type Passed = Readonly<{ id: string; credential: string; on: Day }>;

/**
 * One person in one partner. The day of leaving is the first one that the person is not there; what was passed
 * afterwards, at another partner, is nobody's business here and counts for nothing.
 */
export type PersonFacts = Readonly<{
  personId: string;
  joinedOn: Day;
  leftOn: Day | null;
  /** Of who left: until when somebody may take the place, as stored then (T5); absent: by the version in force. */
  replaceBy?: Day;
  duties: readonly Dated<{ duty: string }>[];
  passed: readonly Passed[];
}>;

/** Where the day of a sale comes from (G77): the line's own order date, the order day of its deal, or the ship day. */
export type DayFrom = 'order-date' | 'deal-order' | 'ship-day';

/** One line sold. A return is a line below zero on the day of its sale's order. */
export type SaleFacts = Readonly<{
  id: string;
  on: Day;
  dayFrom: DayFrom;
  amount: MoneyJson;
  role: string;
  service: boolean;
  productLine: string | null;
  region: string | null;
  business: 'new' | 'renewal';
  orderUse: 'resale' | 'own-service' | 'nfr';
}>;

/** One line of an order that a provider submitted for its own service, with its contract value (J90). */
export type OrderFacts = Readonly<{
  id: string;
  /** The day on which it was submitted. */
  on: Day;
  tcv: MoneyJson;
  region: string;
  business: SaleFacts['business'];
}>;

/** What differs between the enrolments of a partner in several roles. */
export type RoleFacts = Readonly<{
  role: string;
  /** Day and level of entry into the role; `null` before the entry. */
  entry: Readonly<{ on: Day; level: string | null }> | null;
  /** Authorised regions: a target that is asked per region is asked in each of them. */
  regions: readonly string[];
  levels: readonly Dated<{ role: string; level: string }>[];
}>;

/** Everything that the requirements of one role of a partner are judged by, as known at one place of the feed. */
export type StandingFacts = RoleFacts &
  Readonly<{
    /** The partner's other roles (J1). */
    otherRoles?: readonly RoleFacts[];
    countryTier: string;
    specialisations: readonly Dated<{ specialisation: string }>[];
    documents: readonly Dated<{ document: string }>[];
    approvals: readonly Dated<{ approval: string }>[];
    attributes: readonly Dated<{ attribute: string; value: string }>[];
    obligations: readonly Dated<{ obligation: string }>[];
    contacts: readonly Dated<{ contact: string; personId: string }>[];
    checked: readonly Dated<{ item: string; passed: boolean }>[];
    /** Months, as `2026-03`, for which a report came (a report of nothing included) and the day it came. */
    reports: readonly Readonly<{
      id: string;
      report: string;
      month: string;
      receivedOn: Day;
      /** It said that there was nothing. */
      nil?: true;
    }>[];
    /** Clocks that began: the end was stored when they did (T5). */
    clocks: readonly Readonly<{
      id: string;
      clock: string;
      endsOn: Day;
      startedOn: Day;
      doneOn: Day | null;
    }>[];
    people: readonly PersonFacts[];
    sales: readonly SaleFacts[];
    /** Of a provider: what it ordered by itself. */
    orders: readonly OrderFacts[];
    proofs: readonly Readonly<{ id: string; acceptedOn: Day }>[];
    attended: readonly Readonly<{ id: string; event: string; personId: string; on: Day }>[];
    /** Points by half-year, such as `2026-H1`; `null` where nobody keeps the account. */
    flexPoints: readonly Readonly<{ id: string; halfYear: string; points: number }>[] | null;
  }>;

export const covers = (day: Day, { from, to }: Readonly<{ from: Day; to: Day | null }>): boolean =>
  from <= day && (to === null || day < to);

/** The same partner judged in each of its roles, the first one first. */
export const inEachRole = ({ otherRoles = [], ...facts }: StandingFacts): readonly StandingFacts[] => [
  facts,
  ...otherRoles.map((other) => ({ ...facts, ...other })),
];
