import { EVENT_STORE, type EventStore } from '@channel/event-store';
import type { DomainEvent } from '@channel/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import type { ReviewSnapshot } from '../src/domain/review/snapshot';
import { KnownStandings } from '../src/facts/known-standing';
import type { ReviewScheduled, ReviewStarted } from '../src/index';
import { snapshotOf } from '../src/review-snapshot';

export type Rebuilt = Readonly<{
  reviewId: string;
  kept: ReviewSnapshot;
  again: ReviewSnapshot | undefined;
}>;

/** Snapshots of every review in a log that was started, as kept and as judged again now at their place of the feed. */
export const rebuiltReviews = async (
  store: EventStore,
  standings: KnownStandings,
): Promise<readonly Rebuilt[]> => {
  const rebuilt: Rebuilt[] = [];
  const roleOf = new Map<string, string>();
  for await (const event of store.readAll()) {
    const { type, data } = event as unknown as DomainEvent;
    if (type === 'ReviewScheduled') {
      const { reviewId, role } = data as ReviewScheduled['data'];
      roleOf.set(reviewId, role);
    }
    if (type !== 'ReviewStarted') continue;
    const { reviewId, partnerId, snapshot: kept } = data as ReviewStarted['data'];
    const known = await standings.of(partnerId, kept.on, kept.position);
    rebuilt.push({ reviewId, kept, again: known && snapshotOf(known, roleOf.get(reviewId)) });
  }
  return rebuilt;
};

/** The same of a whole application. */
export const rebuiltReviewsOf = (app: INestApplicationContext): Promise<readonly Rebuilt[]> =>
  rebuiltReviews(
    app.get<EventStore>(EVENT_STORE, { strict: false }),
    app.get(KnownStandings, { strict: false }),
  );
