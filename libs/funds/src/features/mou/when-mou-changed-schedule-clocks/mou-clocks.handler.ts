import { BusCommand, notes } from '@channel/runtime';
import type { Mou } from '../../../domain/mou/mou';
import { mouDecider } from '../../../domain/mou/mou.decider';

/** Sent at a deadline: the milestone was to be reached. */
export class NoteMouMilestoneOverdueCommand extends BusCommand<
  Readonly<{ mouId: string; key: string }>,
  never,
  Mou
> {}
/** Sent when the last day of a version is over. */
export class EndMouCommand extends BusCommand<Readonly<{ mouId: string }>, never, Mou> {}

export const NoteMouMilestoneOverdueHandler = notes(NoteMouMilestoneOverdueCommand, mouDecider, {
  type: 'NoteMouMilestoneOverdue',
  id: 'mouId',
});
export const EndMouHandler = notes(EndMouCommand, mouDecider, { type: 'EndMou', id: 'mouId' });
