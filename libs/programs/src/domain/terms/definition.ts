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

/**
 * A plan that the programme announces and that no reward run calculates yet. A run names each of them with the reason,
 * so that nobody takes its absence for a zero.
 */
export type AnnouncedPlan = Readonly<{
  id: string;
  name: string;
  tags: readonly string[];
  calculated: false;
  reason: string;
  scope: Readonly<{ role: string; levels: Sourced<readonly string[]> }>;
  measure: Sourced<'annual-new-business-tcv'>;
  percent: Sourced<string>;
  /** Nothing under the target. */
  targetRequired: Sourced<boolean>;
  paidAfter: Sourced<'review'>;
}>;

/** How a shipment line without a deal number finds its deal: a score from 0 to 1, as decimal strings. */
export type MatchTerms = Readonly<{
  /** At or above: matched without a person. */
  auto: Sourced<string>;
  /** At or above: a suggestion for a person. */
  suggest: Sourced<string>;
  /** Two candidates this near to each other are left to a person. */
  tie: Sourced<string>;
  weights: Sourced<Readonly<{ customer: string; domain: string; product: string; window: string }>>;
  /** Days after the end of protection in which the ship day still counts for the window. */
  windowDaysAfterProtection: Sourced<number>;
}>;

/** A reported line beyond one of these is held until a person confirms it. */
export type OutlierTerms = Readonly<{
  quantityAbove: Sourced<number>;
  amountAbove: Sourced<MoneyJson>;
  /** A unit price outside this share of the list price, both ends inside. */
  pricePercentOfList: Sourced<Readonly<{ from: string; to: string }>>;
}>;

/** Which rate of the approved table converts what. */
export type FxTerms = Readonly<{
  earningRate: Sourced<'month-average-of-ship-day' | 'ship-day' | 'approval-day'>;
  payoutRate: Sourced<'approval-day'>;
}>;

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
    /** Least list value of a registration. */
    minimumList: Sourced<MoneyJson>;
    /** Least number of days between submission and the expected close. */
    leadTimeDays: Sourced<number>;
    extensionDays: Sourced<number>;
    extensionsMax: Sourced<number>;
    /** Advice to the approver of a new opportunity (G16), no gate. */
    newCustomerMonths: Sourced<number>;
    publicTender: Sourced<'warn' | 'refuse'>;
    /** What an overlap with the vendor's own direct sales leads to (G57). */
    directConflict: Sourced<'review'>;
    /** Days before the end of protection on which a notice is written. */
    reminderDays: Sourced<readonly number[]>;
    answerBusinessDays: Sourced<number>;
  }>;
  velocity: Readonly<{
    limit: Sourced<MoneyJson>;
    families: Sourced<readonly string[]>;
    /** Every line has to be of one of the families (G18). */
    allLines: Sourced<boolean>;
  }>;
  discount: Readonly<{
    /** Percent by role and level. */
    levels: readonly Readonly<{ role: string; percents: Sourced<Readonly<Record<string, string>>> }>[];
    velocityPoints: Sourced<string>;
    registrationPoints: Sourced<string>;
  }>;
  price: Readonly<{ validDays: Sourced<number> }>;
  quote: Readonly<{ validDays: Sourced<number> }>;
  pos: Readonly<{
    /** Business day of the next month on which a report is due. */
    dueBusinessDay: Sourced<number>;
    /** Business days after a quarter's end before it begins to close. */
    graceBusinessDays: Sourced<number>;
    serialsRequired: Sourced<boolean>;
  }>;
  match: MatchTerms;
  outlier: OutlierTerms;
  /** Days after a quarter's end; what is received later earns nothing (`TOO_LATE`). */
  late: Readonly<{ maxDays: Sourced<number> }>;
  reward: Readonly<{
    wonInsideProtection: Sourced<boolean>;
    acceptanceDays: Sourced<number>;
    /** The day on which a product has to be eligible (G49). */
    productAt?: Sourced<'price-approved'>;
  }>;
  /** How far back a return or a breach takes a reward back, from the ship day. */
  clawback: Readonly<{ lookbackDays: Sourced<number> }>;
  dispute: Readonly<{ openDays: Sourced<number>; decisionBusinessDays: Sourced<number> }>;
  fx: FxTerms;
  plans: readonly RewardPlan[];
  plansNotCalculated: readonly AnnouncedPlan[];
  payout: Readonly<{
    minimum: Sourced<MoneyJson>;
    secondApproverAbove: Sourced<MoneyJson>;
    coolingBusinessDays: Sourced<number>;
    /** Who is paid for a partner's reward. */
    payee: Sourced<'partner'>;
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
