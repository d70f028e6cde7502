import type { Day } from '@channel/kernel';
import type { ProgrammeDefinition } from '@channel/programs';
import { Injectable } from '@nestjs/common';

/** Points of discount that somebody earned by what it did, for parts that begin with one of the texts (O3). */
export type EarnedPoints = Readonly<{
  /** By what, and when: `case-handling 2026-Q2`. */
  of: string;
  percent: string;
  partsBeginWith: readonly string[];
}>;
type Measuring = (
  partner: Readonly<{ partnerId: string; specialisations: readonly string[] }>,
  day: Day,
  definition: ProgrammeDefinition,
) => Promise<readonly EarnedPoints[]>;

/** Who prices asks here what performance adds to the discount of a day; who keeps scorecards answers. */
@Injectable()
export class PerformancePoints {
  private measuring: Measuring = () => Promise.resolve([]);

  register(measuring: Measuring): void {
    this.measuring = measuring;
  }

  /** Nothing where nobody measures. */
  earnedBy(...asked: Parameters<Measuring>): ReturnType<Measuring> {
    return this.measuring(...asked);
  }
}
