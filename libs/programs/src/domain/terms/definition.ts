import type { Day, Instant, MoneyJson } from '@channel/kernel';
import type { CreditTerms, FlexTerms, MdfTerms, PfpTerms, SellerTerms } from './definition/funds';
import type {
  Benefit,
  PartnershipTerms,
  SpecialisationTerms,
  SupportFlag,
  Track,
} from './definition/partnership';
import type { AnnouncedPlan, RewardPlan } from './definition/plans';
import type { Attribute, CredentialTerms, RequirementSet, Target } from './definition/requirements';
import type { Sourced } from './definition/sourced';
import type {
  CustomerTerms,
  DealTerms,
  DiscountTerms,
  FxTerms,
  MatchTerms,
  OutlierTerms,
  PosTerms,
  PriceTerms,
  ResaleTerms,
  Route,
  VelocityTerms,
} from './definition/trade';

export type * from './definition/funds';
export type * from './definition/partnership';
export type * from './definition/plans';
export type * from './definition/requirements';
export type * from './definition/sourced';
export type * from './definition/trade';

export type Level = Readonly<{ id: string; name: string; rank: number }>;
export type Role = Readonly<{
  id: string;
  name: string;
  description?: Sourced<string>;
  levels: Sourced<readonly Level[]>;
}>;
export type Specialisation = Readonly<{ id: string; name: string; kind: 'product' | 'service' }>;
export type ProductFamily = Readonly<{ id: string; name: string; productLine: string }>;
/** Part of a year, as `MM-DD`, both ends inside. */
export type YearPart = Readonly<{ from: string; to: string }>;

/** A programme as data: effective-dated, approved by another person than its author, never changed afterwards (R1). */
export type ProgrammeDefinition = PartnershipTerms &
  Readonly<{
    programmeId: string;
    title: string;
    effectiveFrom: Day;
    /** Last covered day; absent: until the next approved version begins. */
    effectiveTo?: Day;
    /** ISO 4217; the currency of statements. */
    currency: string;
    documents: readonly Readonly<{ id: string; title: string; number: string; edition: string }>[];
    calendar: Readonly<{
      timeZone: Sourced<string>;
      holidays: Sourced<readonly Day[]>;
      quarters: Sourced<readonly YearPart[]>;
      halfYears: Sourced<readonly YearPart[]>;
    }>;
    roles: readonly Role[];
    countryTiers: Sourced<readonly string[]>;
    regions: Sourced<readonly string[]>;
    segments: Sourced<readonly string[]>;
    partnerKinds: Sourced<readonly string[]>;
    allianceCategories: Sourced<readonly string[]>;
    /** J64, J66: what a partner can hold beside its level. */
    specialisations?: Sourced<readonly Specialisation[]>;
    specialisationTerms: SpecialisationTerms;
    tracks: readonly Track[];
    families: Sourced<readonly ProductFamily[]>;

    deal: DealTerms;
    velocity: VelocityTerms;
    discount: DiscountTerms;
    customer: CustomerTerms;
    price: PriceTerms;
    quote: Readonly<{ validDays: Sourced<number> }>;
    /** Days before the last order day on which a part gets a warning (G48). */
    catalog: Readonly<{ eolWarningDays: Sourced<number> }>;
    routes: Sourced<readonly Route[]>;
    resale: ResaleTerms;

    pos: PosTerms;
    match: MatchTerms;
    outlier: OutlierTerms;
    /** Days after a quarter's end; what is received later earns nothing (`TOO_LATE`). */
    late: Readonly<{ maxDays: Sourced<number> }>;
    shipAndDebit: Readonly<{ enabled: Sourced<boolean> }>;

    reward: Readonly<{
      wonInsideProtection: Sourced<boolean>;
      acceptanceDays: Sourced<number>;
      /** The day on which a product has to be eligible (G49). */
      productAt?: Sourced<'price-approved'>;
    }>;
    /** How far back a return or a breach takes a reward back, from the ship day. */
    clawback: Readonly<{ lookbackDays: Sourced<number> }>;
    dispute: Readonly<{ openDays: Sourced<number>; decisionBusinessDays: Sourced<number> }>;
    plans: readonly RewardPlan[];
    plansNotCalculated: readonly AnnouncedPlan[];
    /** Levels whose salespeople may be enrolled (G24). */
    sellerRewards: Readonly<{ levels: Sourced<readonly string[]> }>;
    seller: SellerTerms;
    pfp: PfpTerms;

    payout: Readonly<{
      minimum: Sourced<MoneyJson>;
      secondApproverAbove: Sourced<MoneyJson>;
      coolingBusinessDays: Sourced<number>;
      /** Who is paid for a partner's reward. */
      payee: Sourced<'partner'>;
    }>;
    fx: FxTerms;

    mdf: MdfTerms;
    coInvestment: Readonly<{ levels: Sourced<readonly string[]>; agreement: Sourced<string> }>;
    flex: FlexTerms;
    credits: CreditTerms;

    benefits: readonly Benefit[];
    supportFlags: readonly SupportFlag[];
    credentials: CredentialTerms;
    /** Documents that a requirement may name. */
    requirementDocuments: Sourced<readonly string[]>;
    attributes: Sourced<readonly Attribute[]>;
    targets: readonly Target[];
    requirementSets: readonly RequirementSet[];
  }>;

/** A definition in force on a day, with what a decision has to record about it. */
export type DefinitionInForce = Readonly<{
  definition: ProgrammeDefinition;
  version: number;
  /** Place of the feed up to which the answer is known. */
  checkpoint: string;
}>;

/** What holds in a programme at an instant. */
export type ProgrammeNow = Readonly<{
  programmeId: string;
  /** The zone in which the programme counts its days (T4); UTC while it has no approved version. */
  zone: string;
  /** The day of the instant in that zone: the day of an act. */
  day: Day;
  /** `undefined` before the first version and after the last one. */
  inForce: DefinitionInForce | undefined;
}>;

/** Published query of the programs context; the programme is the one that the record at hand names. */
export abstract class Programmes {
  /** Which day it is in the programme, and which version is in force. Read from the stream. */
  abstract now(programmeId: string, at: Instant): Promise<ProgrammeNow>;
  /** The approved version in force on a day; `undefined` if there is none. Read from the stream. */
  abstract inForce(programmeId: string, day: Day): Promise<DefinitionInForce | undefined>;
  /** Every programme as it is at an instant, for what belongs to none of them, such as a price list. */
  abstract allNow(at: Instant): Promise<readonly ProgrammeNow[]>;
}
