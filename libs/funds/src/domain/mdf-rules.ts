import type { Day, MoneyJson } from '@channel/kernel';

/** A proof that a type of activity asks for; of an advert somebody attests that it shows no prices (J82). */
export type ProofAsked = Readonly<{ proof: string; advert: boolean }>;

/** R29: what is paid lessens the vendor's revenue, unless it buys a service that has a fair value of its own. */
export type AccountingClass = 'reduction-of-revenue' | 'distinct-service';

/** An entry of a dated catalogue: offered from a day on, until a day if it was withdrawn. */
export type Offered = Readonly<{ id: string; from: Day; until: Day | null }>;

export type ActivityType = Readonly<{
  id: string;
  /** Percent that the vendor pays. */
  share: string;
  accounting: AccountingClass;
  proofs: readonly ProofAsked[];
}>;

/** What the programme's version in force says about funds. */
export type MdfRules = Readonly<{
  definitionVersion: number;
  /** Of every fund: payouts state amounts in the programme's currency, and convert for who is paid in another. */
  currency: string;
  timeZone: string;
  holidays: readonly Day[];
  activityTypes: readonly ActivityType[];
  /** Most that the vendor pays of one activity; `null`: no limit. */
  cap: MoneyJson | null;
  requestLeadDays: number;
  decisionBusinessDays: number;
  fastTrack: Readonly<{
    vendors: readonly Offered[];
    templates: readonly Offered[];
    leadDays: number;
    decisionBusinessDays: number;
  }>;
  /** Days after a question in which it is answered. */
  answerDays: number;
  claimDays: number;
  /** Days in which a lot is to be reserved, where its grant says no day. */
  lotDays: number;
  reviewBusinessDays: number;
  paymentDays: number;
  disputeDays: number;
  /** Days before a lot's last day on which somebody is told. */
  noticeDays: readonly number[];
}>;

/** The settings that a rejection may cite. */
export const MDF_RULES = [
  'mdf.activityTypes',
  'mdf.advertsWithoutPrices',
  'mdf.cap',
  'mdf.claimDays',
  'mdf.fastTrack',
  'mdf.levelLost',
  'mdf.requestLeadDays',
  'mdf.vendorShare',
] as const;
export type MdfRule = (typeof MDF_RULES)[number];

export const isOffered = (catalogue: readonly Offered[], wanted: string, day: Day): boolean =>
  catalogue.some(({ id, from, until }) => id === wanted && from <= day && (until === null || day <= until));
