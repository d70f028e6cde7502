import { viewOf } from '@channel/runtime';

export const FACTS = viewOf('rewards.reward-facts');
export const LINES = viewOf('rewards.reward-lines');
export const ISSUED = viewOf('rewards.reward-issued');

/** A row counts at a place of the feed; `alias` with its point, `position` a parameter. */
export const known = (position: string, alias = ''): string =>
  `${alias}"recordedFrom" <= ${position} and (${alias}"recordedTo" is null or ${alias}"recordedTo" > ${position})`;
