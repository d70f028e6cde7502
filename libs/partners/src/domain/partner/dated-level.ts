import type { Day } from '@channel/kernel';

/** A level from a day on, until the next entry begins. */
export type DatedLevel = Readonly<{
  level: string | null;
  effectiveOn: Day;
  /** When it was decided, and why; the enrolment has no reason. */
  decidedAt?: string;
  decidedBy?: string;
  reason?: string;
  /** The review that decided it. */
  reviewId?: string;
}>;
/** The level on a day: of all that had begun, the one that began last; of two on one day, the later decision. */
export const levelOn = (levels: readonly DatedLevel[], day: Day): string | null =>
  levels
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<DatedLevel>((best, next) => (next.effectiveOn >= best.effectiveOn ? next : best), {
      level: null,
      effectiveOn: '',
    }).level;
