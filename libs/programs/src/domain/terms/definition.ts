import type { Day, MoneyJson, RoundingMode } from '@channel/kernel';

/**
 * A value of the programme with where it comes from: `001:298` is a line of a source document, `sample` a value that no
 * source gives. Shown wherever the value is shown (R2).
 */
export type Sourced<Value> = Readonly<{ value: Value; source: string }>;

export type DealType = 'partner-value' | 'new-opportunity';
export type Fact = 'approved' | 'won' | 'closed' | 'shipped';

export type Level = Readonly<{ id: string; name: string; rank: number }>;
export type Role = Readonly<{ id: string; name: string; levels: Sourced<readonly Level[]> }>;
export type Specialisation = Readonly<{ id: string; name: string; kind: 'product' | 'service' }>;
export type ProductFamily = Readonly<{ id: string; name: string; productLine: string }>;

/** One rule set that turns facts into money. Rates are decimal strings in percent. */
export type RewardPlan = Readonly<{
  id: string;
  name: string;
  tags: readonly string[];
  scope: Readonly<{
    role: string;
    /** Levels that may earn; others get 0 with LEVEL_NOT_ELIGIBLE. */
    levels: Sourced<readonly string[]>;
    /** Absent: all product lines. */
    productLines?: Sourced<readonly string[]>;
    /** Absent: no specialisation needed. */
    specialisation?: Sourced<string>;
  }>;
  requires: Sourced<readonly Fact[]>;
  quarterBy: Sourced<'shipped' | 'last-fact'>;
  levelAt: Sourced<'shipment'>;
  base: Sourced<'approved-net'>;
  method: PlanMethod;
  capPerDeal?: Sourced<MoneyJson>;
  rounding: Sourced<Readonly<{ point: 'line' | 'total'; mode: RoundingMode }>>;
  stacking: Sourced<Readonly<{ policy: 'sum'; order: number }>>;
}>;

export type PlanMethod =
  /** A rate by deal type and level on each line. */
  | Readonly<{ kind: 'rate'; rates: Sourced<readonly PlanRate[]> }>
  /** Bands on the quarter's eligible base; bounds in minor units of the programme's currency. */
  | Readonly<{
      kind: 'stepped';
      boundary: 'lower-inclusive' | 'upper-inclusive';
      top: 'open' | 'capped';
      bands: Sourced<readonly PlanBand[]>;
    }>;
export type PlanRate = Readonly<{ dealType: DealType | 'any'; level: string; percent: string }>;
export type PlanBand = Readonly<{ from: string; to: string | null; percent: string }>;

/** A programme as data: effective-dated, approved by another person than its author, never changed afterwards (R1). */
export type ProgrammeDefinition = Readonly<{
  programmeId: string;
  title: string;
  effectiveFrom: Day;
  /** ISO 4217; the currency of statements. */
  currency: string;
  documents: readonly Readonly<{ id: string; title: string; number: string; edition: string }>[];
  calendar: Readonly<{ timeZone: Sourced<string>; holidays: Sourced<readonly Day[]> }>;
  roles: readonly Role[];
  countryTiers: Sourced<readonly string[]>;
  regions: Sourced<readonly string[]>;
  segments: Sourced<readonly string[]>;
  /** J64, J66: what a partner can hold beside its level. */
  specialisations?: Sourced<readonly Specialisation[]>;
  families: Sourced<readonly ProductFamily[]>;
  deal: Readonly<{
    types: Sourced<readonly Readonly<{ id: DealType; criteria: string }>[]>;
    protectionDays: Sourced<number>;
    decisionDays: Sourced<number>;
    approvalLimit: Sourced<MoneyJson>;
    distributorRequired: Sourced<boolean>;
  }>;
  velocity: Readonly<{ limit: Sourced<MoneyJson>; families: Sourced<readonly string[]> }>;
  discount: Readonly<{
    /** Percent by role and level. */
    levels: readonly Readonly<{ role: string; percents: Sourced<Readonly<Record<string, string>>> }>[];
    velocityPoints: Sourced<string>;
    registrationPoints: Sourced<string>;
  }>;
  price: Readonly<{ validDays: Sourced<number> }>;
  quote: Readonly<{ validDays: Sourced<number> }>;
  pos: Readonly<{ graceBusinessDays: Sourced<number>; serialsRequired: Sourced<boolean> }>;
  reward: Readonly<{ wonInsideProtection: Sourced<boolean>; acceptanceDays: Sourced<number> }>;
  plans: readonly RewardPlan[];
  payout: Readonly<{
    minimum: Sourced<MoneyJson>;
    secondApproverAbove: Sourced<MoneyJson>;
    coolingBusinessDays: Sourced<number>;
  }>;
}>;

/** A definition in force on a day, with what a decision has to record about it. */
export type DefinitionInForce = Readonly<{
  definition: ProgrammeDefinition;
  version: number;
  /** Place of the feed up to which the answer is known. */
  checkpoint: string;
}>;

/** Published query of the programs context. */
export abstract class Programmes {
  /** The approved version in force on a day; `undefined` if there is none. Read from the stream. */
  abstract inForce(programmeId: string, day: Day): Promise<DefinitionInForce | undefined>;
}
