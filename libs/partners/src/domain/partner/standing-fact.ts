import type { Day } from '@channel/kernel';

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
