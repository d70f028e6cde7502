import { linkTo } from '../lists/list-address';
import type { Trace } from './trace.query';

export type Referred = Trace['steps'][number]['refs'][number];

/** The screen of what a step rests on; a kind that the server adds needs its own, or it does not compile. */
const SCREENS: Readonly<Record<Referred['kind'], (ref: Referred) => string>> = {
  deal: ({ id }) => `/deals/${id}`,
  // The address of the API names the programme too.
  programme_version: ({ href }) => href.replace('/v1/programs/', '/programme/'),
  fx_table: ({ id }) => `/rates/${id}`,
  reward_run: ({ id }) => `/runs/${id}`,
  adjustment: ({ id }) => `/adjustments/${id}`,
  review: ({ id }) => `/reviews/${id}`,
  // Explained where one is, beside the same page.
  reward_line: ({ id }) => `.?why=${id}`,
};

export const screenOf = (ref: Referred) => linkTo(SCREENS[ref.kind](ref));
