import type { Act, DatedAct, Day, DomainCommand, Instant, MoneyJson, Release, Share } from '@channel/kernel';
import type { KindForbidden } from '@channel/programs';
import type { OfSeller, SealedName, SellerActivity, SellerReversalCause } from './seller.events';

type Of<Data> = Readonly<{ sellerId: string } & Data>;

export type InviteSeller = DomainCommand<
  'InviteSeller',
  Readonly<{
    of: OfSeller;
    partnerCode: string;
    timeZone: string;
    currency: string;
    /** People of a partner at this level may be enrolled (G24). */
    entitled: boolean;
    /** What the table of the programme says of the employer's kind (M2, M5). */
    notOfKind: KindForbidden | null;
    /** The inviter speaks for the employer: the invitation is its consent. */
    consents: boolean;
    act: Act;
  }>,
  'KIND_NOT_ALLOWED' | 'NOT_ENTITLED' | 'ALREADY_ENROLLED' | 'SELF_CONSENT' | 'HUMAN_REQUIRED'
>;
export type ConsentAsEmployer = DomainCommand<
  'ConsentAsEmployer',
  Of<{ act: Act }>,
  'SELLER_NOT_INVITED' | 'SELF_CONSENT' | 'HUMAN_REQUIRED'
>;
export type ConsentAsSeller = DomainCommand<
  'ConsentAsSeller',
  Of<{ details: SealedName; act: DatedAct }>,
  'SELLER_NOT_INVITED' | 'EMPLOYER_CONSENT_MISSING'
>;
export type RecordSellerTaxForm = DomainCommand<
  'RecordSellerTaxForm',
  Of<{ reference: string; receivedOn: Day; act: DatedAct }>,
  'SELLER_NOT_ACTIVE' | 'DAY_IN_FUTURE'
>;
export type LeaveSeller = DomainCommand<'LeaveSeller', Of<{ act: DatedAct }>, 'SELLER_NOT_ACTIVE'>;
/** Of somebody who left and owes more than is open for them: no payment nets it any more. */
export type RequestSellerWriteOff = DomainCommand<
  'RequestSellerWriteOff',
  Of<{ reason: string; act: Act }>,
  NotWrittenOff | 'WRITE_OFF_WAITS' | 'HUMAN_REQUIRED' | 'REASON_MISSING'
>;
export type ApproveSellerWriteOff = DomainCommand<
  'ApproveSellerWriteOff',
  Of<{ act: Act }>,
  NotWrittenOff | 'WRITE_OFF_NOT_OPEN' | 'FACTS_CHANGED' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type DeclineSellerWriteOff = DomainCommand<
  'DeclineSellerWriteOff',
  Of<{ reason: string; act: Act }>,
  'WRITE_OFF_NOT_OPEN' | 'HUMAN_REQUIRED' | 'REASON_MISSING'
>;
type NotWrittenOff = 'SELLER_NOT_LEFT' | 'NOTHING_OWED' | 'ALREADY_IN_PAYMENT';
export type EraseSeller = DomainCommand<'EraseSeller', Of<{ act: Act }>, 'SELLER_NOT_CLOSED'>;

/** What the programme gives, by the version in force on the day of the activity. */
export type SellerRules = Readonly<{
  definitionVersion: number;
  rate: MoneyJson;
  capPerQuarter: MoneyJson;
  taxFormAbove: MoneyJson;
}>;
/** An own registration, as it was approved or closed. */
export type RewardedDeal = Readonly<{
  dealId: string;
  dealNumber: string;
  /** Whose it was. */
  partnerId: string;
  activity: SellerActivity;
  activityOn: Day;
}>;
/** Earned once for an activity; what is not the person's to earn does nothing. */
export type EarnSellerReward = DomainCommand<
  'EarnSellerReward',
  Of<{ rewardId: string; deal: RewardedDeal; rules: SellerRules; at: Instant }>,
  never
>;
export type ReverseSellerRewards = DomainCommand<
  'ReverseSellerRewards',
  Of<{ dealId: string; because: SellerReversalCause; at: Instant }>,
  never
>;

type ShareOfReward = Of<Share & Readonly<{ rewardId: string }>>;
export type ReserveSellerReward = DomainCommand<
  'ReserveSellerReward',
  ShareOfReward,
  'NOT_PAYABLE' | 'ALREADY_IN_PAYMENT' | 'TAX_FORM_REQUIRED'
>;
export type SettleSellerReward = DomainCommand<'SettleSellerReward', ShareOfReward, 'NOT_PAYABLE'>;
export type ReleaseSellerReward = DomainCommand<
  'ReleaseSellerReward',
  Of<Release & Readonly<{ rewardId: string }>>,
  'NOT_PAYABLE'
>;

export type SellerCommand =
  | InviteSeller
  | ConsentAsEmployer
  | ConsentAsSeller
  | RecordSellerTaxForm
  | LeaveSeller
  | RequestSellerWriteOff
  | ApproveSellerWriteOff
  | DeclineSellerWriteOff
  | EraseSeller
  | EarnSellerReward
  | ReverseSellerRewards
  | ReserveSellerReward
  | SettleSellerReward
  | ReleaseSellerReward;
