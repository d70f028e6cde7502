import type { Day } from '@channel/kernel';
import type { CommandMeta } from '@channel/runtime';
import { Injectable } from '@nestjs/common';
import type { Achievement } from './domain/standing/measures';

/** A year of a partner's role that a review has decided on. */
export type ReviewedYear = Readonly<{
  reviewId: string;
  partnerId: string;
  role: string;
  /** Held on the day of the review. */
  level: string;
  /** Day of the review: the first one after the year. */
  dueOn: Day;
  /** Of the first decision: what is decided after an appeal is of the same year. */
  decidedOn: Day;
  achievement: Achievement;
  /** Of the decision that counts. */
  eventId: string;
}>;
/** A year that is over, and that no review has decided on. */
export type DueYear = Readonly<{ partnerId: string; code: string; role: string; dueOn: Day }>;

type Asked = Readonly<{ programmeId: string; place: string }>;
/** Who reviews partners. */
export type Reviewing = Readonly<{
  /** As known at a place of the feed. */
  decided: (asked: Asked) => Promise<readonly ReviewedYear[]>;
  /** Of the roles, up to a day. */
  due: (asked: Asked & Readonly<{ roles: readonly string[]; upTo: Day }>) => Promise<readonly DueYear[]>;
}>;

/** Something was decided about a year: who pays for it expects what that comes to. */
export type DecidedYear = Readonly<{
  programmeId: string;
  reviewId: string;
  sourceEventId: string;
  /** Place of the decision: the facts must be known up to there. */
  checkpoint: string;
}>;
type Paying = (decided: DecidedYear, meta: CommandMeta) => Promise<void>;

/** Who pays for a year asks here what its review found; who reviews answers, and says when it has decided. Nothing where nobody reviews, or nobody pays. */
@Injectable()
export class ReviewedYears {
  private reviewing: Reviewing = { decided: () => Promise.resolve([]), due: () => Promise.resolve([]) };

  private paying: Paying = () => Promise.resolve();

  paidBy(paying: Paying): void {
    this.paying = paying;
  }

  expect(...told: Parameters<Paying>): Promise<void> {
    return this.paying(...told);
  }

  register(reviewing: Reviewing): void {
    this.reviewing = reviewing;
  }

  decided(...asked: Parameters<Reviewing['decided']>): ReturnType<Reviewing['decided']> {
    return this.reviewing.decided(...asked);
  }

  due(...asked: Parameters<Reviewing['due']>): ReturnType<Reviewing['due']> {
    return this.reviewing.due(...asked);
  }
}
