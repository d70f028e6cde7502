import { recordDoor } from '@channel/http';
import { sellerDecider } from '../../domain/seller/seller.decider';
import { enrolmentVisibleTo, REWARD_READERS, rewardsVisibleTo } from '../../seller.access';

/** The person's own events, and for who pays or audits all of them; the employer has none of them. */
export const sellerDoor = recordDoor(
  sellerDecider,
  REWARD_READERS,
  (seller, viewer) => enrolmentVisibleTo(seller, viewer) && rewardsVisibleTo(seller, viewer),
);
