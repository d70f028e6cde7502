import type { Day, MoneyJson } from '@channel/kernel';
import type { ByLevel, Sourced } from './sourced';

/**
 * A requirement as a tree (R3). The definition states it; nothing evaluates it yet. Each node will answer met, met in
 * grace or unmet, with its evidence and what is missing.
 */
export type RequirementNode =
  | Readonly<{ kind: 'all-of'; nodes: readonly RequirementNode[] }>
  | Readonly<{ kind: 'any-of'; nodes: readonly RequirementNode[] }>
  | Readonly<{ kind: 'at-least'; count: number; nodes: readonly RequirementNode[] }>
  /** Distinct people who hold one of the credentials on the day. */
  | Readonly<{
      kind: 'people';
      count: number;
      credentials: readonly string[];
      duty?: 'sales' | 'pre-sales' | 'post-sales';
    }>
  /** Active specialisations on the day, those of services included (J68). */
  | Readonly<{ kind: 'specialisations'; count: number }>
  | Readonly<{ kind: 'mandatory-member'; of: 'specialisations'; member: string }>
  /** A measure summed over its period against a target of the definition. */
  | Readonly<{ kind: 'sum'; target: string }>
  | Readonly<{ kind: 'share'; share: 'service-share' }>
  | Readonly<{ kind: 'flex-points' }>
  | Readonly<{ kind: 'attendance'; event: 'sales-update' }>
  /** A document signed and valid on the day. */
  | Readonly<{ kind: 'document'; document: string }>
  /** An approval of the vendor, recorded and valid on the day. */
  | Readonly<{ kind: 'approval'; approval: string }>
  /** An attribute whose values are ordered: `24x7` satisfies `8x5`. */
  | Readonly<{ kind: 'attribute'; attribute: string; atLeast: string }>
  | Readonly<{ kind: 'level'; role: string; atLeast: string }>
  | Readonly<{ kind: 'clock'; clock: 'serviceCreationDays' }>
  | Readonly<{ kind: 'obligation'; obligation: string }>
  | Readonly<{ kind: 'contact'; contact: string; atLeast?: number; atMost?: number }>
  | Readonly<{ kind: 'report'; report: 'pos' | 'forecast'; every: 'month' }>
  | Readonly<{ kind: 'checklist-item'; item: string }>
  /** Asked only where the condition holds. */
  | Readonly<{
      kind: 'conditional';
      when: Readonly<{ attribute: string; equals: string }>;
      node: RequirementNode;
    }>
  /** O11, O14: the step that began last counts. Until an unknown availability day is known, the step before it does. */
  | Readonly<{ kind: 'by-calendar'; steps: readonly CalendarStep[] }>
  /** O13: all nodes of one group count the same people once. */
  | Readonly<{ kind: 'shared'; group: string; node: RequirementNode }>
  /** Shown, never a gate. */
  | Readonly<{ kind: 'recommended'; node: RequirementNode }>
  /** Another requirement of this definition. */
  | Readonly<{ kind: 'requirement'; requirement: string }>;

export type CalendarStep = Readonly<{
  /** `null`: from the beginning. */
  from: null | Readonly<{ day: Day }> | Readonly<{ availabilityOf: string }>;
  node: RequirementNode;
}>;

/** One row of a table of requirements: one tree for everybody, or one by level; a level without one is free of it. */
export type Requirement = Readonly<{
  id: string;
  /** The numbers of the rows of the specification that it states. */
  rows: readonly string[];
  name: string;
  /** Continuous ones gate benefits at once, measured ones are judged at reviews (G23). */
  assessed: Sourced<'continuous' | 'review'>;
}> &
  (
    | Readonly<{ byLevel: Sourced<ByLevel<RequirementNode>>; node?: never }>
    | Readonly<{ node: Sourced<RequirementNode>; byLevel?: never }>
  );

export type RequirementSet = Readonly<{
  id: string;
  name: string;
  role: string;
  for:
    | Readonly<{ kind: 'levels' }>
    | Readonly<{ kind: 'track'; track: string }>
    | Readonly<{ kind: 'specialisation'; specialisation: string }>
    | Readonly<{ kind: 'status'; status: string }>
    | Readonly<{ kind: 'contract'; contract: string }>;
  requirements: readonly Requirement[];
}>;

/** What a person holds or has completed. */
export type Credential = Readonly<{
  id: string;
  name: string;
  kind: 'accreditation' | 'certification' | 'course';
  /** J62: credentials of the same person that make it up. */
  consistsOf?: readonly string[];
  /** First day it can be taken; `null`: not known (G41). Absent: always. */
  availableFromOn?: Day | null;
  /** The credential that replaces it; the old one stays valid for `supersededYears` from its exam. */
  supersededBy?: string;
}>;
export type CredentialTerms = Readonly<{
  /** Validity in years from the exam day (G29). */
  years: Sourced<number>;
  supersededYears: Sourced<number>;
  known: Sourced<readonly Credential[]>;
}>;

/** Values from least to most. */
export type Attribute = Readonly<{ id: string; values: readonly string[] }>;

/** A target by level and, where it differs, by country tier. */
export type Target = Readonly<{
  id: string;
  measure: string;
  period: 'quarter' | 'half-year' | 'year';
  unit: 'money' | 'count';
  /** Asked in each authorised region by itself. */
  perRegion?: boolean;
  /** How the source prints it, where it gives no value. */
  symbols?: Sourced<ByLevel<string>>;
  entries: Sourced<readonly TargetEntry[]>;
}>;
export type TargetEntry = Readonly<{
  level: string;
  countryTier?: string;
  amount?: MoneyJson;
  count?: number;
}>;
