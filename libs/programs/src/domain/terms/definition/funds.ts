import type { MoneyJson } from '@channel/kernel';
import type { Sourced } from './sourced';

export type MdfTerms = Readonly<{
  approver: Sourced<'channel-manager-of-region'>;
  /** Percent of an activity that the vendor pays. */
  vendorShare: Sourced<string>;
  requestLeadDays: Sourced<number>;
  claimDays: Sourced<number>;
  lotDays: Sourced<number>;
  /** `null`: none. */
  cap: Sourced<MoneyJson | null>;
  advertsWithoutPrices: Sourced<boolean>;
  /** What a level that is lost after the approval does to it (G79). */
  levelLost: Sourced<'honour-approved'>;
  decisionBusinessDays: Sourced<number>;
  reviewBusinessDays: Sourced<number>;
  /** Days after the approval of a claim in which it is paid. */
  paymentDays: Sourced<number>;
}>;

export type FlexTerms = Readonly<{
  targetPoints: Sourced<number>;
  period: Sourced<'half-year'>;
  catalogue: Sourced<readonly Readonly<{ event: string; points: number }>[]>;
}>;

export type CreditTerms = Readonly<{
  /** Days before a lot expires on which a notice is written. */
  noticeDays: Sourced<readonly number[]>;
  training: Readonly<{
    usdPerUnit: Sourced<MoneyJson>;
    validMonths: Sourced<number>;
    startsWith: Sourced<'purchase'>;
    courseBeginsBeforeExpiry: Sourced<boolean>;
  }>;
  services: Readonly<{
    unitsPerItem: Sourced<number>;
    validMonths: Sourced<number>;
    startsWith: Sourced<'contract-activation'>;
    uses: Sourced<readonly Readonly<{ id: string; aliases: readonly string[] }>[]>;
  }>;
}>;

/** Rewards to named salespeople. */
export type SellerTerms = Readonly<{
  onApproved: Sourced<MoneyJson>;
  onClosed: Sourced<MoneyJson>;
  capPerQuarter: Sourced<MoneyJson>;
  /** A person's yearly total above which the tax form is needed. */
  taxFormAbove: Sourced<MoneyJson>;
}>;

/** The scorecard of Operate Specialists. */
export type PfpTerms = Readonly<{
  scored: Sourced<readonly string[]>;
  /** Percent, inclusive. */
  threshold: Sourced<string>;
  reported: Sourced<readonly string[]>;
  returnDays: Sourced<number>;
  /** Percent, exclusive. */
  noTroubleFoundBelow: Sourced<string>;
}>;
