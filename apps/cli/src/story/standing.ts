import type { Chapter } from './chapter';
import { PROGRAMME } from './step';
import { gates } from './steps/standing/gates';
import { oldDays } from './steps/standing/old-days';
import { leaving, ranOut } from './steps/standing/leaving';
import { replacement, review } from './steps/standing/replacement';
import { staff } from './steps/standing/staff';
import { clockHasMoved } from './untouched';
import { at } from '../client/at';

/** What a level asks for: somebody leaves, time runs out, a benefit is refused, and a review keeps the level. */
export const STANDING: Chapter = {
  steps: [gates, staff, leaving, ranOut, replacement, review, oldDays],
  expected: 'story-standing.expected.json',
  whyUsed: async (world) => {
    const { data } = await world.read(
      'ines',
      at('/v1/programs/{programmeId}/versions', { programmeId: PROGRAMME }),
    );
    return data.length > 1
      ? `it drafts version 2 of ${PROGRAMME}, and that is there.`
      : clockHasMoved((await world.read('chen', '/v1/demo')).now);
  },
  show: () => undefined,
};
