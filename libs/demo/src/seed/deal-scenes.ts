import { addDays } from '@channel/kernel';
import { partnerOf } from './cast';
import { STEPS } from './deal-endings';
import { DEALS, type DealBrief } from './deals.data';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

/** The afternoon of Europe is the night of Singapore: a deal from there is dealt with in the morning. */
const EARLIER: Readonly<Record<string, string>> = { '13:00': '09:00', '14:00': '10:00', '15:00': '11:00' };
const timeOf = ({ partner }: DealBrief, time: string): string =>
  partnerOf(partner).region === 'apac' ? (EARLIER[time] ?? time) : time;

/** Every registration from its first day to as far as it comes. */
export const dealScenes = (): readonly Scene[] =>
  DEALS.flatMap((deal) =>
    STEPS[deal.ending].map(({ after, time, play }) => ({
      at: at(addDays(deal.on, after), timeOf(deal, time)),
      title: `${deal.key} of ${deal.partner}, which ends as ${deal.ending}`,
      play: (stage: Stage) => play(stage, deal),
    })),
  );
