import type { DealEvent } from '@channel/deals';
import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { SellerReversalCause } from '../../domain/seller/seller.events';
import {
  EarnSellerRewardCommand,
  ReverseSellerRewardsCommand,
  type Activity,
} from './earn-seller-reward.handler';

type Earn = DomainCommand<'EarnSellerReward', Activity>;
type Reverse = DomainCommand<
  'ReverseSellerRewards',
  Readonly<{ dealId: string; because: SellerReversalCause }>
>;

const earns = (data: Activity) => [
  { do: 'send', n: 0, command: { type: 'EarnSellerReward', data } } as const,
];
const reverses = (dealId: string, because: SellerReversalCause) => [
  { do: 'send', n: 0, command: { type: 'ReverseSellerRewards', data: { dealId, because } } } as const,
];

/** What a salesperson's own registration gives, and takes back (J49), in the order of the registration's events. */
export const whenDealApprovedEarnSellerReward = automation<DealEvent, Earn | Reverse>({
  name: 'sellers.when-deal-approved-earn-seller-reward',
  streams: ['deal-'],
  on: {
    DealApproved: ({ dealId, partnerId, approvedOn: activityOn }) =>
      earns({ dealId, partnerId, activity: 'approved', activityOn }),
    DealClosed: ({ dealId, closedOn: activityOn }) =>
      earns({ dealId, partnerId: null, activity: 'closed', activityOn }),
    DealRevoked: ({ dealId }) => reverses(dealId, 'revoked'),
    DealReassigned: ({ dealId }) => reverses(dealId, 'reassigned'),
    DealBomAttached: null,
    DealClaimConfirmed: null,
    DealConflictDecided: null,
    DealContestEnded: null,
    DealContested: null,
    DealCorrectionApproved: null,
    DealCorrectionPrepared: null,
    DealCorrectionRejected: null,
    DealCustomerCompared: null,
    DealDuplicated: null,
    DealExpired: null,
    DealExtended: null,
    DealExtensionDeclined: null,
    DealExtensionRequested: null,
    DealInformationAnswered: null,
    DealInformationRequested: null,
    DealLost: null,
    DealOverlapFound: null,
    DealProductLineRegistered: null,
    DealProductLinesAdded: null,
    DealProtectionEnded: null,
    DealProtectionEnding: null,
    DealRejected: null,
    DealReturned: null,
    DealSubmitted: null,
    DealTakenUp: null,
    DealAssigned: null,
    DealEscalated: null,
    DealTypeCorrected: null,
    DealWithdrawn: null,
    DealWon: null,
  },
  dispatch: {
    EarnSellerReward: (data, meta) => new EarnSellerRewardCommand(data, meta),
    ReverseSellerRewards: (data, meta) => new ReverseSellerRewardsCommand(data, meta),
  },
});
