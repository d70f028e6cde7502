import { useText } from '../../../shared/i18n/locale';
import { StatusWord } from '../../../shared/status/status';
import type { Review } from '../api/reviews.query';
import { reviewMessages } from '../reviews.messages';

/** A review that is decided waits for the day from which it counts; the word alone says that of conflicts. */
export const ReviewStatus = ({ status }: Pick<Review, 'status'>) => {
  const say = useText(reviewMessages);
  return <StatusWord status={status} {...(status === 'decided' ? { about: say('decidedAbout') } : {})} />;
};
