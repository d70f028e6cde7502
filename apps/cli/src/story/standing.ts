import type { Chapter } from './chapter';
import { gates } from './steps/standing/gates';
import { oldDays } from './steps/standing/old-days';
import { leaving, ranOut } from './steps/standing/leaving';
import { replacement, review } from './steps/standing/replacement';
import { staff } from './steps/standing/staff';

/** What a level asks for: somebody leaves, time runs out, a benefit is refused, and a review keeps the level. */
export const STANDING: Chapter = {
  steps: [gates, staff, leaving, ranOut, replacement, review, oldDays],
  expected: 'story-standing.expected.json',
  show: () => undefined,
};
