import type { Recorded } from '@channel/runtime';
import { whenMouChangedScheduleClocks as automation } from './when-mou-changed-schedule-clocks';

type Handled = Parameters<typeof automation.react>[0];
const recorded = (type: string, data: object): Handled =>
  ({ type, data: { mouId: 'mou_1', endsAt: 'end', ...data } }) as unknown as Recorded<never>;
const end = {
  ...{ do: 'schedule', deadlineId: 'mou_1/end/end', dueAt: 'end' },
  command: { type: 'EndMou', data: { mouId: 'mou_1' } },
};

describe('the days of an agreement', () => {
  it('a proposal ends with its last day', () =>
    expect(automation.react(recorded('MouProposed', {}))).toEqual([end]));
  it.each(['MouActivated', 'MouAmended'])(
    '%s: each open milestone has its day, and the agreement its end',
    (type) => {
      const event = recorded(type, { clocks: [{ key: 'launch', dueAt: 'due' }] });
      expect(automation.react(event)).toEqual([
        {
          ...{ do: 'schedule', deadlineId: 'mou_1/launch/due', dueAt: 'due' },
          command: { type: 'NoteMouMilestoneOverdue', data: { mouId: 'mou_1', key: 'launch' } },
        },
        end,
      ]);
      expect(automation.react(event)).toEqual(automation.react(event));
    },
  );
});
