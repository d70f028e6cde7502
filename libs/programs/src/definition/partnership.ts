import { z } from 'zod';
import {
  by,
  choice,
  count,
  day,
  decimal,
  family,
  flag,
  key,
  listOf,
  oneOrMore,
  row,
  sourced,
  symbol,
  text,
  values,
  type Described,
} from './vocabulary';
import { operateCertification } from './service-offers';

/** What a level entitles to; a level without a grant has none. */
export const grant = choice('yes', 'higher-grade', '$', '$$', '$$$', '$$$$', 'nominated', 'upon-approval');
export type Grant = Described<typeof grant>;

export const benefit = z.strictObject({
  id: key,
  rows: oneOrMore(row),
  name: text,
  role: key,
  grants: sourced(by(grant)),
  /** Where the values behind the symbols stand: the discounts of the role, or a plan. */
  valuesIn: values.exactOptional(),
});
export type Benefit = Described<typeof benefit>;

/** Support that does not follow from a level. */
export const supportFlag = z.strictObject({
  id: key,
  rows: oneOrMore(row),
  name: text,
  needs: sourced(choice('partner', 'criteria', 'active-care-plus-contract')),
});
export type SupportFlag = Described<typeof supportFlag>;

/** A symbol such as `$$$` by level, as the source prints it. */
export const symbols = by(symbol);

export const track = z.strictObject({
  id: key,
  name: text,
  /** The set of requirements that opens the track's products; `null`: none of its own (G10). */
  certifications: sourced(key.nullable()),
  /** Families whose parts only its certifications open (J93); absent: it closes none. */
  families: sourced(listOf(family)).exactOptional(),
  discountSymbols: sourced(symbols),
});
export type Track = Described<typeof track>;

export const specialisationTerms = z.strictObject({
  severalAtOnce: sourced(flag),
  serviceAreas: sourced(listOf(key)),
  servicesCountForLevels: sourced(listOf(key)),
  servicesByInvitation: sourced(flag),
  servicesAgreement: sourced(key),
});
export type SpecialisationTerms = Described<typeof specialisationTerms>;

/** What the table of kinds says yes or no to; a kind without a row may nothing of it. */
export const KIND_ACTS = [
  ...(['take-a-role', 'stand-in-the-locator', 'register-deals', 'distribute', 'report-sales'] as const),
  ...(['ask-for-marketing-money', 'earn-rewards', 'enrol-salespeople', 'claim-opportunities'] as const),
] as const;
export type KindAct = (typeof KIND_ACTS)[number];

/** A kind of organisation, or a category of alliances, with what it may do (M2, M5). */
export const partnerKind = z.strictObject({
  id: key,
  name: text,
  may: sourced(listOf(choice(...KIND_ACTS))),
});
export type PartnerKindTerms = Described<typeof partnerKind>;

export const enrolmentTerms = z.strictObject({
  ways: sourced(oneOrMore(choice('application', 'invitation'))),
  /** This level and all above it need an invitation (J9). */
  invitationFromLevel: sourced(key),
  territoryApartFromRegion: sourced(flag),
});
export type EnrolmentTerms = Described<typeof enrolmentTerms>;

export const reviewTerms = z.strictObject({
  annualAnchor: sourced(choice('entry', 'six-month-check', 'programme-year-end')),
  /** Days before a review on which a notice is written. */
  noticeDays: sourced(listOf(count)),
  decisionBusinessDays: sourced(count),
  appealDays: sourced(count),
  roles: oneOrMore(
    z.strictObject({
      role: key,
      firstMonths: sourced(count),
      everyMonths: sourced(count),
      /** Targets under 12 months: times days, divided by the days of the year of entry (J88). */
      prorated: sourced(choice('days-of-entry-year')),
      levelChangesBy: sourced(choice('decision')),
    }),
  ),
});
export type ReviewTerms = Described<typeof reviewTerms>;

export const clockTerms = z.strictObject({
  lapseGraceDays: sourced(count),
  lapseWarningDays: sourced(listOf(count)),
  roles: oneOrMore(
    z.strictObject({
      role: key,
      entryCertificationDays: sourced(count),
      replacementDays: sourced(count),
      serviceCreationDays: sourced(count),
      renewalYears: sourced(count),
    }),
  ),
});
export type ClockTerms = Described<typeof clockTerms>;

export const achievementTerms = z.strictObject({
  dayBy: sourced(choice('orderSubmitted')),
  measure: sourced(choice('tcv')),
  renewalsCount: sourced(flag),
  oneRolePerLine: sourced(flag),
});
export type AchievementTerms = Described<typeof achievementTerms>;

export const operateTerms = z.strictObject({
  minimumLevel: sourced(key),
  severalAtOnce: sourced(flag),
  byInvitation: sourced(flag),
  assessors: sourced(listOf(key)),
  reapplicationNeedsPlan: sourced(flag),
  assessedEveryMonths: sourced(count),
  endsBy: sourced(choice('decision')),
  requirementsBeforeContract: sourced(flag),
  /** O10: its people are counted beside those of the level; nobody counts in both. */
  addedToLevelCertifications: sourced(flag),
  marketedToPartners: sourced(flag),
  obligations: sourced(listOf(key)),
  /** The document that a certification rests on; absent: the agreement of services. */
  contract: sourced(key).exactOptional(),
  /** Absent: nobody is granted one. */
  certifications: oneOrMore(operateCertification).exactOptional(),
});
export type OperateTerms = Described<typeof operateTerms>;

/** What holds between the vendor and a partner beside the requirements of its level. */
export const partnershipTerms = {
  enrolment: enrolmentTerms,
  terms: z.strictObject({
    acceptanceRecords: sourced(listOf(key)),
    /** Days from the first day of a version in which who signed an older one signs it; absent or 0: no clock runs. */
    signDays: sourced(count).exactOptional(),
  }),
  review: reviewTerms,
  clocks: clockTerms,
  requirements: z.strictObject({
    /** From when unmet requirements stop benefits (G78); `null`: they do not yet. */
    gateFrom: sourced(day.nullable()),
  }),
  correction: z.strictObject({
    /** How far back a fact about the past may be corrected (G61). */
    lookbackDays: sourced(count),
  }),
  achievement: achievementTerms,
  serviceShare: z.strictObject({
    min: sourced(by(decimal)),
    of: sourced(choice('all-sales-of-the-programme-year')),
  }),
  salesUpdate: z.strictObject({
    attendees: sourced(count),
    levels: sourced(listOf(key)),
    period: sourced(choice('quarter')),
  }),
  people: z.strictObject({
    /** Whether one person may count for several rows of a level (G37). */
    shareAcrossLevelRows: sourced(flag),
  }),
  crossRole: z.strictObject({ certifications: sourced(choice('higher')) }),
  supportDuties: z.strictObject({
    first: sourced(key),
    second: sourced(key),
    third: sourced(key),
    contactNeedsTraining: sourced(flag),
  }),
  assistance: z.strictObject({ withoutAccountManager: sourced(key) }),
  training: z.strictObject({ completions: sourced(listOf(key)), courses: sourced(listOf(key)) }),
  servicePartner: z.strictObject({ firstAndSecondLine: sourced(key), thirdLine: sourced(key) }),
  operate: operateTerms,
};
