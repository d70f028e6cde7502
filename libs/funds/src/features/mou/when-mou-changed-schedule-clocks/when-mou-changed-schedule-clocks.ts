import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type { MouActivated, MouAmended, MouProposed } from '../../../domain/mou/mou.events';
import { EndMouCommand, NoteMouMilestoneOverdueCommand } from './mou-clocks.handler';

type Note = DomainCommand<'NoteMouMilestoneOverdue', Readonly<{ mouId: string; key: string }>>;
type End = DomainCommand<'EndMou', Readonly<{ mouId: string }>>;

const endAt = ({
  mouId,
  endsAt: dueAt,
}: Readonly<{ mouId: string; endsAt: string }>): Reaction<Note | End> => ({
  ...{ do: 'schedule', deadlineId: `${mouId}/end/${dueAt}`, dueAt },
  command: { type: 'EndMou', data: { mouId } },
});
const clocksOf = (data: (MouActivated | MouAmended)['data']): readonly Reaction<Note | End>[] => [
  ...data.clocks.map(({ key, dueAt }): Reaction<Note> => ({
    ...{ do: 'schedule', deadlineId: `${data.mouId}/${key}/${dueAt}`, dueAt },
    command: { type: 'NoteMouMilestoneOverdue', data: { mouId: data.mouId, key } },
  })),
  endAt(data),
];

/** The days of an agreement (7.7); one that another version moved is seen by the agreement, which then does nothing. */
export const whenMouChangedScheduleClocks = automation<MouProposed | MouActivated | MouAmended, Note | End>({
  name: 'funds.when-mou-changed-schedule-clocks',
  streams: ['mou-'],
  on: { MouProposed: (data) => [endAt(data)], MouActivated: clocksOf, MouAmended: clocksOf },
  dispatch: {
    NoteMouMilestoneOverdue: (data, meta) => new NoteMouMilestoneOverdueCommand(data, meta),
    EndMou: (data, meta) => new EndMouCommand(data, meta),
  },
});
