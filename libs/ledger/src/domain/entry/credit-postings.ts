import type { CreditLotEvent, FlexAccountEvent } from '@channel/credits';
import type { EventTable, Units } from '@channel/kernel';
import type { AccountKind } from './account-kind';
import { legsOf, type About, type Leg } from './legs';

export type CreditSource = FlexAccountEvent | CreditLotEvent;

/** What is counted and is no money: flex points, service and training credits. Each balances in its own unit. */
export const CREDIT_POSTINGS: EventTable<CreditSource, readonly Leg[]> = {
  FlexPointsGranted: (data) =>
    legsOf(data, {
      ...{ debit: 'flex_points_granted', credit: 'flex_points_available' },
      amount: data.points,
    }),
  FlexPointsEarned: (data) =>
    legsOf(data, {
      ...{ debit: 'flex_points_granted', credit: 'flex_points_available' },
      amount: data.points,
    }),
  FlexPointsForfeited: (data) =>
    legsOf(data, {
      debit: data.lapsed ? 'flex_points_lapsed' : 'flex_points_available',
      ...{ credit: 'flex_points_granted', amount: data.points },
    }),
  // What had lapsed before its cause went is taken out of what lapsed: the balance stays.
  FlexPointsReversed: (data) =>
    legsOf(data, {
      debit: data.lapsed ? 'flex_points_lapsed' : 'flex_points_available',
      ...{ credit: 'flex_points_granted', amount: data.points },
    }),
  FlexPointsLapsed: (data) =>
    legsOf(data, {
      ...{ debit: 'flex_points_available', credit: 'flex_points_lapsed' },
      amount: data.points,
    }),
  CreditLotGranted: (data) => counted(data, 'credits_granted', 'credits_available'),
  CreditsReserved: (data) => counted(data, 'credits_available', 'credits_reserved'),
  CreditsUsed: (data) => counted(data, 'credits_reserved', 'credits_used'),
  // Of a lot that is over, nothing is free again.
  CreditsReleased: (data) =>
    counted(data, 'credits_reserved', data.expired ? 'credits_expired' : 'credits_available'),
  CreditLotExpired: (data) => counted(data, 'credits_available', 'credits_expired'),
  CreditLotCorrected: (data) => counted(data, 'credits_available', 'credits_granted'),
  CreditLotEnding: null,
  CreditCorrectionRequested: null,
  CreditCorrectionDeclined: null,
  ServiceManagerNamed: null,
  OperationalReviewsScheduled: null,
  OperationalReviewAhead: null,
  OperationalReviewRecorded: null,
  FlexHalfYearOpened: null,
  FlexPointsProposed: null,
  FlexEvidenceConfirmed: null,
  FlexEvidenceRefused: null,
  FlexPointsDeclined: null,
  FlexReversalRequested: null,
  FlexReversalDeclined: null,
  FlexTargetWarned: null,
  FlexHalfYearAssessed: null,
};

/** Credits that go from one account of their unit to another. */
const counted = (data: About & Readonly<{ quantity: Units }>, debit: AccountKind, credit: AccountKind) =>
  legsOf(data, { debit, credit, amount: data.quantity });
