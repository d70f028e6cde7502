import { recordDoor } from '@channel/http';
import { reviewDecider } from '../../domain/review/review.decider';
import { REVIEW_READERS, reviewVisibleTo } from '../../review.view';

export const reviewDoor = recordDoor(reviewDecider, REVIEW_READERS, (review, viewer) =>
  reviewVisibleTo(viewer)(review),
);
