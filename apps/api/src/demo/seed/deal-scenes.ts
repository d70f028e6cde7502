import { addDays } from '@channel/kernel';
import { STEPS } from './deal-endings';
import { DEALS } from './deals.data';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

/** Every registration from its first day to as far as it comes. */
export const dealScenes = (): readonly Scene[] =>
  DEALS.flatMap((deal) =>
    STEPS[deal.ending].map(({ after, time, play }) => ({
      at: at(addDays(deal.on, after), time),
      play: (stage: Stage) => play(stage, deal),
    })),
  );
