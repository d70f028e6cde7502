import { apiId } from '@channel/event-store';
import type { SellerActivity } from './domain/seller/seller.events';

// A reward is part of its seller's stream: its id says whose it is, so that a payment finds the stream.

/** The key that a person's name and account are sealed with, by the consent that made it. */
export const sellerKeyOf = (commandId: string): string => apiId('skey', commandId);

/** Once for an activity of a registration, whoever asks. */
export const sellerRewardIdOf = (sellerId: string, dealId: string, activity: SellerActivity): string =>
  `${sellerId}~${apiId('srwd', `${dealId}|${activity}`)}`;
export const sellerOfReward = (rewardId: string): string => rewardId.slice(0, rewardId.indexOf('~'));
