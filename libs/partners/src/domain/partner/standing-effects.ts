import type { Day, MoneyJson, Quarter } from '@channel/kernel';

/** A fact of standing with its first day. */
export type StandingFact =
  | Readonly<{
      kind: 'enrolment';
      /** `null` for distributors. */
      level: string | null;
      countryTier: string;
      regions: readonly string[];
      effectiveOn: Day;
    }>
  | Readonly<{ kind: 'level'; level: string; effectiveOn: Day }>
  | Readonly<{ kind: 'specialisation'; specialisation: string; fromOn: Day; untilOn: Day | null }>
  | Readonly<{ kind: 'specialisation-end'; specialisation: string; untilOn: Day }>;

/** One that nobody has recorded yet. */
export type SupposedStanding = Readonly<{ partnerId: string }> & StandingFact;

/** What it would change in what a partner gets for a quarter; a quarter that nothing changes in is not named. */
export type StandingEffect = Readonly<{
  partnerId: string;
  /** The quarter that the change is about. */
  quarter: Quarter;
  /** The quarter whose statement takes it: another one if the quarter's own statements are issued. */
  postedIn: Quarter;
  amount: MoneyJson;
}>;
