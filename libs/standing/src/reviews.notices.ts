import { audience, notice, noticeSource, VENDOR } from '@channel/inbox';
import { germanCount, germanDay } from '@channel/kernel';
import type { ReviewEvent, ReviewOutcome } from './domain/review/review.events';
import { REVIEW_APPELLANTS, REVIEW_STARTERS } from './review.view';

const channel = audience(VENDOR, REVIEW_STARTERS);
const partner = (partnerId: string): readonly string[] => audience(partnerId, REVIEW_APPELLANTS);
const SAID: Readonly<Record<ReviewOutcome, string>> = {
  keep: 'you keep',
  up: 'you go up to',
  down: 'you go down to',
};
const SAID_DE: Readonly<Record<ReviewOutcome, string>> = {
  keep: 'Sie behalten die Stufe',
  up: 'Sie steigen auf zur Stufe',
  down: 'Sie steigen ab zur Stufe',
};

/** Of a review that comes, partner and channel are reminded; of what was decided the partner is told. */
export const reviewsNotices = noticeSource<ReviewEvent>({
  name: 'standing.reviews',
  version: 1,
  streams: ['review-'],
  on: {
    ReviewScheduled: ({ reviewId, partnerId, dueOn, fallsDueAt: until, reminders }) =>
      reminders.map(({ daysBefore, at }) =>
        notice(`review|${reviewId}|${String(daysBefore)}`, {
          ...{ kind: 'review_ahead', record: 'review', recordId: reviewId, at, until },
          text: {
            en: `The level is reviewed as of ${dueOn}, in ${String(daysBefore)} days.`,
            de: `Die Stufe wird zum ${germanDay(dueOn)} überprüft, in ${germanCount(daysBefore, 'Tag', 'Tagen')}.`,
          },
          for: [...partner(partnerId), ...channel],
        }),
      ),
    ReviewFellDue: null,
    ReviewStarted: null,
    ReviewDecided: (
      { reviewId, partnerId, dueOn, outcome, level, effectiveOn, reason, decidedAt: at },
      { id },
    ) => [
      notice(id, {
        ...{ kind: 'review_decided', record: 'review', recordId: reviewId, at },
        text: {
          en: `The review of ${dueOn} is decided: ${SAID[outcome]} ${level} from ${effectiveOn}. ${reason}`,
          de: `Die Überprüfung zum ${germanDay(dueOn)} ist entschieden: ${SAID_DE[outcome]} ${level}, ab ${germanDay(effectiveOn)}. ${reason}`,
        },
        for: partner(partnerId),
      }),
    ],
    ReviewTookEffect: null,
    ReviewAppealed: null,
  },
});
