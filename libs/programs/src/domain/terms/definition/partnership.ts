import type { Day } from '@channel/kernel';
import type { ByLevel, Sourced } from './sourced';

/** What a level entitles to; a level without a grant has none. */
export type Grant = 'yes' | 'higher-grade' | '$' | '$$' | '$$$' | '$$$$' | 'nominated' | 'upon-approval';

export type Benefit = Readonly<{
  id: string;
  rows: readonly string[];
  name: string;
  role: string;
  grants: Sourced<ByLevel<Grant>>;
  /** Where the values behind the symbols stand: the discounts of the role, or a plan. */
  valuesIn?: string;
}>;
/** Support that does not follow from a level. */
export type SupportFlag = Readonly<{
  id: string;
  rows: readonly string[];
  name: string;
  needs: Sourced<'partner' | 'criteria' | 'active-care-plus-contract'>;
}>;

export type Track = Readonly<{
  id: string;
  name: string;
  /** The set of requirements that opens the track's products; `null`: none of its own (G10). */
  certifications: Sourced<string | null>;
  discountSymbols: Sourced<ByLevel<string>>;
}>;

export type SpecialisationTerms = Readonly<{
  severalAtOnce: Sourced<boolean>;
  serviceAreas: Sourced<readonly string[]>;
  servicesCountForLevels: Sourced<readonly string[]>;
  servicesByInvitation: Sourced<boolean>;
  servicesAgreement: Sourced<string>;
}>;

export type EnrolmentTerms = Readonly<{
  ways: Sourced<readonly ('application' | 'invitation')[]>;
  /** This level and all above it need an invitation (J9). */
  invitationFromLevel: Sourced<string>;
  territoryApartFromRegion: Sourced<boolean>;
}>;

export type ReviewTerms = Readonly<{
  annualAnchor: Sourced<'entry' | 'six-month-check' | 'programme-year-end'>;
  /** Days before a review on which a notice is written. */
  noticeDays: Sourced<readonly number[]>;
  decisionBusinessDays: Sourced<number>;
  appealDays: Sourced<number>;
  roles: readonly Readonly<{
    role: string;
    firstMonths: Sourced<number>;
    everyMonths: Sourced<number>;
    /** Targets under 12 months: times days, divided by the days of the year of entry (J88). */
    prorated: Sourced<'days-of-entry-year'>;
    levelChangesBy: Sourced<'decision'>;
  }>[];
}>;

export type ClockTerms = Readonly<{
  lapseGraceDays: Sourced<number>;
  lapseWarningDays: Sourced<readonly number[]>;
  roles: readonly Readonly<{
    role: string;
    entryCertificationDays: Sourced<number>;
    replacementDays: Sourced<number>;
    serviceCreationDays: Sourced<number>;
    renewalYears: Sourced<number>;
  }>[];
}>;

export type AchievementTerms = Readonly<{
  dayBy: Sourced<'orderSubmitted'>;
  measure: Sourced<'tcv'>;
  renewalsCount: Sourced<boolean>;
  oneRolePerLine: Sourced<boolean>;
}>;

export type OperateTerms = Readonly<{
  minimumLevel: Sourced<string>;
  severalAtOnce: Sourced<boolean>;
  byInvitation: Sourced<boolean>;
  assessors: Sourced<readonly string[]>;
  reapplicationNeedsPlan: Sourced<boolean>;
  assessedEveryMonths: Sourced<number>;
  endsBy: Sourced<'decision'>;
  requirementsBeforeContract: Sourced<boolean>;
  /** O10: its people are counted beside those of the level; nobody counts in both. */
  addedToLevelCertifications: Sourced<boolean>;
  marketedToPartners: Sourced<boolean>;
  obligations: Sourced<readonly string[]>;
}>;

/** What holds between the vendor and a partner beside the requirements of its level. */
export type PartnershipTerms = Readonly<{
  enrolment: EnrolmentTerms;
  terms: Readonly<{ acceptanceRecords: Sourced<readonly string[]> }>;
  review: ReviewTerms;
  clocks: ClockTerms;
  /** From when unmet requirements stop benefits (G78); `null`: they do not yet. */
  requirements: Readonly<{ gateFrom: Sourced<Day | null> }>;
  /** How far back a fact about the past may be corrected (G61). */
  correction: Readonly<{ lookbackDays: Sourced<number> }>;
  achievement: AchievementTerms;
  serviceShare: Readonly<{ min: Sourced<ByLevel<string>>; of: Sourced<'all-sales-of-the-programme-year'> }>;
  salesUpdate: Readonly<{
    attendees: Sourced<number>;
    levels: Sourced<readonly string[]>;
    period: Sourced<'quarter'>;
  }>;
  /** Whether one person may count for several rows of a level (G37). */
  people: Readonly<{ shareAcrossLevelRows: Sourced<boolean> }>;
  crossRole: Readonly<{ certifications: Sourced<'higher'> }>;
  supportDuties: Readonly<{
    first: Sourced<string>;
    second: Sourced<string>;
    third: Sourced<string>;
    contactNeedsTraining: Sourced<boolean>;
  }>;
  assistance: Readonly<{ withoutAccountManager: Sourced<string> }>;
  training: Readonly<{ completions: Sourced<readonly string[]>; courses: Sourced<readonly string[]> }>;
  servicePartner: Readonly<{ firstAndSecondLine: Sourced<string>; thirdLine: Sourced<string> }>;
  operate: OperateTerms;
}>;
